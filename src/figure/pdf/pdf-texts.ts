import { webAddress } from '../../view/web-address.ts';
import type { TextItem } from '../display-list.ts';
import type { FigureFont } from '../fonts/font-set.ts';
import { shownText } from '../shown-text.ts';
import {
  type PdfCanvas,
  type RunImage,
  setOpacity,
  useFont,
  withState,
  writeOperators,
} from './pdf-canvas.ts';
import { hexDigits } from './pdf-description.ts';
import { imageKey, pdfRuns } from './pdf-runs.ts';
import { pixelsPng } from './pixels-png.ts';

/** A piece of a line where it stands: units from its beginning. */
interface Piece {
  readonly text: string;
  readonly from: number;
  readonly width: number;
  readonly drawn: FigureFont | RunImage;
}

function isImage(drawn: Piece['drawn']): drawn is RunImage {
  return 'pixels' in drawn;
}

/** A line in pieces, one after another. Widths are those of the fonts, room between letters included. */
function piecesOf(canvas: PdfCanvas, item: TextItem): readonly Piece[] {
  let from = 0;
  return pdfRuns(item, canvas.fonts).flatMap(({ text, font }): Piece[] => {
    const drawn = font ?? canvas.images.get(imageKey({ ...item, text }));
    if (drawn === undefined) return [];
    const width = isImage(drawn) ? drawn.advance : advanceOf(canvas, item, text, drawn);
    const piece = { text, from, width, drawn };
    from += width;
    return [piece];
  });
}

function advanceOf(canvas: PdfCanvas, item: TextItem, text: string, font: FigureFont): number {
  useFont(canvas, font, item.size * canvas.scale);
  return canvas.doc.getStringUnitWidth(text) * item.size + text.length * (item.tracking ?? 0);
}

function startOf({ x, align }: TextItem, width: number): number {
  if (align === 'left') return x;
  return align === 'center' ? x - width / 2 : x - width;
}

/** Who copies the image as text, or searches, finds the text it shows. */
function drawImage(
  canvas: PdfCanvas,
  { color, halo }: TextItem,
  { pixels, ...box }: RunImage,
  text: string,
): void {
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map(
    (length) => length * canvas.scale,
  );
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    return;
  writeOperators(canvas, `/Span <</ActualText <${hexDigits(text)}>>> BDC`);
  const data = coloredThroughout(pixels.data, halo?.color ?? color);
  canvas.doc.addImage(pixelsPng({ ...pixels, data }), 'PNG', left, top, width, height);
  writeOperators(canvas, 'EMC');
}

/** Pixels that nothing covers in a colour too: where an image is scaled, it mixes with that of its edges. */
function coloredThroughout(data: Uint8ClampedArray, color: string): Uint8ClampedArray {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const colored = data.slice();
  for (let i = 0; i < colored.length; i += 4) if (colored[i + 3] === 0) colored.set(channels, i);
  return colored;
}

function drawPiece(
  canvas: PdfCanvas,
  item: TextItem,
  piece: Piece,
  start: number,
  halo: boolean,
): void {
  const { doc, scale } = canvas;
  const { text, from, drawn } = piece;
  const [x, y] = [start + from, item.y];
  if (isImage(drawn)) {
    if (halo) return;
    drawImage(canvas, item, { ...drawn, left: x + drawn.left, top: y + drawn.top }, text);
    return;
  }
  useFont(canvas, drawn, item.size * scale);
  doc.text([text], x * scale, y * scale, {
    renderingMode: halo ? 'stroke' : 'fill',
    charSpace: (item.tracking ?? 0) * scale,
  });
}

/** Draws with the page turned about where a line stands, if it is. */
function turned(canvas: PdfCanvas, { rotate, x, y }: TextItem, draw: () => void): void {
  if (rotate === undefined) {
    draw();
    return;
  }
  const { doc, scale } = canvas;
  const [across, up] = [x * scale, doc.internal.pageSize.getHeight() - y * scale];
  const sine = rotate === 90 ? -1 : 1;
  const move = [across + sine * up, up - sine * across].map((value) => value.toFixed(3));
  withState(canvas, () => {
    writeOperators(canvas, `0 ${sine} ${-sine} 0 ${move.join(' ')} cm`);
    draw();
  });
}

/** Draws a line of text; `opacity` is that of the groups round it. An address makes it a link. */
export function drawText(canvas: PdfCanvas, item: TextItem, opacity: number): void {
  const { doc, scale } = canvas;
  const pieces = piecesOf(canvas, item);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const start = startOf(item, width);
  doc.setTextColor(item.color);
  turned(canvas, item, () => {
    setOpacity(canvas, opacity * (item.opacity ?? 1));
    for (const piece of pieces) drawPiece(canvas, item, piece, start, false);
  });
  const url = webAddress(item.href);
  if (url !== null && item.rotate === undefined) {
    const box = [start, item.y - item.size, width, 1.3 * item.size].map((value) => value * scale);
    const [left = 0, top = 0, wide = 0, high = 0] = box;
    doc.link(left, top, wide, high, { url });
  }
}

/** Draws the halos of lines, below all of them: once more the letters, as outlines that no one reads. */
export function drawHalos(canvas: PdfCanvas, items: readonly TextItem[], opacity: number): void {
  const { doc, scale } = canvas;
  doc.setLineJoin('round');
  doc.setLineDashPattern([], 0);
  writeOperators(canvas, '/Span <</ActualText <feff>>> BDC');
  for (const item of items) {
    if (item.halo === undefined || shownText(item.text) === '') continue;
    const pieces = piecesOf(canvas, item);
    const start = startOf(
      item,
      pieces.reduce((sum, { width }) => sum + width, 0),
    );
    doc.setDrawColor(item.halo.color);
    doc.setLineWidth(item.halo.width * scale);
    turned(canvas, item, () => {
      setOpacity(canvas, opacity * (item.opacity ?? 1));
      for (const piece of pieces) drawPiece(canvas, item, piece, start, true);
    });
  }
  writeOperators(canvas, 'EMC');
}
