import type * as Library from 'jspdf';
import type { DisplayItem } from '../display-list.ts';
import type { Figure, FigureExtent } from '../figure.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { passes } from '../passes.ts';
import { type DrawRun, type PdfCanvas, withState } from './pdf-canvas.ts';
import { describe, fileOf } from './pdf-description.ts';
import { clipTo, drawPath } from './pdf-paths.ts';
import { runImages } from './pdf-runs.ts';
import { drawHalos, drawText } from './pdf-texts.ts';

export interface PdfOptions {
  readonly fonts: FontSet;
  /** Draws runs that no font has; without it, such a run is an error. */
  readonly image?: DrawRun;
}

const POINTS = { px: 72 / 96, mm: 72 / 25.4 } as const;
/** Of images in a PDF: as sharp as print shows. */
const DPI = 600;
/** SVG's and the canvas's; PDF's own is 10. */
const MITER_LIMIT = 4;

/**
 * The figure as a PDF of one page: its size that of the figure, text as text in fonts that go along,
 * outlines as outlines. The same figure gives the same bytes. Throws a `FigureError` (`glyph-missing`)
 * where a character is in no font and cannot be drawn. Loads jsPDF when called.
 */
export async function writePdf(figure: Figure, { fonts, image }: PdfOptions): Promise<Uint8Array> {
  const { list } = figure;
  const scale = (figure.extent.width * POINTS[figure.extent.unit]) / list.width;
  const images = await runImages(list.items, fonts, image, (scale / 72) * DPI);
  const library = await import('jspdf');
  const doc = openPage(library, figure.extent);
  describe(doc, figure);
  const canvas: PdfCanvas = { doc, library, scale, fonts, images };
  doc.setLineMiterLimit(MITER_LIMIT);
  if (list.background !== null) {
    drawPath(canvas, ground(list.width, list.height, list.background), 1);
  }
  drawItems(canvas, list.items, 1);
  return fileOf(doc);
}

function ground(width: number, height: number, color: string): DisplayItem & { kind: 'path' } {
  return {
    kind: 'path',
    steps: [['M', 0, 0], ['L', width, 0], ['L', width, height], ['L', 0, height], ['Z']],
    fill: { color },
  };
}

function openPage({ jsPDF }: typeof Library, { width, height, unit }: FigureExtent): Library.jsPDF {
  return new jsPDF({
    unit: 'pt',
    format: [width * POINTS[unit], height * POINTS[unit]],
    // jsPDF swaps the sides of a page that does not lie the way it is told.
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
}

/** Draws items in painting order. Opacities of groups are those of each item in them. */
function drawItems(canvas: PdfCanvas, items: readonly DisplayItem[], opacity: number): void {
  for (const item of passes(items)) {
    if (item.kind === 'path') drawPath(canvas, item, opacity);
    else if (item.kind === 'text') drawText(canvas, item, opacity);
    else if (item.kind === 'halo') drawHalos(canvas, item.texts, opacity);
    else {
      const own = opacity * (item.opacity ?? 1);
      const { clip } = item;
      if (clip === undefined) drawItems(canvas, item.items, own);
      else {
        withState(canvas, () => {
          clipTo(canvas, clip);
          drawItems(canvas, item.items, own);
        });
      }
    }
  }
}
