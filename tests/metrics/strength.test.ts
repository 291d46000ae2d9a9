import { expect, test } from 'vitest';
import { STRENGTH } from '../../src/metrics/strength.ts';
import { graphOf, valuesOf } from '../support/written-graphs.ts';

test('strengths of all ties of an entity add up', () => {
  expect(valuesOf(STRENGTH, graphOf(5, '0-1*2 1-2*3 0-3'))).toEqual([3, 5, 3, 1, 0]);
});
