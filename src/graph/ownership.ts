import type { Dataset } from '../model/dataset.ts';
import type { Entity, EntityId } from '../model/entity.ts';

/** The entity's only owner, or null where it has none or several. */
export function ownerOf(entity: Entity): EntityId | null {
  const owners = entity.owner ?? [];
  return owners.length === 1 ? (owners[0]?.id ?? null) : null;
}

/**
 * The last owner up the chain: an agency's country, a country itself, an intergovernmental organisation
 * itself. A chain that turns back on itself stops where it would repeat.
 */
export function rootOwner(dataset: Dataset, id: EntityId): EntityId {
  const seen = new Set<EntityId>();
  let current = id;
  for (;;) {
    seen.add(current);
    const entity = dataset.entities.get(current);
    const owner = entity === undefined ? null : ownerOf(entity);
    if (owner === null || seen.has(owner)) return current;
    current = owner;
  }
}
