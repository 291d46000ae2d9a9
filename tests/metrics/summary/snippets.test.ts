/** NetworkX, told what the record of a figure says, computes the same figure. */
import { beforeAll, describe, expect, test } from 'vitest';
import { FAMILIES } from '../../../src/model/entity.ts';
import type { CsrGraph } from '../../../src/metrics/csr.ts';
import { finish } from '../../../src/metrics/metric.ts';
import { GROUP_FIGURES } from '../../../src/metrics/summary/registry.ts';
import { summarise } from '../../../src/metrics/summary/summarise.ts';
import { summaryInput } from '../../../src/metrics/summary/summary-input.ts';
import { isCloseTo } from '../../support/close-to.ts';
import { networkxMissing, runScripts, type ScriptResult } from '../../support/python.ts';
import { REFERENCE_GRAPHS } from '../../support/reference-graphs.ts';
import { graphOf } from '../../support/written-graphs.ts';

const REPRODUCIBLE = GROUP_FIGURES.filter(({ reproducible }) => reproducible);

const GRAPHS: readonly (readonly [name: string, graph: CsrGraph])[] = [
  ...REFERENCE_GRAPHS.map(({ name, graph }) => [name, graph.csr] as const),
  ['one family', graphOf(3, '0-1 1-2', [1, 1, 1])],
];

function scriptOf({ order, ends, families }: CsrGraph): string {
  const ties = Array.from(ends).flatMap((end, e) => (e % 2 === 0 ? [[end, ends[e + 1]]] : []));
  const named = families && Array.from(families, (family) => FAMILIES[family] ?? `${family}`);
  const figures = REPRODUCIBLE.map(({ networkx }) => `${networkx}\nprint(value)`);
  return `import networkx as nx
G = nx.Graph()
G.add_nodes_from(range(${order}))
G.add_edges_from(${JSON.stringify(ties)})
${named === null ? '' : `nx.set_node_attributes(G, dict(enumerate(${JSON.stringify(named)})), 'family')`}
${figures.join('\n')}
`;
}

describe.skipIf(networkxMissing !== null)('NetworkX prints our figures', () => {
  let results: readonly ScriptResult[] = [];

  beforeAll(() => {
    results = runScripts(
      GRAPHS.map(([, graph]) => scriptOf(graph)),
      {},
    );
  }, 60_000);

  test.each(GRAPHS.map(([name], k) => [name, k] as const))('of %s', (_name, k) => {
    expect(results[k]!.error).toBeNull();
    const found = finish(summarise(summaryInput(GRAPHS[k]![1]), REPRODUCIBLE));
    const printed = results[k]!.printed.trimEnd().split('\n');
    for (const [i, { id }] of REPRODUCIBLE.entries()) {
      const theirs = printed[i] === 'None' ? null : Number(printed[i]);
      const ours = found.get(id)?.value ?? Number.NaN;
      expect(isCloseTo(ours, theirs), `${id}: ${ours}, not ${theirs}`).toBe(true);
    }
  });
});
