import { entitiesOf } from '../../graph/evidence-graph.ts';
import { pairKey } from '../../graph/implied-pairs.ts';
import { rollUp } from '../../graph/ownership.ts';
import { isActor, type EntityId } from '../../model/entity.ts';
import type { Analysis } from '../analysis.ts';
import { byValue } from '../reading-order.ts';
import { referenceTo, type EntityReference } from '../entity-reference.ts';

/** Among so many of the most central actors every pair is looked at. */
const CENTRAL = 6;

/** Actors of whom no statement was found that names both. It does not say that they have nothing in common. */
export interface UnstatedPairs {
  /** The actors of the view, most ties first. */
  readonly actors: readonly EntityReference[];
  /** The pairs among the first of them. */
  readonly central: readonly (readonly [EntityReference, EntityReference])[];
  /** The partners that nothing was found of, of one actor. */
  readonly of: (id: EntityId) => readonly EntityReference[];
}

/** The pairs that a statement in view names together, whatever it says of them. */
function namedTogether({ dataset, view, query }: Analysis): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const statement of view.time.statements) {
    const named = [...new Set([...entitiesOf(statement)].map((id) => rollUp(dataset, query, id)))];
    for (const [i, a] of named.entries()) {
      for (const b of named.slice(i + 1)) pairs.add(pairKey(a, b));
    }
  }
  return pairs;
}

/** The pairs of actors in view that no statement in view names together. */
export function unstatedPairs(analysis: Analysis): UnstatedPairs {
  const together = namedTogether(analysis);
  const actors = byValue(analysis, 'degree')
    .filter((id) => isActor(analysis.dataset.entities.get(id)?.type ?? 'region'))
    .map((id) => referenceTo(analysis, id));
  const unstated = (a: EntityReference, b: EntityReference): boolean =>
    a.id !== b.id && !together.has(pairKey(a.id, b.id));
  const first = actors.slice(0, CENTRAL);
  return {
    actors,
    central: first.flatMap((a, i) =>
      first
        .slice(i + 1)
        .filter((b) => unstated(a, b))
        .map((b) => [a, b] as const),
    ),
    of: (id) => {
      const one = actors.find((actor) => actor.id === id);
      return one === undefined ? [] : actors.filter((other) => unstated(one, other));
    },
  };
}
