import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCmap } from '../../../src/app/fonts/write-cmap.ts';
import { writeSfnt } from '../../../src/figure/fonts/write-sfnt.ts';
import { coverageOf } from '../../../src/figure/fonts/coverage.ts';

function fontOf(cmap: Uint8Array): Uint8Array {
  return writeSfnt(new Map([['cmap', cmap]]));
}

/** A `cmap` of one subtable: platform 3, the encoding given. */
function cmapOf(encoding: number, words: readonly number[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(12 + 2 * words.length));
  for (const [i, word] of [0, 1, 3, encoding, 0, 12, ...words].entries())
    table.setUint16(2 * i, word);
  return new Uint8Array(table.buffer);
}

describe('which characters a font has', () => {
  test('is read back as it was written, whatever it is', () => {
    const code = fc.oneof(
      fc.integer({ min: 1, max: 0x3000 }),
      fc.integer({ min: 0x10000, max: 0x10ffff }),
    );
    const glyphs = fc.uniqueArray(fc.tuple(code, fc.integer({ min: 1, max: 60_000 })), {
      selector: ([one]) => one,
    });
    fc.assert(
      fc.property(glyphs, (pairs) => {
        const written = new Map(pairs);
        const read = coverageOf(fontOf(writeCmap(written)));
        expect(new Map([...read].sort(([a], [b]) => a - b))).toEqual(
          new Map([...written].sort(([a], [b]) => a - b)),
        );
      }),
    );
  });

  test('of the first plane: consecutive glyphs, and glyphs from a list, in which 0 is none', () => {
    // Three segments: A to C by a difference, a to c from the list 7, 0, 9, and the last.
    const format4 = [
      [4, 46, 0, 6, 4, 1, 2],
      [0x43, 0x63, 0xffff, 0],
      [0x41, 0x61, 0xffff],
      [(10 - 0x41) & 0xffff, 1, 1],
      [0, 4, 0],
      [7, 0, 9],
    ].flat();
    const coverage = coverageOf(fontOf(cmapOf(1, format4)));
    expect([...coverage]).toEqual([
      [0x41, 10],
      [0x42, 11],
      [0x43, 12],
      [0x61, 8],
      [0x63, 10],
    ]);
  });

  test('is unknown of what is no font, or says nothing of Unicode', () => {
    expect(() => coverageOf(new Uint8Array(3))).toThrow(RangeError);
    expect(() => coverageOf(new TextEncoder().encode('<svg> is no font'))).toThrow(RangeError);
    expect(() => coverageOf(fontOf(cmapOf(0, [4, 0])))).toThrow('which characters');
  });
});
