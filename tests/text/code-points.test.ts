import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointLength, codeUnitIndex, sliceCodePoints } from '../../src/text/code-points.ts';

test('a character beyond U+FFFF counts once', () => {
  expect(codePointLength('a🚀b')).toBe(3);
  expect(sliceCodePoints('a🚀b', 1, 2)).toBe('🚀');
  expect(codeUnitIndex('a🚀b', 2)).toBe(3);
  expect(codeUnitIndex('a🚀b', 9)).toBe(4);
});

test('slices put together again give the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, cut) => {
      const length = codePointLength(text);
      const at = Math.min(cut, length);
      expect(sliceCodePoints(text, 0, at) + sliceCodePoints(text, at, length)).toBe(text);
      expect(text.slice(0, codeUnitIndex(text, at))).toBe(sliceCodePoints(text, 0, at));
    }),
  );
});
