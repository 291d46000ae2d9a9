import { FigureError } from '../figure-error.ts';
import type { CarriedView } from '../figure.ts';
import { isPng } from '../png/png-chunks.ts';
import { pngCarried } from './png-carried.ts';
import { svgCarried } from './svg-carried.ts';
import { unpackCarried } from './unpack-carried.ts';

/** A figure that was opened again. */
export interface ReadFigure {
  readonly title: string;
  readonly kind: 'svg' | 'png';
  readonly carried: CarriedView;
}

/** The largest file that is looked into, bytes. */
const FILE_LIMIT = 50_000_000;

/**
 * Opens an SVG or PNG file that carries a view. Throws `FigureError`: `not-a-figure`, `nothing-carried`,
 * `truncated`, `altered`, `too-large`, `too-new`.
 */
export function readFigure(bytes: Uint8Array): ReadFigure {
  if (bytes.length > FILE_LIMIT) {
    throw new FigureError('too-large', 'This file is larger than 50 MB, too large for a figure.');
  }
  const kind = isPng(bytes) ? 'png' : 'svg';
  const { title, carried } = kind === 'png' ? pngCarried(bytes) : svgCarried(bytes);
  return { title, kind, carried: unpackCarried(carried) };
}
