import { expect, test } from 'vitest';
import { directionOf } from '../../../src/figure/text/bidi.ts';

test.each([
  ['China', 'ltr'],
  ['中国', 'ltr'],
  ['الصين', 'rtl'],
  ['סין', 'rtl'],
  ['6 الصين', 'rtl'],
  ['“Chang’e” الصين', 'ltr'],
  ['12 (2025)', 'ltr'],
  ['', 'ltr'],
] as const)('%s runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
