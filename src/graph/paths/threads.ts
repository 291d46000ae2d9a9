import type { EntityId } from '../../model/entity.ts';
import type { ViewGraph } from '../view-graph.ts';
import { heldSteps } from './held-steps.ts';
import type { PathSet } from './path.ts';
import { pathSet } from './path-set.ts';
import { type HoldId, holdsIn } from './thread-holds.ts';
import { walkOf } from './walk.ts';

/**
 * The shortest threads between two entities of a view, counted exactly, the first of them listed. A
 * thread is a path that one document or one mission holds together: there is one document with a
 * statement behind every step, or one mission that every step concerns, as an end of its tie or as an
 * object of a statement behind it. It may be longer than the shortest paths. Null where there is none.
 */
export function shortestThreads(
  view: ViewGraph,
  from: EntityId,
  to: EntityId,
  without: ReadonlySet<EntityId> = new Set(),
): PathSet | null {
  if (from === to) return null;
  const walk = walkOf(view, without);
  const holdsOf = holdsIn(view);
  const around = (id: EntityId): ReadonlySet<HoldId> =>
    new Set(walk.from(id).flatMap(({ tie }) => [...holdsOf(tie)]));
  // Only what has a tie at both ends can hold them together.
  const there = around(to);
  const shared = [...around(from)].filter((hold) => there.has(hold)).sort();
  const held = heldSteps(walk, [from, to], shared, (hold, { tie }) => holdsOf(tie).has(hold));
  return held === null ? null : pathSet(view, held, from, holdsOf);
}
