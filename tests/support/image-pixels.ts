import type { Figure } from '../../src/figure/figure.ts';
import { writeSvg } from '../../src/figure/svg/write-svg.ts';

/** Pixels of an image of any kind, as it is drawn at its own size. */
export async function pixelsOf(blob: Blob, width: number, height: number): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D canvas in this browser');
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(image.src);
  return context.getImageData(0, 0, width, height);
}

/** A PNG file as the browser has files. */
export const pngBlob = (bytes: Uint8Array<ArrayBuffer>): Blob =>
  new Blob([bytes], { type: 'image/png' });
/** The SVG of a figure as the browser has files. */
export const svgBlob = (figure: Figure): Blob =>
  new Blob([writeSvg(figure)], { type: 'image/svg+xml' });
/** Red, green, blue and how much covers, 0 to 255. */
export const colorAt = ({ data, width }: ImageData, x: number, y: number): readonly number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

/** Share of the pixels of which a channel differs by more than 32. */
export function difference(one: ImageData, other: ImageData): number {
  let different = 0;
  for (let pixel = 0; pixel < one.data.length; pixel += 4) {
    const far = [0, 1, 2, 3].some(
      (channel) =>
        Math.abs((one.data[pixel + channel] ?? 0) - (other.data[pixel + channel] ?? 0)) > 32,
    );
    if (far) different += 1;
  }
  return different / (one.data.length / 4);
}

/** The first and last columns with dark pixels between two rows. */
export function darkColumns(image: ImageData, top: number, bottom: number): readonly number[] {
  const columns = Array.from({ length: image.width }, (_, x) => x).filter((x) =>
    Array.from({ length: bottom - top }, (_, row) => colorAt(image, x, top + row)[0] ?? 0).some(
      (red) => red < 128,
    ),
  );
  return [columns[0] ?? -1, columns.at(-1) ?? -1];
}
