/** A canvas that is drawn on and written as a PNG, and made small again before the next. */
import { attempt } from './attempt.js';

/** @typedef {HTMLCanvasElement | OffscreenCanvas} Canvas */

/**
 * @typedef {object} Size pixels
 * @property {number} width
 * @property {number} height
 */

/** @param {Size} size */
export const words = ({ width, height }) => `${width} × ${height}`;

/**
 * @typedef {object} Kind of canvas
 * @property {string} id
 * @property {string} what
 * @property {(size: Size) => Canvas} make
 * @property {(canvas: Canvas) => Promise<Blob | null>} toBlob
 */

/** @type {Kind} */
export const ELEMENT = {
  id: 'element',
  what: '`<canvas>`',
  make: (size) => Object.assign(document.createElement('canvas'), size),
  toBlob: (canvas) =>
    new Promise((done) => /** @type {HTMLCanvasElement} */ (canvas).toBlob(done, 'image/png')),
};

/** @type {Kind} */
export const OFFSCREEN = {
  id: 'offscreen',
  what: '`OffscreenCanvas`',
  make: ({ width, height }) => new OffscreenCanvas(width, height),
  toBlob: (canvas) => /** @type {OffscreenCanvas} */ (canvas).convertToBlob(),
};

/**
 * Draws on the last pixel and looks for it, as `src/canvas/figure-canvas.ts` does.
 *
 * @param {Canvas} canvas
 * @returns {string}
 */
export function draw(canvas) {
  const { width, height } = canvas;
  const context = /** @type {CanvasRenderingContext2D | null} */ (
    canvas.getContext('2d', { willReadFrequently: true })
  );
  if (context === null) return 'no context';
  context.fillRect(width - 1, height - 1, 1, 1);
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255 ? 'drawn' : 'blank';
}

/**
 * @param {Kind} kind
 * @param {Size} size
 * @param {(canvas: Canvas) => string | Promise<string>} act
 * @returns {Promise<string>} its finding; the canvas is gone
 */
export async function withCanvas({ make }, size, act) {
  let canvas;
  try {
    canvas = make(size);
  } catch {
    return 'cannot be made';
  }
  const finding = await attempt(() => act(canvas));
  canvas.width = canvas.height = 1;
  return finding;
}

/**
 * @param {Blob | null} blob
 * @returns {Promise<string>} whether a PNG shows its last pixel
 */
async function wholePng(blob) {
  if (blob === null) return 'null';
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 1 - image.width, 1 - image.height);
  const alpha = context?.getImageData(0, 0, 1, 1).data[3];
  return `${alpha === 255 ? 'a whole PNG' : 'a blank PNG'} of ${words(image)}`;
}

/**
 * @param {Kind} kind
 * @param {Size} size
 * @returns {Promise<string>} what drawing gives, and then `toBlob`
 */
export function drawAndWrite(kind, size) {
  return withCanvas(kind, size, async (canvas) => {
    const drawn = await attempt(() => draw(canvas));
    return `${drawn}; ${await attempt(async () => wholePng(await kind.toBlob(canvas)))}`;
  });
}
