import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { STATUSES } from '../../src/model/status.ts';
import { countWords, formatCount, formatMetric, formatShare } from '../../src/view/count-words.ts';
import { joinWords } from '../../src/view/join-words.ts';
import { KIND_NAMES } from '../../src/view/kind-names.ts';
import { KIND_PLURALS } from '../../src/view/kind-plurals.ts';
import { STATUS_NAMES, STATUS_ORDER } from '../../src/view/status-names.ts';
import { textLanguage } from '../../src/view/text-language.ts';

test('lists read as in a sentence', () => {
  expect(joinWords([])).toBe('');
  expect(joinWords(['a'])).toBe('a');
  expect(joinWords(['a', 'b'])).toBe('a and b');
  expect(joinWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

describe('numbers', () => {
  test('thousands are set apart, nothing else is', () => {
    expect([0, 999, 1000, 1485, 1234567].map(formatCount)).toEqual([
      '0',
      '999',
      '1,000',
      '1,485',
      '1,234,567',
    ]);
  });

  test('only one of a thing is singular', () => {
    expect([0, 1, 2].map((n) => countWords(n, 'tie'))).toEqual(['0 ties', '1 tie', '2 ties']);
    expect(countWords(2, 'entity', 'entities')).toBe('2 entities');
  });

  test('shares lose their leading zero, counts stay counts', () => {
    expect([formatShare(0.347), formatShare(1), formatShare(0, 3)]).toEqual([
      '.35',
      '1.00',
      '.000',
    ]);
    expect([formatMetric(26, 0), formatMetric(0.5294, 3)]).toEqual(['26', '.529']);
  });
});

test('every kind and every status has a name of its own', () => {
  for (const names of [KIND_NAMES, KIND_PLURALS]) {
    expect(Object.keys(names).sort()).toEqual(KINDS.map((kind) => kind.id).sort());
    expect(new Set(Object.values(names)).size).toBe(KINDS.length);
  }
  expect([...STATUS_ORDER].sort()).toEqual([...STATUSES].sort());
  expect(new Set(Object.values(STATUS_NAMES)).size).toBe(STATUSES.length);
});

test('Chinese is read out as Chinese, everything else as the page is', () => {
  expect(textLanguage('Huanqiu (环球网)')).toBe('zh');
  expect(textLanguage('Chang’e')).toBeNull();
});
