import { layoutGraph } from '../src/layout/layout-graph.ts';
import type { Layout, LayoutInput } from '../src/layout/layout-input.ts';
import { placeLabels } from '../src/layout/place-labels.ts';
import { randomFrom } from '../src/model/random.ts';
import type { Places } from '../tests/support/drawing-quality.ts';
import { crossings, markOverlaps, normalisedStress } from '../tests/support/drawing-quality.ts';
import { drawByFcose } from './fcose.ts';
import type { BenchGraph } from './graphs.ts';
import { benchGraphs } from './graphs.ts';
import { machineInWords } from './machine.ts';
import { writeSection } from './write-section.ts';

const PLATE = { width: 1056, height: 650 };
const VARIANTS = ['columns', 'plain'] as const;

interface Figures {
  readonly time: number;
  readonly stress: number;
  readonly crossings: number;
  readonly markOverlaps: number;
  readonly hiddenLabels: number;
}

/** Measures our layouts beside fcose and writes section `layout`. */
export async function bench(): Promise<void> {
  const rows = benchGraphs().flatMap(measure);
  writeSection(
    'layout',
    `## Layout

Beside fcose (cytoscape-fcose, its defaults, in Node, Math.random seeded) on ${machineInWords()}. Time is the ratio of medians of runs in turns;
stress is normalised stress over all pairs (0 is perfect), then its ratio; marks overlapping counts pairs; labels hidden
is how many of all labels found no place beside their marks on a plate of ${PLATE.width} × ${PLATE.height} px, by our label placement for either.
\`columns\` is the drawing of the explorer, \`plain\` the same without columns and without room for labels.

| graph | drawing | time | time ÷ fcose | stress | stress ÷ fcose | crossings | marks overlapping | labels hidden | same in two runs |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}`,
  );
}

/** Runs the three in turns, so that a busy machine slows all alike; the first turn only warms up. */
function measure(graph: BenchGraph): string[] {
  const input = inputOf(graph);
  const peerRuns: Figures[] = [];
  const ownRuns = VARIANTS.map((): { layout: Layout; time: number }[] => []);
  const turns = graph.n > 500 ? 1 : 9;
  for (let turn = turns === 1 ? 1 : 0; turn <= turns; turn++) {
    const { places, time } = drawByFcose(graph, input.radius, turn);
    if (turn > 0) peerRuns.push(figures(graph, input, places, time));
    VARIANTS.forEach((variant, v) => {
      const start = performance.now();
      const layout = layoutGraph(input, { ...PLATE, variant });
      if (turn > 0) ownRuns[v]!.push({ layout, time: performance.now() - start });
    });
  }
  const peer = medianOf(peerRuns);
  const rows = [row(graph, 'fcose', peer, peer, 'only seeded')];
  VARIANTS.forEach((variant, v) => {
    const runs = ownRuns[v]!;
    const { layout } = runs[0]!;
    const again = layoutGraph(input, { ...PLATE, variant });
    const same = runs.every((run) => bytesOf(run.layout) === bytesOf(again));
    const ours = figures(graph, input, layout, median(runs.map(({ time }) => time)));
    rows.push(row(graph, variant, ours, peer, same ? 'yes' : '**no**'));
  });
  for (const line of rows) console.log(line);
  return rows;
}

/** Marks by number of ties and labels of 40–150 px, as in the bundled network. */
function inputOf({ n, edges }: BenchGraph): LayoutInput {
  const random = randomFrom(n);
  const degree = new Float64Array(n);
  for (const i of edges) degree[i] = degree[i]! + 1;
  const largest = Math.max(...degree);
  return {
    n,
    edges,
    radius: degree.map((ties) => 3 + 14 * Math.sqrt(ties / largest)),
    labelWidth: degree.map(() => 40 + 60 * random()),
    labelHeight: degree.map(() => 14),
  };
}

function figures(graph: BenchGraph, input: LayoutInput, places: Places, time: number): Figures {
  return {
    time,
    stress: normalisedStress(graph.n, graph.edges, places),
    crossings: crossings(graph.edges, places),
    markOverlaps: markOverlaps(places, input.radius),
    hiddenLabels: hiddenLabels(input, places),
  };
}

function hiddenLabels(input: LayoutInput, places: Places): number {
  const fitted = onPlate(places);
  const placed = placeLabels({
    ...fitted,
    radius: input.radius,
    width: input.labelWidth,
    height: input.labelHeight,
    priority: input.radius,
  });
  return placed.side.filter((side) => side < 0).length;
}

/** The drawing shrunk, if need be, to the plate without distortion, as a viewer would show it. */
function onPlate({ x, y }: Places): { x: Float64Array; y: Float64Array } {
  const [xs, ys] = [Array.from(x), Array.from(y)];
  const spanX = Math.max(...xs) - Math.min(...xs);
  const spanY = Math.max(...ys) - Math.min(...ys);
  const scale = Math.min((PLATE.width - 120) / spanX, (PLATE.height - 40) / spanY);
  return { x: Float64Array.from(xs, (v) => v * scale), y: Float64Array.from(ys, (v) => v * scale) };
}

function row(graph: BenchGraph, name: string, own: Figures, peer: Figures, same: string): string {
  const ratio = (a: number, b: number): string => (own === peer ? '1' : (a / b).toFixed(2));
  const cells = [
    `${graph.name} (${graph.n} · ${graph.edges.length / 2})`,
    name,
    `${own.time.toFixed(own.time < 10 ? 1 : 0)} ms`,
    ratio(own.time, peer.time),
    own.stress.toFixed(3),
    ratio(own.stress, peer.stress),
    own.crossings,
    own.markOverlaps,
    own.hiddenLabels,
    same,
  ];
  return `| ${cells.join(' | ')} |`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function medianOf(runs: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => median(runs.map((run) => run[key]));
  return {
    time: of('time'),
    stress: of('stress'),
    crossings: of('crossings'),
    markOverlaps: of('markOverlaps'),
    hiddenLabels: of('hiddenLabels'),
  };
}

function bytesOf({ x, y }: Layout): string {
  return new Uint8Array(new Float64Array([...x, ...y]).buffer).join();
}
