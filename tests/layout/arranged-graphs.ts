import fc from 'fast-check';
import type { ArrangedInput } from '../../src/layout/arrangement.ts';
import { anyGraph } from './graphs.ts';

/** Any small graph whose nodes have values, communities and families; some have none. */
export const anyArranged: fc.Arbitrary<ArrangedInput> = anyGraph.chain((input) => {
  const column = (most: number): fc.Arbitrary<Float64Array> =>
    fc
      .array(fc.option(fc.nat(most)), { minLength: input.n, maxLength: input.n })
      .map((values) => Float64Array.from(values, (value) => value ?? NaN));
  return fc.record({ values: column(9), groups: column(4), families: column(2) }).map((traits) => ({
    ...input,
    ...traits,
  }));
});

/** The same graph with node i called `order[i]`; ties given the other way round and in another order. */
export function renumbered(input: ArrangedInput, order: Int32Array): ArrangedInput {
  const put = (values: Float64Array): Float64Array => {
    const moved = new Float64Array(input.n);
    values.forEach((value, i) => (moved[order[i]!] = value));
    return moved;
  };
  const back = new Int32Array(input.n);
  order.forEach((to, from) => (back[to] = from));
  return {
    n: input.n,
    edges: Int32Array.from(input.edges, (i) => order[i]!).reverse(),
    radius: put(input.radius),
    labelWidth: put(input.labelWidth),
    labelHeight: put(input.labelHeight),
    values: put(input.values!),
    groups: put(input.groups!),
    families: put(input.families!),
    order: back,
  };
}

/** Any order of n nodes. */
export function permutation(n: number): fc.Arbitrary<Int32Array> {
  const all = Array.from({ length: n }, (_, i) => i);
  return fc
    .shuffledSubarray(all, { minLength: n, maxLength: n })
    .map((order) => Int32Array.from(order));
}
