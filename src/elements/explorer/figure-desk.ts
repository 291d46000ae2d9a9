import type { FigureDesk } from '../cooperation-figure.ts';
import { copyImage } from '../copy-image.ts';
import { BYTE_ORDER_MARK } from '../download-file.ts';
import { resolutionOf, type FormatChoice } from '../figure/download-section.ts';
import type { FigureOptions, PngOptions } from '../figure-options.ts';
import type { TableName } from '../../view/state.ts';

/** What an element makes of its view. */
export interface FigureSource {
  readonly toSvg: (options?: FigureOptions) => Promise<string>;
  readonly toPng: (options?: PngOptions) => Promise<Blob>;
  readonly toPdf: (options?: FigureOptions) => Promise<Blob>;
  readonly toHtml: (options?: FigureOptions) => Promise<string>;
  readonly toCsv: (options?: { readonly table?: TableName }) => Promise<string>;
}

/** How many px of a copied image stand for one of the figure: sharp on dense screens, small enough for mail. */
const COPIED_SCALE = 2;

async function fileOf(source: FigureSource, { format, scale }: FormatChoice): Promise<Blob> {
  switch (format) {
    case 'svg':
      return new Blob([await source.toSvg()], { type: 'image/svg+xml' });
    case 'png':
      return source.toPng(resolutionOf(scale));
    case 'pdf':
      return source.toPdf();
    case 'html':
      return new Blob([await source.toHtml()], { type: 'text/html' });
    case 'csv':
      return new Blob([BYTE_ORDER_MARK + (await source.toCsv({ table: 'statements' }))], {
        type: 'text/csv',
      });
  }
}

/** Makes files of an element's view. `alt`: the text in the place of a copied image; `open`: what opens a figure. */
export function figureDesk(
  source: FigureSource,
  { alt, open }: { readonly alt: () => string; readonly open: FigureDesk['open'] },
): FigureDesk {
  return {
    format: { format: 'png', scale: '2x' },
    file: (format) => fileOf(source, format),
    copy: () =>
      copyImage(source.toPng({ scale: COPIED_SCALE }).then((png) => ({ png, alt: alt() }))),
    open,
  };
}
