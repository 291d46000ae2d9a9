import { FigureError } from '../figure/figure-error.ts';
import type { PixelSize } from '../figure/png/pixel-size.ts';
import type { Context2d } from './paint-display-list.ts';

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** Beyond these a canvas stays blank without a word: desktop browsers, older ones, phones. */
const LIMITS = [
  { side: 65_535, area: 16_384 ** 2 },
  { side: 32_767, area: 11_180 ** 2 },
  { side: 16_384, area: 4096 ** 2 },
  { side: 4096, area: 2048 ** 2 },
] as const;

/** A canvas of so many pixels that was seen to hold some. Throws `FigureError` `too-large`. */
export function blankCanvas(size: PixelSize): { canvas: Canvas; context: Context2d } {
  if (reduction(size, LIMITS[0]) < 1) throw tooLarge(size);
  const canvas = newCanvas(size);
  // In the memory of the computer: that of the graphics card can be lost half way.
  const context = canvas.getContext('2d', { willReadFrequently: true }) as Context2d | null;
  if (context === null || !holdsPixels(context, size)) throw tooLarge(size);
  return { canvas, context };
}

function newCanvas({ width, height }: PixelSize): Canvas {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** Draws into the last corner and looks whether it is there. */
function holdsPixels(context: Context2d, { width, height }: PixelSize): boolean {
  try {
    context.fillRect(width - 1, height - 1, 1, 1);
    const seen = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
    context.clearRect(width - 1, height - 1, 1, 1);
    return seen;
  } catch {
    return false;
  }
}

/** What is painted as a PNG; null where the browser cannot. */
export async function pngOf(canvas: Canvas): Promise<Blob | null> {
  if (canvas instanceof HTMLCanvasElement) {
    return new Promise((done) => canvas.toBlob(done, 'image/png'));
  }
  return canvas.convertToBlob({ type: 'image/png' }).catch(() => null);
}

/** The error for more pixels than a canvas can hold; names the most of that shape it could. */
export function tooLarge(size: PixelSize): FigureError {
  const limit = LIMITS.find((candidate) => reduction(size, candidate) < 1) ?? LIMITS[3];
  const share = Math.min(1, reduction(size, limit));
  const [width, height] = [Math.floor(size.width * share), Math.floor(size.height * share)];
  const dpi = Math.floor((size.pixelsPerMetre * share * 25.4) / 1000);
  return new FigureError(
    'too-large',
    `An image of ${size.width} × ${size.height} pixels is more than this browser can draw. ` +
      `The largest is ${width} × ${height} pixels, ${dpi} dots per inch. An SVG has no such limit.`,
  );
}

/** What share of its sides a size may have within a limit; 1 or more: all of it. */
function reduction({ width, height }: PixelSize, { side, area }: (typeof LIMITS)[number]): number {
  return Math.min(side / width, side / height, Math.sqrt(area / (width * height)));
}
