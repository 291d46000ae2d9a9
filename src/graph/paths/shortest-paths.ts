import type { EntityId } from '../../model/entity.ts';
import type { ViewGraph } from '../view-graph.ts';
import { heldSteps } from './held-steps.ts';
import type { PathSet } from './path.ts';
import { pathSet } from './path-set.ts';
import { holdsIn } from './thread-holds.ts';
import { walkOf } from './walk.ts';

/**
 * All shortest paths between two entities of a view, counted exactly, the first of them listed. Ties
 * have no lengths: the shortest path is that of the fewest steps. What may be walked is said at
 * `walkOf`. Null where there is none: also where the two are one, or one of them is not in the view or
 * taken out.
 */
export function shortestPaths(
  view: ViewGraph,
  from: EntityId,
  to: EntityId,
  without: ReadonlySet<EntityId> = new Set(),
): PathSet | null {
  if (from === to) return null;
  const anything = [''];
  const held = heldSteps(walkOf(view, without), [from, to], anything, () => true);
  return held === null ? null : pathSet(view, held, from, holdsIn(view));
}
