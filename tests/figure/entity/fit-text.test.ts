import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from '../../../src/figure/entity/fit-text.ts';
import { lineWidth } from '../../../src/figure/text/break-lines.ts';

const STYLE = { face: 'sans', size: 12 } as const;

test('what fits stays as it is; the rest ends in an ellipsis as late as it may', () => {
  expect(fitText('France', 100, STYLE)).toBe('France');
  expect(fitText('Chinese Academy of Sciences', 90, STYLE)).toMatch(/^Chinese Acade?m?y?…$/);
  expect(fitText('France', 1, STYLE)).toBe('');
});

test('whatever the text, it fits, and says where it was cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 80 }), (text, width) => {
      const fitted = fitText(text, width, STYLE);
      expect(lineWidth(fitted, STYLE)).toBeLessThanOrEqual(width);
      if (fitted !== text && fitted !== '') expect(fitted.endsWith('…')).toBe(true);
    }),
  );
});
