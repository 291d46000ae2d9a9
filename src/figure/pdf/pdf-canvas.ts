import type * as Library from 'jspdf';
import type { TextItem } from '../display-list.ts';
import type { FigureFont, FontSet } from '../fonts/font-set.ts';

/** Red, green, blue and how much covers, of each pixel in turn; colours are not multiplied by the last. */
export interface RunPixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** A line drawn as an image, and where the image stands: units, from the beginning of its baseline. */
export interface RunImage {
  readonly pixels: RunPixels;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the line leads, units. */
  readonly advance: number;
}

/**
 * Draws a line of text that no font has, its halo below it, at so many pixels a unit. The line begins at
 * 0, 0. Null: it cannot be drawn.
 */
export type DrawRun = (run: TextItem, pixelsPerUnit: number) => Promise<RunImage | null>;

/** What is drawn on: a page of jsPDF, with what drawing needs beside it. */
export interface PdfCanvas {
  readonly doc: Library.jsPDF;
  /** Makes jsPDF's classes, since the library is loaded when asked for. */
  readonly library: typeof Library;
  /** Points to a unit of the figure. */
  readonly scale: number;
  readonly fonts: FontSet;
  /** Images of lines that no font has, by `imageKey`; drawn before the page is. */
  readonly images: ReadonlyMap<string, RunImage>;
}

/** jsPDF's names of fonts are those it was given, one for each that is used. */
export function useFont({ doc }: PdfCanvas, font: FigureFont, size: number): void {
  const name = `${font.family}-${font.style}`.replaceAll(/[^\w-]/g, '');
  if (!(name in doc.getFontList())) {
    doc.addFileToVFS(name, binaryText(font.bytes));
    doc.addFont(name, name, 'normal');
  }
  doc.setFont(name, 'normal');
  doc.setFontSize(size);
}

/** Bytes as a string of characters below 256, as jsPDF takes them; the first four must say TrueType. */
function binaryText(bytes: Uint8Array): string {
  let text = '\u0000\u0001\u0000\u0000';
  for (let i = 4; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, Math.min(i + 8192, bytes.length)));
  }
  return text;
}

/** Sets how much covers: fillings and letters, and lines. */
export function setOpacity({ doc, library }: PdfCanvas, fill: number, stroke = fill): void {
  doc.setGState(new library.GState({ opacity: fill, 'stroke-opacity': stroke }));
}

/** Draws, and then has the graphics state as it was before. */
export function withState(canvas: PdfCanvas, draw: () => void): void {
  // jsPDF does not know what restoring does to opacity: it is the same before and after.
  setOpacity(canvas, 1);
  canvas.doc.saveGraphicsState();
  draw();
  setOpacity(canvas, 1);
  canvas.doc.restoreGraphicsState();
}

/** Writes operators of the page's content as they are. */
export function writeOperators({ doc }: PdfCanvas, operators: string): void {
  (doc.internal as unknown as { write: (text: string) => void }).write(operators);
}
