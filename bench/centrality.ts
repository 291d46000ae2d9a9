import { readFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import betweennessByGraphology from 'graphology-metrics/centrality/betweenness.js';
import { BETWEENNESS } from '../src/metrics/betweenness.ts';
import { sumVertexDependencies } from '../src/metrics/betweenness-sums.ts';
import { type CsrGraph, makeCsr } from '../src/metrics/csr.ts';
import { computeMetric, finish } from '../src/metrics/metric.ts';
import { allocatedBytes } from '../tests/support/allocated-bytes.ts';
import { thickRing } from '../tests/support/small-graphs.ts';
import { barabasiAlbert, type BenchGraph, cooperation } from './graphs.ts';
import { type Igraph, startIgraph } from './igraph.ts';
import { machineInWords } from './machine.ts';
import { writeSection } from './write-section.ts';

const SIZES = [1000, 5000, 10_000];

/** Measures exact betweenness beside graphology-metrics and igraph and writes section `centrality`. */
export async function bench(): Promise<void> {
  const igraph = startIgraph();
  const rows: string[] = [];
  for (const weighted of [false, true]) {
    for (const grow of [barabasiAlbert, cooperation]) {
      const kind = grow === barabasiAlbert ? 'ba' : 'coop';
      for (const n of weighted ? SIZES.slice(0, 2) : SIZES) {
        rows.push(await measure(grow(`${kind}-${n}`, n, 13), weighted, igraph));
        console.log(rows.at(-1));
      }
    }
  }
  await igraph?.close();
  const beside =
    igraph === null ? 'igraph is not installed' : `igraph ${igraph.version} (C, through Python)`;
  writeSection(
    'centrality',
    `## Centrality

Exact betweenness of every vertex on one thread of ${machineInWords()}, beside graphology-metrics ${peerVersion()} in the same process and
${beside}: medians of processor time, runs in turns, after some to warm up. \`ba\` is a Barabási–Albert graph with two ties for each newcomer,
\`coop\` a hub with mission stars and 60 % leaves; weighted, ties have strengths of 1 to 5 and lengths of 1 / strength.

| graph | weights | ours | graphology-metrics | graphology ÷ ours | igraph | ours ÷ igraph |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Typed arrays made for one part of the sources of 100,000 vertices and 400,000 ties, with the graph: ${memory(false)},
weighted ${memory(true)}. Those that could be freed meanwhile are counted too.`,
  );
}

async function measure(
  graph: BenchGraph,
  weighted: boolean,
  igraph: Igraph | null,
): Promise<string> {
  const strengths = Float64Array.from({ length: graph.edges.length / 2 }, (_, tie) =>
    weighted ? 1 + ((tie * 7) % 5) : 1,
  );
  const csr = makeCsr({ order: graph.n, ends: graph.edges, strengths });
  const peer = graphologyOf(graph, strengths);
  const lengths = weighted ? Array.from(strengths, (strength) => 1 / strength) : null;
  const [ours, graphology, others]: number[][] = [[], [], []];
  const small = graph.n < 2000;
  // Short runs are warm after three; the long ones warm up while they run.
  const [warm, turns] = small ? [3, 9] : [1, 3];
  for (let turn = 0; turn < warm + turns; turn++) {
    const counts = turn >= warm;
    const times = [
      // The last folding of a graph is kept: each turn has a graph of its own.
      clock(() => computeMetric(BETWEENNESS, { ...csr }, { weighted })),
      !counts && !small
        ? NaN
        : clock(() => betweennessByGraphology(peer, { getEdgeWeight: weighted ? 'length' : null })),
      !counts ? NaN : ((await igraph?.betweenness(graph, lengths, 1))?.[0] ?? NaN),
    ];
    if (!counts) continue;
    ours!.push(times[0]!);
    graphology!.push(times[1]!);
    others!.push(times[2]!);
  }
  const [a, b, c] = [median(ours!), median(graphology!), median(others!)];
  const cells = [
    `${graph.name} (${graph.n} · ${graph.edges.length / 2})`,
    weighted ? '1 / strength' : 'none',
    inMs(a),
    inMs(b),
    `${(b / a).toFixed(1)}×`,
    igraph === null ? '–' : inMs(c),
    igraph === null ? '–' : (a / c).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

function graphologyOf({ n, edges }: BenchGraph, strengths: Float64Array): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let v = 0; v < n; v++) graph.addNode(v);
  strengths.forEach((strength, tie) => {
    graph.addUndirectedEdge(edges[2 * tie]!, edges[2 * tie + 1]!, { length: 1 / strength });
  });
  return graph;
}

function peerVersion(): string {
  const { version } = JSON.parse(
    readFileSync('node_modules/graphology-metrics/package.json', 'utf8'),
  );
  return version;
}

function memory(weighted: boolean): string {
  const bytes = allocatedBytes(() => {
    const graph: CsrGraph = thickRing(100_000);
    finish(sumVertexDependencies(graph, { weighted }, [0, graph.order]));
  });
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

/** Time of the processor, not of the clock: others may be at work on the same machine. */
function clock(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function inMs(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
