import { zlibSync } from 'fflate';
import { joinBytes } from '../../text/join-bytes.ts';
import { chunkBytes, PNG_SIGNATURE } from '../png/png-chunks.ts';
import type { RunPixels } from './pdf-canvas.ts';

/** Red, green, blue and alpha, of eight bits each. */
const TRUE_COLOR_WITH_ALPHA = 6;

/** Pixels as a PNG, the one form in which jsPDF keeps how much covers. */
export function pixelsPng({ data, width, height }: RunPixels): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, TRUE_COLOR_WITH_ALPHA);
  // Before each row stands which filter it went through: none.
  const rows = new Uint8Array(height * (4 * width + 1));
  for (let y = 0; y < height; y++) {
    rows.set(data.subarray(4 * width * y, 4 * width * (y + 1)), y * (4 * width + 1) + 1);
  }
  return joinBytes([
    Uint8Array.from(PNG_SIGNATURE),
    chunkBytes('IHDR', new Uint8Array(header.buffer)),
    chunkBytes('IDAT', zlibSync(rows, { level: 6 })),
    chunkBytes('IEND', new Uint8Array()),
  ]);
}
