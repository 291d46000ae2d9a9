import type { EntityId } from '../../model/entity.ts';
import type { PathStep } from './path.ts';
import type { HoldId } from './thread-holds.ts';
import { stepsAway, type Walk } from './walk.ts';

/** A step that shortest paths take, and which holds have it on one of theirs. */
export interface HeldStep {
  readonly step: PathStep;
  readonly holds: ReadonlySet<HoldId>;
}

/** The steps of all shortest paths from an entity to another, by where they begin. */
export interface HeldSteps {
  /** Number of steps of each path. */
  readonly length: number;
  /** The holds that have a path of this length. */
  readonly holds: readonly HoldId[];
  readonly from: ReadonlyMap<EntityId, readonly HeldStep[]>;
}

/** Whether a hold admits a step. */
export type Admits = (hold: HoldId, step: PathStep) => boolean;

/**
 * Within each hold, the shortest paths that walk only steps it admits; of these, the shortest of all. A
 * path is held by whatever admits each of its steps. Null where no hold has a path. One search from
 * each end for each hold.
 */
export function heldSteps(
  walk: Walk,
  [from, to]: readonly [EntityId, EntityId],
  holds: readonly HoldId[],
  admits: Admits,
): HeldSteps | null {
  let length = Infinity;
  let searches: { readonly hold: HoldId; readonly away: ReadonlyMap<EntityId, number> }[] = [];
  for (const hold of holds) {
    const away = stepsAway(walk, to, (step) => admits(hold, step), length);
    const found = away.get(from) ?? Infinity;
    if (found > length || found === Infinity) continue;
    if (found < length) searches = [];
    length = found;
    searches.push({ hold, away });
  }
  if (length === Infinity) return null;
  const held = new Map<EntityId, Map<PathStep, Set<HoldId>>>();
  for (const { hold, away } of searches) gather(walk, from, hold, away, admits, held);
  return {
    length,
    holds: searches.map(({ hold }) => hold),
    from: new Map(
      [...held].map(([id, steps]) => [
        id,
        // In the order of the walk, whatever the order of the holds.
        walk.from(id).flatMap((step) => {
          const by = steps.get(step);
          return by === undefined ? [] : [{ step, holds: by }];
        }),
      ]),
    ),
  };
}

/** Adds the steps that come nearer to the end, from the beginning on. */
function gather(
  walk: Walk,
  start: EntityId,
  hold: HoldId,
  away: ReadonlyMap<EntityId, number>,
  admits: Admits,
  held: Map<EntityId, Map<PathStep, Set<HoldId>>>,
): void {
  const met = new Set([start]);
  for (const id of met) {
    const nearer = (away.get(id) ?? 0) - 1;
    for (const step of walk.from(id)) {
      if (away.get(step.to) !== nearer || !admits(hold, step)) continue;
      if (nearer > 0 && !walk.mayPass(step.to)) continue;
      const steps = held.get(id) ?? new Map<PathStep, Set<HoldId>>();
      held.set(id, steps.set(step, (steps.get(step) ?? new Set()).add(hold)));
      met.add(step.to);
    }
  }
}
