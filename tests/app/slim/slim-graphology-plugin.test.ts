import * as whole from 'graphology';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slimGraphology } from '../../../src/app/slim/slim-graphology-plugin.ts';
import { readSources } from '../../support/source-tree.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const imports = /from 'graphology'/;
let code = '';
let slim: typeof whole;
const folder = temporaryFolder();
afterAll(folder.remove);

beforeAll(async () => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [slimGraphology()],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'node_modules/graphology/dist/graphology.mjs', formats: ['es'], fileName: 'g' },
    },
  });
  const [output] = [made].flat() as Rolldown.RolldownOutput[];
  code = output?.output[0].code ?? '';
  slim = (await import(folder.write('graphology.mjs', code))) as typeof whole;
}, 60_000);

describe('the slim graphology', () => {
  test.each(['dropNode', 'forEachOutNeighbor', 'getEdgeAttribute', 'toJSON', 'listenerCount'])(
    'holds no %s',
    (name) => {
      expect(code).not.toContain(name);
    },
  );

  test('answers all that is asked of graphs here', () => {
    // Below the views, other things are called graphs as well.
    const asked = [...readSources('src')]
      .filter(
        ([path, text]) => /^src\/(graph|view|elements|figure)\//.test(path) || imports.test(text),
      )
      .flatMap(([, text]) => [...text.matchAll(/\bgraph\s*\.(\w+)\(|Graph\([^)]*\)\.(\w+)\(/g)])
      .map(([, name, chained]) => name ?? chained ?? '');
    const known = asked.filter((name) => name in whole.UndirectedGraph.prototype);
    expect(known).toEqual(expect.arrayContaining(['forEachEdge', 'mapEdges', 'neighbors']));
    const answered = known.filter((name) => name in slim.UndirectedGraph.prototype);
    expect(known.filter((name) => !answered.includes(name))).toEqual([]);
  });

  test('answers as the whole does', () => {
    const answers = ({ UndirectedGraph, MultiDirectedGraph }: typeof whole): unknown => {
      const ties = new UndirectedGraph();
      ties.addNode('a', { at: 1 });
      for (const id of ['b', 'a', 'c']) ties.mergeNode(id);
      ties.mergeNode('b', { at: 2 });
      ties.addUndirectedEdgeWithKey('ab', 'a', 'b', { n: 1 });
      ties.addUndirectedEdgeWithKey('cc', 'c', 'c', { n: 2 });
      const between = new MultiDirectedGraph();
      for (const id of ['a', 'b']) between.mergeNode(id);
      for (const key of ['1', '2']) between.addDirectedEdgeWithKey(key, 'b', 'a', { key });
      expect(ties.edge('b', 'a')).toBe('ab');
      return [ties, between].map((graph) => {
        const edges: unknown[] = [];
        graph.forEachEdge((...edge) => void edges.push(edge));
        const nodes = graph.nodes().map((id) => [id, graph.getNodeAttributes(id)]);
        const around = graph
          .nodes()
          .map((id) => [graph.degree(id), graph.neighbors(id), graph.edges(id)]);
        const tied = graph.mapEdges('a', (key) => key);
        return [graph.order, graph.size, graph.hasNode('z'), nodes, edges, around, tied];
      });
    };
    expect(answers(slim)).toEqual(answers(whole));
  });

  test.each([
    ['a node that is there', (g: whole.UndirectedGraph) => g.addNode('a')],
    [
      'an edge that is there',
      (g: whole.UndirectedGraph) => g.addUndirectedEdgeWithKey('k', 'b', 'a'),
    ],
    ['parallel edges', (g: whole.UndirectedGraph) => g.addUndirectedEdgeWithKey('l', 'b', 'a')],
    ['an edge to nowhere', (g: whole.UndirectedGraph) => g.addUndirectedEdgeWithKey('m', 'a', 'z')],
  ])('refuses %s as the whole does', (_kind, act) => {
    const refusal = ({ UndirectedGraph }: typeof whole): string => {
      const graph = new UndirectedGraph();
      graph.mergeNode('a');
      graph.mergeNode('b');
      graph.addUndirectedEdgeWithKey('k', 'a', 'b');
      try {
        act(graph);
      } catch (error) {
        return String(error);
      }
      return '';
    };
    expect(refusal(slim)).toBe(refusal(whole));
    expect(refusal(slim)).not.toBe('');
  });
});
