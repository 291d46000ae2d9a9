import type { Figure } from '../figure/figure.ts';
import type { FontSet } from '../figure/fonts/font-set.ts';
import type { Resolution } from '../figure/png/pixel-size.ts';
import { writeSvg } from '../figure/svg/write-svg.ts';

/** What goes along with writing a figure. */
export interface RenderOptions {
  readonly resolution: Resolution;
  /** Loaded where a format needs them. */
  readonly fonts: () => Promise<FontSet>;
}

/** A form that figures are written in; loads what it needs when it is asked for. */
export interface RenderFormat {
  readonly id: 'svg' | 'png' | 'pdf';
  readonly write: (figure: Figure, options: RenderOptions) => Promise<Uint8Array>;
}

/** Every format: a new one is one entry here. */
export const RENDER_FORMATS: readonly RenderFormat[] = [
  {
    id: 'svg',
    write: async (figure) => new TextEncoder().encode(writeSvg(figure)),
  },
  {
    id: 'png',
    write: async (figure, { resolution, fonts }) => {
      const { renderPng } = await import('./render-png.ts');
      return renderPng(figure, resolution, await fonts());
    },
  },
  {
    id: 'pdf',
    write: async (figure, { fonts }) => {
      const { renderPdf } = await import('./render-pdf.ts');
      return renderPdf(figure, await fonts());
    },
  },
];
