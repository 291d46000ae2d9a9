import { expect, test } from 'vitest';
import { layoutGraph } from '../../src/layout/layout-graph.ts';

test('an empty graph and a single node are drawn', () => {
  const none = new Float64Array(0);
  expect(
    layoutGraph({
      n: 0,
      edges: new Int32Array(0),
      radius: none,
      labelWidth: none,
      labelHeight: none,
    }).x,
  ).toHaveLength(0);
  const one = Float64Array.of(10);
  const drawn = layoutGraph({
    n: 1,
    edges: new Int32Array(0),
    radius: one,
    labelWidth: one,
    labelHeight: one,
  });
  expect(drawn.x[0]).toBeGreaterThan(0);
  expect(drawn.x[0]).toBeLessThan(1056);
  expect(drawn.y[0]).toBeLessThan(650);
});
