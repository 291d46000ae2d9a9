import type { CitationFormat } from '../exchange/citation.ts';
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

/** What the elements can do only where an entry brings it along. */
export interface BuildFeatures {
  /** What figures are made of. */
  readonly pictures: () => Promise<readonly Picture[]>;
  /** The bytes of a PDF. */
  readonly pdf: (figure: Figure) => Promise<Uint8Array>;
  /** The text of a page that needs nothing else. */
  readonly html: (request: PageRequest) => Promise<string>;
  /** The formats that a citation is copied in, in the order they are offered; without any none is. */
  readonly citations: readonly CitationFormat[];
}

function missing(): Promise<never> {
  const message =
    'This build has no such export; the module “cooperation-graph/define” has all of them.';
  return Promise.reject(new FigureError('not-in-this-build', message));
}

let features: BuildFeatures = { pictures: missing, pdf: missing, html: missing, citations: [] };

/** Adds what an entry brings along. Entries with more may come later. */
export function addFeatures(more: Partial<BuildFeatures>): void {
  features = { ...features, ...more };
}

/** What the entries of this page have brought along. */
export function buildFeatures(): BuildFeatures {
  return features;
}
