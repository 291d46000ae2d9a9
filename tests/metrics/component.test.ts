import { expect, test } from 'vitest';
import { numberBySize } from '../../src/metrics/category-order.ts';
import { COMPONENT } from '../../src/metrics/component.ts';
import { graphOf, valuesOf } from '../support/written-graphs.ts';

test('components are numbered by size, equal ones by their first entity', () => {
  const graph = graphOf(9, '1-2 4-5 5-6 7-8');
  expect(valuesOf(COMPONENT, graph)).toEqual([4, 2, 2, 5, 1, 1, 1, 3, 3]);
});

test('numbers go by size, then by the first member', () => {
  expect([...numberBySize(Int32Array.of(2, 0, 1, 0, 1, 3), 4)]).toEqual([2, 0, 1, 0, 1, 3]);
  expect([...numberBySize(new Int32Array(0), 0)]).toEqual([]);
});
