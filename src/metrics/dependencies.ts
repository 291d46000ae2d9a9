import type { FoldedGraph } from './folded-graph.ts';
import type { Steps } from './metric.ts';
import type { FoundPaths, PathSearch } from './path-search.ts';
import type { SourceTurn } from './source-turn.ts';

/**
 * What one source depends on. The dependency of a source on a junction v is the sum, over all targets,
 * of the share of shortest paths that pass through v; it is `paths[v] * onward[v]`.
 */
export interface Dependencies {
  /** Of each junction, how many shortest paths lead to it. */
  readonly paths: Float64Array;
  /** Of each junction, the dependency on it for each of those paths. */
  readonly onward: Float64Array;
  /** Of each junction, then each relay: what it stands for as a target, for each path to it. */
  readonly targets: Float64Array;
}

/** A source: a junction, or (numbered after these) a relay. */
export interface Source {
  readonly index: number;
  readonly component: number;
  /** How many vertices it stands for. */
  readonly weight: number;
}

/** What to do with the dependencies of a source. */
export type Credit = (source: Source, found: FoundPaths, dependencies: Dependencies) => void;

/** Working memory for the dependencies of one source at a time. */
function makeDependencies({ junctions, weights }: FoldedGraph): Dependencies {
  return {
    paths: new Float64Array(junctions.length),
    onward: new Float64Array(junctions.length),
    targets: new Float64Array(weights.length),
  };
}

/** Sources of one component, all junctions or all relays. */
export interface SourceGroup {
  readonly component: number;
  readonly sources: Int32Array;
}

/** Every junction and relay, by components; a vertex alone in its component depends on nobody. */
export function allSources(graph: FoldedGraph): SourceGroup[] {
  const { junctions, weights, junctionStarts, relayStarts } = graph;
  const all = Int32Array.from({ length: weights.length }, (_, source) => source);
  const relays = all.subarray(junctions.length);
  const groups: SourceGroup[] = [];
  for (let component = 0; component + 1 < junctionStarts.length; component++) {
    const [first, last] = [junctionStarts[component]!, junctionStarts[component + 1]!];
    if (last - first === 1) continue;
    groups.push({ component, sources: all.subarray(first, last) });
    const passed = relays.subarray(relayStarts[component]!, relayStarts[component + 1]!);
    groups.push({ component, sources: passed });
  }
  return groups;
}

/**
 * Credits the dependencies of every source whose turn it is: sources go in batches as wide as the
 * search, and batch b is the turn of part b modulo `parts`. Brandes (2001), with the arcs of shortest
 * paths in a list, so that either direction is one straight run over it. Counts of paths are exact up
 * to 2⁵³ and to 16 digits beyond.
 */
export function* creditSources(
  graph: FoldedGraph,
  search: PathSearch,
  groups: readonly SourceGroup[],
  [part, parts]: SourceTurn,
  credit: Credit,
): Steps<void> {
  const dependencies = makeDependencies(graph);
  const total = groups.reduce((sum, { sources }) => sum + sources.length, 0);
  let [turn, done] = [0, 0];
  for (const { component, sources } of groups) {
    for (let from = 0; from < sources.length; from += search.width) {
      const batch = sources.subarray(from, from + search.width);
      done += batch.length;
      if (turn++ % parts !== part) continue;
      search.run(component, batch);
      for (let slot = 0; slot < batch.length; slot++) {
        const index = batch[slot]!;
        const source = { index, component, weight: graph.weights[index]! };
        const found = search.from(slot);
        depend(graph, source, found, dependencies);
        credit(source, found, dependencies);
        yield (done - batch.length + slot) / total;
      }
    }
  }
}

/** The dependencies of a source on the junctions of its component, from the paths found. */
function depend(
  graph: FoldedGraph,
  { index, component }: Source,
  found: FoundPaths,
  dependencies: Dependencies,
): void {
  const { junctions, weights, relayEnds, junctionStarts, relayStarts } = graph;
  const { paths, onward, targets } = dependencies;
  const first = junctionStarts[component]!;
  const last = junctionStarts[component + 1]!;
  const relay = index - junctions.length;
  paths.fill(0, first, last);
  onward.fill(0, first, last);
  if (relay < 0) paths[index] = 1;
  else {
    paths[relayEnds[2 * relay]!] = (found.sides[2 * relay]! >>> found.slot) & 1;
    paths[relayEnds[2 * relay + 1]!] = (found.sides[2 * relay + 1]! >>> found.slot) & 1;
  }
  countPaths(graph, found, paths);
  for (let v = first; v < last; v++) targets[v] = weights[v]! / paths[v]!;
  // The source is no target of its own.
  const stop = relay < 0 ? relayStarts[component + 1]! : relay;
  targetRelays(graph, found, dependencies, relayStarts[component]!, stop);
  targetRelays(graph, found, dependencies, stop + 1, relayStarts[component + 1]!);
  targets[index] = 0;
  goBack(graph, found, dependencies);
  if (relay < 0) onward[index] = 0;
}

function countPaths(
  { tails, heads }: FoldedGraph,
  { arcs, arcStart, arcEnd }: FoundPaths,
  paths: Float64Array,
): void {
  for (let i = arcStart; i < arcEnd; i++) {
    const arc = arcs[i]!;
    paths[heads[arc]!]! += paths[tails[arc]!]!;
  }
}

function goBack(
  { tails, heads }: FoldedGraph,
  { arcs, arcStart, arcEnd }: FoundPaths,
  { onward, targets }: Dependencies,
): void {
  for (let i = arcEnd - 1; i >= arcStart; i--) {
    const arc = arcs[i]!;
    const head = heads[arc]!;
    onward[tails[arc]!]! += onward[head]! + targets[head]!;
  }
}

/** Relays `first .. last` as targets: paths to them come over one end or over both. */
function targetRelays(
  { junctions, relayEnds, weights }: FoldedGraph,
  { sides, slot }: FoundPaths,
  { paths, onward, targets }: Dependencies,
  first: number,
  last: number,
): void {
  const count = junctions.length;
  for (let r = first; r < last; r++) {
    const a = relayEnds[2 * r]!;
    const b = relayEnds[2 * r + 1]!;
    const overA = (sides[2 * r]! >>> slot) & 1;
    const overB = (sides[2 * r + 1]! >>> slot) & 1;
    const target = weights[count + r]! / (overA * paths[a]! + overB * paths[b]!);
    targets[count + r] = target;
    onward[a]! += overA * target;
    onward[b]! += overB * target;
  }
}
