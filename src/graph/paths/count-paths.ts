import type { EntityId } from '../../model/entity.ts';
import type { HeldStep, HeldSteps } from './held-steps.ts';
import type { PathStep } from './path.ts';
import type { HoldId } from './thread-holds.ts';

/** The holds that still hold once a step is taken. */
function heldOn(holds: readonly HoldId[], { holds: those }: HeldStep): readonly HoldId[] {
  return holds.filter((hold) => those.has(hold));
}

/**
 * How many distinct paths some held steps make from `start`. Paths are counted together while they stand
 * at the same place with the same holds, so that a path that several holds have counts once.
 */
export function countPaths({ length, holds, from }: HeldSteps, start: EntityId): bigint {
  interface Place {
    readonly at: EntityId;
    readonly holds: readonly HoldId[];
    readonly count: bigint;
  }
  let places: Iterable<Place> = [{ at: start, holds, count: 1n }];
  for (let taken = 0; taken < length; taken++) {
    const next = new Map<string, Place>();
    for (const place of places) {
      for (const held of from.get(place.at) ?? []) {
        const left = heldOn(place.holds, held);
        if (left.length === 0) continue;
        const at = held.step.to;
        const key = `${at} ${left.join(' ')}`;
        const count = (next.get(key)?.count ?? 0n) + place.count;
        next.set(key, { at, holds: left, count });
      }
    }
    places = next.values();
  }
  return [...places].reduce((sum, { count }) => sum + count, 0n);
}

/** The first `most` of the same paths, as lists of steps, in the order of the steps. */
export function listPaths(
  { length, holds, from }: HeldSteps,
  start: EntityId,
  most: number,
): readonly (readonly PathStep[])[] {
  const found: (readonly PathStep[])[] = [];
  const taken: PathStep[] = [];
  // One entry for each step of the path under way: what may be taken there, and what has been tried.
  const stack = [{ steps: from.get(start) ?? [], holds, tried: 0 }];
  for (let top = stack.at(-1); top !== undefined && found.length < most; top = stack.at(-1)) {
    const held = top.steps[top.tried++];
    if (held === undefined) {
      stack.pop();
      taken.pop();
      continue;
    }
    const left = heldOn(top.holds, held);
    if (left.length === 0) continue;
    taken.push(held.step);
    if (taken.length === length) {
      found.push([...taken]);
      taken.pop();
    } else {
      stack.push({ steps: from.get(held.step.to) ?? [], holds: left, tried: 0 });
    }
  }
  return found;
}
