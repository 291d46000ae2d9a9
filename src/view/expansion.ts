import { ownerOf, rollUp } from '../graph/ownership.ts';
import { isActor, type EntityId } from '../model/entity.ts';
import type { ViewAction } from './action.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { entitiesOf } from '../graph/evidence-graph.ts';

/** What shows an owner's agencies in place, or rolls them up again. */
export interface Expansion {
  readonly words: string;
  readonly action: ViewAction;
}

/** The actors that an entity owns on the view's date and that statements in view name. */
function ownNamed({ dataset, query, view }: Analysis, owner: EntityId): readonly EntityId[] {
  const named = new Set(view.time.statements.flatMap((s) => [...entitiesOf(s)]));
  return [...dataset.entities.values()]
    .filter((e) => isActor(e.type) && ownerOf(e, query.asOf) === owner && named.has(e.id))
    .map(({ id }) => id);
}

/**
 * What can be done from an entity at the level of countries: show what it owns in place, roll that up
 * again, or, from an agency that stands in place, count it as its owner’s again. Null elsewhere.
 */
export function expansionOf(analysis: Analysis, id: EntityId): Expansion | null {
  const { dataset, query } = analysis;
  const entity = dataset.entities.get(id);
  if (query.level !== 'countries' || entity === undefined) return null;
  if (rollUp(dataset, query, id) !== id) return null;
  if (query.expanded.includes(id)) {
    const action: ViewAction = { kind: 'expand', id, expanded: false };
    return { words: `Count its agencies as ${labelOf(entity)} again`, action };
  }
  if (ownNamed(analysis, id).length > 0) {
    return { words: 'Show its agencies in place', action: { kind: 'expand', id, expanded: true } };
  }
  const owner = dataset.entities.get(ownerOf(entity, query.asOf) ?? '');
  if (owner === undefined) return null;
  const action: ViewAction = { kind: 'expand', id: owner.id, expanded: false };
  return { words: `Count it as ${labelOf(owner)} again`, action };
}
