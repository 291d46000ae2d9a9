import { expect, test } from 'vitest';
import { makeCsr, type CsrGraph } from '../../src/metrics/csr.ts';
import { SentGraphs } from '../../src/workers/sent-graphs.ts';

/** A path of a size that takes about ten megabytes. */
const large = (): CsrGraph => {
  const ties = 300_000;
  const ends = Int32Array.from({ length: 2 * ties }, (_, e) => (e + 1) >> 1);
  return makeCsr({ order: ties + 1, ends, strengths: new Float64Array(ties).fill(1) });
};

test('a graph is sent once; those longest unused are forgotten first', () => {
  const sent = new SentGraphs();
  const [a, b, c] = [large(), large(), large()] as const;
  const sending = (csr: CsrGraph) => {
    const { graph, forget } = sent.send(csr);
    return { id: graph.id, whole: graph.csr === csr, forget };
  };
  const first = sending(a);
  expect(first).toMatchObject({ whole: true, forget: [] });
  expect(sending(a)).toEqual({ id: first.id, whole: false, forget: [] });
  const second = sending(b);
  expect(second).toMatchObject({ whole: true, forget: [] });
  expect(sending(a)).toMatchObject({ whole: false, forget: [] });
  expect(sending(c)).toMatchObject({ whole: true, forget: [second.id] });
  expect(sending(a).whole).toBe(false);
  expect(sending(b).whole).toBe(true);
});

test('each worker is sent its own', () => {
  const graph = large();
  expect(new SentGraphs().send(graph).graph.csr === graph).toBe(true);
  expect(new SentGraphs().send(graph).graph.csr === graph).toBe(true);
});
