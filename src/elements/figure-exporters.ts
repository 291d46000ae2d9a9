import type { Figure } from '../figure/figure.ts';
import { FigureError } from '../figure/figure-error.ts';
import type { Picture } from '../figure/picture.ts';
import type { Dataset } from '../model/dataset.ts';

/** A view that becomes a page of its own. */
export interface PageRequest {
  readonly dataset: Dataset;
  /** The view as a link's fragment. */
  readonly link: string;
  /** Where the explorer of the same data is; null: nowhere known. */
  readonly address: string | null;
  /** What stands there where scripts do not run, and gives the page its title and language. */
  readonly figure: Figure;
}

/** What figures can be made of and into, by what the entry brings along. */
export interface FigureExporters {
  readonly pictures: () => Promise<readonly Picture[]>;
  /** The bytes of a PDF. */
  readonly pdf: (figure: Figure) => Promise<Uint8Array>;
  /** The text of a page that needs nothing else. */
  readonly html: (request: PageRequest) => Promise<string>;
}

function missing(): Promise<never> {
  const message =
    'This build has no such export; the module “cooperation-graph/define” has all of them.';
  return Promise.reject(new FigureError('not-in-this-build', message));
}

let exporters: FigureExporters = { pictures: missing, pdf: missing, html: missing };

/** Adds what an entry brings along. Entries with more may come later. */
export function addExporters(more: Partial<FigureExporters>): void {
  exporters = { ...exporters, ...more };
}

/** What the entries of this page have brought along. */
export function figureExporters(): FigureExporters {
  return exporters;
}
