import { familyOf, type EntityId } from '../../model/entity.ts';
import type { ViewGraph } from '../view-graph.ts';
import type { PathStep } from './path.ts';

/** Where one may walk in a view. */
export interface Walk {
  /** The steps from an entity, in the order in which paths are listed. */
  readonly from: (id: EntityId) => readonly PathStep[];
  /** Whether a path may go through an entity, and not only begin or end there. */
  readonly mayPass: (id: EntityId) => boolean;
}

/** The stronger tie first, then the smaller id. */
function byStrength(a: PathStep, b: PathStep): number {
  return b.tie.strength - a.tie.strength || (a.to < b.to ? -1 : 1);
}

/**
 * The steps of a view. Every tie that the view shows may be walked, both ways; also those that only say
 * who runs or contains what, since the picture shows them. Bands of ownership are no ties. No step leads to or from whoever is taken out
 * (`without`), and none through an unnamed group or a region: two of its members need not know each other.
 */
export function walkOf(view: ViewGraph, without: ReadonlySet<EntityId> = new Set()): Walk {
  const steps = new Map<EntityId, PathStep[]>();
  const add = (step: PathStep): void => {
    const list = steps.get(step.from);
    if (list === undefined) steps.set(step.from, [step]);
    else list.push(step);
  };
  for (const tie of view.ties.values()) {
    const { source, target } = tie;
    // A pair with ties of both types is one step.
    if (!view.graph.hasEdge(tie.id)) continue;
    if (without.has(source) || without.has(target)) continue;
    add({ from: source, to: target, tie });
    add({ from: target, to: source, tie });
  }
  for (const list of steps.values()) list.sort(byStrength);
  return {
    from: (id) => steps.get(id) ?? [],
    mayPass: (id) => {
      const type = view.dataset.entities.get(id)?.type;
      return type !== undefined && familyOf(type) !== null;
    },
  };
}

/**
 * How many steps everybody in reach is away from an entity, which itself is 0 away. `admits` says which
 * steps may be walked, `most` how many.
 */
export function stepsAway(
  { from, mayPass }: Walk,
  start: EntityId,
  admits: (step: PathStep) => boolean = () => true,
  most = Infinity,
): ReadonlyMap<EntityId, number> {
  const away = new Map<EntityId, number>([[start, 0]]);
  // A map is gone through in the order of insertion, also over what is inserted meanwhile.
  for (const [id, steps] of away) {
    if (steps >= most || (id !== start && !mayPass(id))) continue;
    for (const step of from(id)) {
      if (!away.has(step.to) && admits(step)) away.set(step.to, steps + 1);
    }
  }
  return away;
}
