import { inflateSync } from 'node:zlib';
import { pngChunks, pngSize } from './png-chunks.ts';

/** An image as red, green, blue and cover of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The pixels of a PNG of 8-bit RGBA or RGB without interlacing. */
export function pngPixels(bytes: Uint8Array): Pixels {
  const chunks = pngChunks(bytes);
  const { width, height } = pngSize(chunks);
  const [depth, kind, , , interlaced] = chunks[0]?.data.subarray(8) ?? [];
  if (depth !== 8 || (kind !== 6 && kind !== 2) || interlaced !== 0) throw new Error('other PNG');
  const channels = kind === 6 ? 4 : 3;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const rows = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const plain = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (plain[at - channels] ?? 0);
      const up = y === 0 ? 0 : (plain[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (plain[at - stride - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? Number.NaN;
      plain[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  if (channels === 4) return { width, height, data: plain };
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    data.set(plain.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  }
  return { width, height, data };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
