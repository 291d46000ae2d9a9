import type { DisplayItem, DisplayList, TextItem } from '../figure/display-list.ts';
import type { Figure } from '../figure/figure.ts';
import { pixelSize, type PixelSize, type Resolution } from '../figure/png/pixel-size.ts';
import { setWidth } from '../figure/set-width.ts';
import { withPngTexts } from '../figure/png/png-texts.ts';
import { blankCanvas, pngOf, tooLarge } from './figure-canvas.ts';
import { figureFont, paintDisplayList } from './paint-display-list.ts';

/** What goes along with the making of a PNG. */
export interface PngOptions {
  readonly signal?: AbortSignal;
  /** Told what share is done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/**
 * The figure as a PNG file: exactly as many pixels as asked for, whatever the screen, its zoom and what
 * of the page is seen. Throws `FigureError` `too-large` with the largest size this browser can draw.
 */
export async function figurePng(
  figure: Figure,
  resolution: Resolution,
  { signal, progress }: PngOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { list, extent } = figure;
  const size = pixelSize(extent, resolution);
  await fontsOfPage(list);
  signal?.throwIfAborted();
  progress?.(0.1);
  const bytes = await paintedPng(list, size);
  signal?.throwIfAborted();
  progress?.(0.9);
  const file = withPngTexts(bytes, figure, size);
  progress?.(1);
  return file;
}

async function paintedPng(list: DisplayList, size: PixelSize): Promise<Uint8Array> {
  const { canvas, context } = blankCanvas(size);
  context.setTransform(size.width / list.width, 0, 0, size.height / list.height, 0, 0);
  paintDisplayList(context, list, setWidth);
  const blob = await pngOf(canvas);
  if (blob === null) throw tooLarge(size);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // Browsers free the memory of a canvas late, unless it is made small.
  canvas.width = canvas.height = 0;
  return bytes;
}

/** Waits for those faces of the page that the figure's texts need, in the stretches they need. */
async function fontsOfPage(list: DisplayList): Promise<void> {
  const texts = new Map<string, Set<string>>();
  for (const item of textsIn(list.items)) {
    const font = figureFont({ face: item.face, size: 12 }, list.fonts);
    const letters = texts.get(font) ?? new Set();
    for (const letter of item.text) letters.add(letter);
    texts.set(font, letters);
  }
  // A face that cannot be had is no fault: the next of its list is used.
  await Promise.allSettled(
    [...texts].map(([font, letters]) => document.fonts.load(font, [...letters].join(''))),
  );
  await document.fonts.ready;
}

function textsIn(items: readonly DisplayItem[]): readonly TextItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return textsIn(item.items);
    return item.kind === 'text' ? [item] : [];
  });
}
