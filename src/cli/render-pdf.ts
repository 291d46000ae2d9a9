import type { RenderedImage } from '@resvg/resvg-js';
import type { Box, TextItem } from '../figure/display-list.ts';
import type { Figure } from '../figure/figure.ts';
import type { FontSet } from '../figure/fonts/font-set.ts';
import { hasTrueTypeOutlines } from '../figure/fonts/sfnt.ts';
import type { DrawRun, RunPixels } from '../figure/pdf/pdf-canvas.ts';
import { writePdf } from '../figure/pdf/write-pdf.ts';
import { node, serialiseSvg } from '../figure/svg/svg-node.ts';
import { svgItems } from '../figure/svg/svg-items.ts';
import { isWide } from '../view/text-width.ts';
import { checkCharacters } from './render-fonts.ts';
import { loadRenderer, rendererOptions, withFontFiles } from './renderer.ts';

/**
 * The figure as a PDF. Lines that jsPDF cannot set, in a font with PostScript's outlines or in a script
 * that needs shaping, are drawn as images. Throws a `FigureError` (`glyph-missing`) with the character
 * that no font has.
 */
export async function renderPdf(figure: Figure, fonts: FontSet): Promise<Uint8Array> {
  checkCharacters(figure, fonts);
  const plain = {
    ...fonts,
    others: fonts.others.filter(({ bytes }) => hasTrueTypeOutlines(bytes)),
  };
  if (fonts.others.length === 0) return writePdf(figure, { fonts });
  return withFontFiles(fonts, (files) => {
    const image = drawRunsWith(fonts, files);
    return writePdf(figure, { fonts: plain, image });
  });
}

/** Room for a line before it is known how large it is. Units. */
function roomFor({ text, size, halo }: TextItem): { readonly start: number; readonly box: Box } {
  const start = 2 * size + (halo?.width ?? 0);
  const width = 2 * start + 2 * size * text.length;
  return { start, box: { left: 0, top: 0, width, height: 2 * start } };
}

/** A line that begins at `start`, `start`, and what is seen of it. */
function lineSvg(
  run: TextItem,
  fonts: FontSet,
  { left, top, width, height }: Box,
  pixelsPerUnit = 1,
): string {
  const { start } = roomFor(run);
  const { sans, serif } = fonts.faces;
  const context = { fonts: { sans: sans.family, serif: serif.family }, key: 'line' };
  const size = {
    width: Math.max(1, Math.ceil(width * pixelsPerUnit)),
    height: Math.max(1, Math.ceil(height * pixelsPerUnit)),
  };
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: [left, top, width, height].join(' '),
    preserveAspectRatio: 'none',
    'font-family': context.fonts.sans,
  };
  const items = svgItems([{ ...run, x: start, y: start }], context);
  return serialiseSvg(node('svg', attributes, items));
}

/** How far a line of full-width characters leads; 0 where others are among them, whose letters say it. */
function emsOf({ text, size, tracking = 0 }: TextItem): number {
  const letters = [...text];
  const wide = letters.every((letter) => isWide(letter.codePointAt(0) ?? 0));
  return wide ? letters.length * (size + tracking) : 0;
}

/** The renderer multiplies colours by how much covers; a PDF wants them as they are. */
function pixelsOf({ pixels, width, height }: RenderedImage): RunPixels {
  const data = new Uint8ClampedArray(pixels);
  for (let i = 0; i < data.length; i += 4) {
    const cover = data[i + 3] ?? 0;
    if (cover === 0) continue;
    for (let c = i; c < i + 3; c++) data[c] = ((data[c] ?? 0) * 255) / cover;
  }
  return { data, width, height };
}

/** Draws lines with the renderer, cut down to what is drawn. */
function drawRunsWith(fonts: FontSet, files: readonly string[]): DrawRun {
  return async (run, pixelsPerUnit) => {
    const { Resvg } = await loadRenderer();
    const options = rendererOptions(fonts, files);
    const { halo: _, ...letters } = run;
    const { start, box } = roomFor(run);
    const drawn = new Resvg(lineSvg(letters, fonts, box), options).getBBox();
    if (drawn === undefined) return null;
    const more = 1 + (run.halo?.width ?? 0) / 2;
    const [left, top] = [drawn.x - more, drawn.y - more];
    const [width, height] = [drawn.width + 2 * more, drawn.height + 2 * more];
    const svg = lineSvg(run, fonts, { left, top, width, height }, pixelsPerUnit);
    const pixels = pixelsOf(new Resvg(svg, options).render());
    const ems = emsOf(run);
    // Of letters of unknown bearings, what is drawn counts.
    const line =
      ems > 0 ? { left: left - start, advance: ems } : { left: -more, advance: drawn.width };
    return { pixels, ...line, top: top - start, width, height };
  };
}
