import { mixColors } from '../view/mix-colors.ts';
import type { Palette } from '../view/palette.ts';
import { RAMP_STEPS } from '../view/tone.ts';

/**
 * The palette of forced colours: system colours, read from a probe inside `container` since a canvas
 * does not follow them by itself.
 */
export function systemPalette(container: HTMLElement): Palette {
  const probe = container.ownerDocument.createElement('span');
  probe.hidden = true;
  container.append(probe);
  const read = (name: string): string => {
    probe.style.color = name;
    return hexColor(getComputedStyle(probe).color);
  };
  const [paper, ink] = [read('Canvas'), read('CanvasText')];
  const [quiet, link, chosen] = [read('GrayText'), read('LinkText'), read('Highlight')];
  probe.remove();
  return {
    paper,
    wash: paper,
    rule: quiet,
    ink,
    ink2: ink,
    ink3: ink,
    tie: ink,
    tieSoft: ink,
    tieQuiet: quiet,
    country: link,
    organisation: ink,
    mission: ink,
    band: `${quiet}50`,
    pencil: chosen,
    ramp: Array.from({ length: RAMP_STEPS }, (_, step) => mixColors(ink, paper, 0.4 + step / 10)),
    groups: [],
  };
}

/** `rgb(r, g, b)` as `#rrggbb`; black where the browser answers otherwise. */
function hexColor(color: string): string {
  const channels = color.match(/\d+/g) ?? ['0', '0', '0'];
  return `#${channels
    .slice(0, 3)
    .map((value) => Number(value).toString(16).padStart(2, '0'))
    .join('')}`;
}
