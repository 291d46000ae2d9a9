import { expect, test } from 'vitest';
import { plainText } from '../../../src/figure/text/plain-text.ts';

test('is one line with single spaces', () => {
  expect(plainText('  a\n\tb\u2028c\u0000d  ')).toBe('a b c d');
});

test('has no character that turns the order of others, and no half characters', () => {
  expect(plainText('a\u202Eb\u2067c\uD800d')).toBe('abcd');
});

test('has at most three marks on a letter', () => {
  expect(plainText(`a${'\u0301'.repeat(40)}b`)).toBe(`a${'\u0301'.repeat(3)}b`);
});

test('ends in an ellipsis where it is long, by whole characters', () => {
  expect(plainText('\u{1F680}'.repeat(10), 4)).toBe(`${'\u{1F680}'.repeat(3)}…`);
  expect(plainText('x'.repeat(1_000_000), 10)).toBe(`${'x'.repeat(9)}…`);
});
