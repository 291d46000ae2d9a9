import type { Dataset } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Entity, EntityId, Ownership } from '../model/entity.ts';
import type { GraphQuery } from './query.ts';

/** Whether somebody owns on a day; with null, whether the ownership is without an end. */
export function ownsOn({ from, to }: Ownership, day: string | null): boolean {
  if (day === null) return to === undefined;
  const [first, last] = [parseEdtf(from ?? '')?.first ?? null, parseEdtf(to ?? '')?.last ?? null];
  return (first === null || first <= day) && (last === null || last >= day);
}

/** The entity's only owner on an ISO day (null: as far as is known), or null where it has none or several. */
export function ownerOf(entity: Entity, day: string | null = null): EntityId | null {
  const owners = (entity.owner ?? []).filter((owner) => ownsOn(owner, day));
  return owners.length === 1 ? (owners[0]?.id ?? null) : null;
}

/**
 * An entity and its owners up the chain on a day: an agency and its country, a country alone. A chain
 * that turns back on itself stops where it would repeat.
 */
function ownerChain(dataset: Dataset, id: EntityId, day: string | null): readonly EntityId[] {
  const chain = new Set<EntityId>();
  for (let current: EntityId | null = id; current !== null && !chain.has(current);) {
    chain.add(current);
    const entity = dataset.entities.get(current);
    current = entity === undefined ? null : ownerOf(entity, day);
  }
  return [...chain];
}

/** The last owner up the chain: an agency's country, a country or an intergovernmental organisation itself. */
export function rootOwner(dataset: Dataset, id: EntityId, day: string | null = null): EntityId {
  return ownerChain(dataset, id, day).at(-1) ?? id;
}

/** What decides whom an entity counts as. */
export type RollUp = Pick<GraphQuery, 'level' | 'expanded' | 'asOf'>;

/**
 * Whom an entity counts as in a view: at `countries` its last owner on the view's date, or, where that
 * one is expanded, the next below it on the chain that is not; itself elsewhere.
 */
export function rollUp(
  dataset: Dataset,
  { level, expanded, asOf }: RollUp,
  id: EntityId,
): EntityId {
  if (level !== 'countries') return id;
  const chain = ownerChain(dataset, id, asOf);
  return chain.findLast((owner) => !expanded.includes(owner)) ?? id;
}
