import { shownValue } from '../dataset/shown-value.ts';
import type { EdgeList } from '../exchange/edge-list.ts';
import { edgeListGraph } from '../exchange/edge-list-graph.ts';
import { directedPairs } from '../graph/directed-pairs.ts';
import { projectViewGraph } from '../graph/project.ts';
import type { Policy } from '../graph/policy.ts';
import type { Projection } from '../graph/projection.ts';
import type { Level } from '../graph/query.ts';
import type { TimeReading } from '../graph/time/time-query.ts';
import type { IndexedGraph } from '../metrics/csr.ts';
import { metricInput } from '../metrics/metric-input.ts';
import type { DirectedPair } from '../metrics/summary/summary-input.ts';
import type { Dataset } from '../model/dataset.ts';
import { nameIn } from '../model/name-in.ts';
import { restrictView } from '../view/analysis.ts';
import { edgeListIn } from './metrics-edge-list.ts';
import type { MetricsRequest } from './metrics-request.ts';
import { FileError, readData } from './read-bytes.ts';
import { datasetIn } from './read-dataset.ts';
import { bundledDataset } from './read-part.ts';
import type { Surroundings } from './verb.ts';
import { viewOf } from './view-options.ts';

/** A graph that metrics are computed on, and where it comes from. */
export interface MetricsSource {
  /** Less whom the request takes out. */
  readonly graph: IndexedGraph;
  /** Whom the request, or the view it names, takes out. */
  readonly without: readonly string[];
  /** Whether ties weigh, for metrics that have a weighted kind. */
  readonly weighted: boolean;
  /** An edge list has none. */
  readonly level: Level | 'none';
  /** Which ties, and which readings where documents disagree. */
  readonly projection: Projection;
  readonly policy: Policy;
  /** The dates in force, ISO days; null: none. */
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly reading: TimeReading;
  /** What tells the source from others: the dataset, or the file as the command line named it. */
  readonly origin:
    | { readonly dataset: Pick<Dataset, 'title' | 'version' | 'hash'> }
    | { readonly file: string };
  /** Who gives to whom; null where nothing says so. */
  readonly directedPairs: readonly DirectedPair[] | null;
  /** The English name of an entity; null where nodes have ids alone. */
  readonly nameOf: ((id: string) => string) | null;
}

/** White space, and the bytes of a byte order mark. */
const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const OPENING_BRACE = 0x7b;

type Graph = (without: ReadonlySet<string>) => IndexedGraph;

/**
 * Reads the graph of a request. Null where the file is no dataset or no edge list; every fault of it
 * then stands on standard error. Throws an `Error` where the request does not fit the file.
 */
export async function readSource(
  request: MetricsRequest,
  surroundings: Surroundings,
): Promise<MetricsSource | null> {
  const file = request.file ?? bundledDataset(surroundings.home);
  const bytes = await bytesOf(file, surroundings);
  if (isJson(file, bytes)) {
    const dataset = datasetIn(file, bytes, surroundings);
    return dataset === null ? null : ofDataset(dataset, request);
  }
  const list = edgeListIn(file, bytes, surroundings);
  return list === null ? null : ofEdgeList(list, file, request);
}

async function bytesOf(file: string, surroundings: Surroundings): Promise<Uint8Array> {
  try {
    return await readData(file, surroundings);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new FileError(`${file} ${error.message}`);
  }
}

/** Whether a file is meant as JSON: by its name, or by the brace it begins with. */
function isJson(file: string, bytes: Uint8Array): boolean {
  return /\.json$/iu.test(file) || bytes.find((byte) => !BLANK.has(byte)) === OPENING_BRACE;
}

function ofDataset(dataset: Dataset, request: MetricsRequest): MetricsSource {
  const state = viewOf(dataset, request);
  const query = { ...state, bipartite: state.bipartite || request.bipartite };
  if (request.bipartite && query.level !== 'two-mode') {
    throw new Error(
      `--bipartite needs the level two-mode: at ${query.level} there are only actors`,
    );
  }
  const whole = projectViewGraph(dataset, query);
  const without = [
    ...new Set([...state.without.filter((id) => whole.graph.hasNode(id)), ...request.without]),
  ];
  const view = restrictView(whole, state.near, without);
  const { title, version, hash } = dataset;
  return {
    graph: takeOut((out) => metricInput(view, out), without),
    without,
    weighted: request.weighted || state.weighted,
    level: query.level,
    projection: query.projection,
    policy: query.policy,
    asOf: query.asOf,
    knownOn: query.knownOn,
    reading: query.reading,
    origin: { dataset: { title, version, hash } },
    directedPairs: directedPairs(view, query, new Set(without)),
    nameOf: (id) => nameIn(dataset, id),
  };
}

function ofEdgeList(list: EdgeList, file: string, request: MetricsRequest): MetricsSource {
  const { level, bipartite, weighted } = request;
  if (level !== null)
    throw new Error(`an edge list has no levels: --level ${level} needs a dataset`);
  const asked = {
    '--view': request.view,
    '--projection': request.projection,
    '--policy': request.policy,
    '--as-of': request.asOf,
    '--known-on': request.knownOn,
    '--reading': request.reading,
  };
  for (const [option, value] of Object.entries(asked)) {
    if (value !== null)
      throw new Error(`an edge list has no statements: ${option} needs a dataset`);
  }
  if (bipartite) throw new Error('an edge list has no modes: --bipartite needs a dataset');
  return {
    graph: takeOut((without) => edgeListGraph(list, { weighted, without }), request.without),
    without: request.without,
    weighted,
    level: 'none',
    projection: 'stated',
    policy: 'any',
    asOf: null,
    knownOn: null,
    reading: 'by',
    origin: { file },
    directedPairs: null,
    nameOf: null,
  };
}

/** The graph less some of its nodes. Throws an `Error` that names those it does not have. */
function takeOut(graph: Graph, ids: readonly string[]): IndexedGraph {
  const whole = graph(new Set());
  if (ids.length === 0) return whole;
  const there = new Set(whole.ids);
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length > 0) {
    throw new Error(`--without: not in the graph: ${missing.map(shownValue).join(', ')}`);
  }
  return graph(new Set(ids));
}
