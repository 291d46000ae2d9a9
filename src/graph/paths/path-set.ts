import type { EntityId } from '../../model/entity.ts';
import type { ViewGraph } from '../view-graph.ts';
import { countPaths, listPaths } from './count-paths.ts';
import type { HeldSteps } from './held-steps.ts';
import { LISTED_PATHS, type PathSet } from './path.ts';
import { type HoldsOf, pathOf } from './thread-holds.ts';

/** Counts and lists the paths that some held steps make from an entity. */
export function pathSet(
  view: ViewGraph,
  held: HeldSteps,
  start: EntityId,
  holdsOf: HoldsOf,
): PathSet {
  const steps = [...held.from.values()].flat().map(({ step }) => step);
  return {
    length: held.length,
    count: countPaths(held, start),
    paths: listPaths(held, start, LISTED_PATHS).map((path) => pathOf(view, holdsOf, path)),
    entities: new Set([start, ...steps.map(({ to }) => to)]),
    ties: new Set(steps.map(({ tie }) => tie.id)),
  };
}
