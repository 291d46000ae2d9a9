import type { TableName } from '../view/state.ts';
import { buildFeatures } from './build-features.ts';
import type { FigureMaker } from './figure-maker.ts';
import type { FigureOptions, PngOptions } from './figure-options.ts';
import { HostElement } from './host/host-element.ts';

/** What a host page can take out of an outermost element: figures and tables. */
export abstract class FigureElement extends HostElement {
  /** Makes figures of the view, for whoever in this element needs one. */
  protected abstract readonly figures: FigureMaker;

  /** The view as an SVG file's text. Works while the element is hidden; rejects where there is no data. */
  async toSvg(options: FigureOptions = {}): Promise<string> {
    const [figure, { writeSvg }] = await Promise.all([
      this.figures.figure(options),
      import('./figure-tools.ts'),
    ]);
    return writeSvg(figure);
  }

  /** The view as a PNG file. Rejects where it is larger than the browser's canvas, with the largest that is not. */
  async toPng({ scale, dpi, ...options }: PngOptions = {}): Promise<Blob> {
    const [figure, { figurePng }] = await Promise.all([
      this.figures.figure(options),
      import('./figure-tools.ts'),
    ]);
    const bytes = await figurePng(figure, dpi === undefined ? { scale: scale ?? 1 } : { dpi });
    return new Blob([bytes], { type: 'image/png' });
  }

  /** The view as a PDF file. Not in embed.js. */
  async toPdf(options: FigureOptions = {}): Promise<Blob> {
    const bytes = await buildFeatures().pdf(await this.figures.figure(options));
    return new Blob([bytes.slice()], { type: 'application/pdf' });
  }

  /** The view as a page of its own that needs no network. Not in embed.js. */
  async toHtml(options: FigureOptions = {}): Promise<string> {
    return buildFeatures().html(await this.figures.page(options));
  }

  /** One of the view's tables as CSV; the one that is or was last open where none is named. */
  toCsv({ table }: { readonly table?: TableName } = {}): Promise<string> {
    return this.figures.table(table);
  }
}
