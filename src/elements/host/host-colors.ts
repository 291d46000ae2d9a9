import type { LitElement, ReactiveController } from 'lit';
import type { Palette } from '../../view/palette.ts';

/** A palette's colours of their own, and the custom properties that change them. */
const TOKENS = {
  paper: 'paper',
  wash: 'wash',
  rule: 'rule',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  tie: 'tie',
  tieSoft: 'tie-soft',
  tieQuiet: 'tie-quiet',
  country: 'country',
  organisation: 'organisation',
  mission: 'mission',
  band: 'band',
  pencil: 'pencil',
} as const;

/** What pages get where they set no colour of bands: on paper it looks as the translucent one of the palette. */
const BANDS = ['#dfe6ec', '#28323f'];

/**
 * The colours of pictures as the host page sets them by the custom properties of the look. They are read
 * when the element comes into a page and when its theme changes.
 */
export class HostColors implements ReactiveController {
  readonly #host: LitElement;
  #base: Palette | null = null;
  #palette: Palette | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#base = null;
  }

  /** A theme's palette with the host's colours; the same object while nothing changes. */
  of(base: Palette): Palette {
    if (this.#base === base && this.#palette !== null) return this.#palette;
    this.#base = base;
    this.#palette = this.#read(base);
    return this.#palette;
  }

  #read(base: Palette): Palette {
    const style = getComputedStyle(this.#host);
    const read = (token: string, otherwise: string): string => {
      const value = style.getPropertyValue(`--cooperation-${token}`).trim();
      const isOwn = value === '' || value.toLowerCase() === otherwise.toLowerCase();
      return isOwn ? otherwise : (this.#hex(value) ?? otherwise);
    };
    const colors = Object.entries(TOKENS).map(([name, token]) => [
      name,
      read(token, base[name as keyof typeof TOKENS]),
    ]);
    const own = Object.fromEntries(colors) as Record<keyof typeof TOKENS, string>;
    const ramp = base.ramp.map((color, step) => read(`ramp-${step}`, color));
    const groups = base.groups.map((color, group) => read(`group-${group + 1}`, color));
    const band = BANDS.includes(own.band) ? base.band : own.band;
    return { ...own, band, ramp, groups };
  }

  /** Any CSS colour as `#rrggbb`, without its alpha channel; null where it is none. */
  #hex(color: string): string | null {
    if (!CSS.supports('color', color)) return null;
    const probe = this.#host.ownerDocument.createElement('span');
    // Has every browser answer in one notation, whatever the colour is written in.
    probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
    this.#host.shadowRoot?.append(probe);
    const answer = getComputedStyle(probe).color;
    probe.remove();
    const scale = answer.startsWith('rgb') ? 1 : 255;
    const channels = answer.replace(/^.*?(srgb |\()/, '').match(/[\d.e-]+/g) ?? [];
    const bytes = channels
      .slice(0, 3)
      .map((channel) => Math.round(Math.min(255, Math.max(0, Number(channel) * scale))));
    return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }
}
