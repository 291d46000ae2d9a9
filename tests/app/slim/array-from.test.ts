import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayFrom } from '../../../src/app/slim/array-from.ts';

test('gives what Array.from gives: of iterables, of what has a length, with a function or none', () => {
  const each = (item: unknown, index: number): unknown => [item, index];
  fc.assert(
    fc.property(fc.array(fc.anything()), (items) => {
      const given = [
        items,
        new Set(items),
        new Map(items.map((item, i) => [i, item])),
        { ...items, length: items.length },
        { length: items.length },
      ];
      for (const one of given as readonly Iterable<unknown>[]) {
        expect(arrayFrom(one)).toEqual(Array.from(one));
      }
      expect(arrayFrom(items, each)).toEqual(Array.from(items, each));
      expect(arrayFrom({ length: items.length }, each)).toEqual(
        Array.from({ length: items.length }, each),
      );
    }),
  );
  expect(arrayFrom('a😀b')).toEqual(['a', '😀', 'b']);
  expect(arrayFrom({ length: 2 })).toEqual([undefined, undefined]);
});
