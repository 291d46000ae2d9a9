import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from '../../src/view/compare-names.ts';

test('numbers inside names count as numbers; case and accents count last', () => {
  const names = ['Vega 10', 'étude', 'Vega 9', 'Etude', 'etude', '中国', 'Zeta'];
  expect(names.sort(compareNames)).toEqual([
    'Etude',
    'etude',
    'étude',
    'Vega 9',
    'Vega 10',
    'Zeta',
    '中国',
  ]);
});

test('an order: antisymmetric, transitive, equal only to itself', () => {
  const name = fc.stringMatching(/^[aAäÄ0-9 ]{0,6}$/u);
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
      expect(compareNames(a, b) === 0).toBe(a === b);
      if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) {
        expect(compareNames(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
