import { pointsOf, type FoldedGraph } from './folded-graph.ts';

/** One of several parts of a graph's sources, computed apart: every `parts`-th source, from `part` on. */
export type SourceTurn = readonly [part: number, parts: number];

/** A source of a folded graph. */
export interface TurnSource {
  readonly component: number;
  /** The points of its component, and its place among them. */
  readonly points: Int32Array;
  readonly index: number;
  /** Share of all points that come before it, 0 to 1. */
  readonly share: number;
}

/** The points of a folded graph that a turn has as sources, component by component. */
export function* sourcesOf(
  folded: FoldedGraph,
  [part, parts]: SourceTurn,
): Generator<TurnSource, void> {
  const total = folded.weights.length;
  let done = 0;
  for (let component = 0; component + 1 < folded.junctionStarts.length; component++) {
    const points = pointsOf(folded, component);
    for (let index = 0; index < points.length; index++, done++) {
      if (points[index]! % parts === part) yield { component, points, index, share: done / total };
    }
  }
}
