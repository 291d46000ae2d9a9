import type { Dataset } from '../model/dataset.ts';
import { type EntityId, familyOf, isActor } from '../model/entity.ts';
import { rollUp } from './ownership.ts';
import type { GraphQuery } from './query.ts';

/** The mark an entity is shown as in a view: itself, its owner after roll-up, or none. */
export function shownAs(dataset: Dataset, query: GraphQuery, id: EntityId): EntityId | null {
  const shown = rollUp(dataset, query, id);
  const type = dataset.entities.get(shown)?.type;
  if (type === undefined) return null;
  const family = familyOf(type);
  if (family === null) return query.unnamed ? shown : null;
  if (query.level !== 'two-mode' && !isActor(type)) return null;
  if (query.families.length > 0 && !query.families.includes(family)) return null;
  return shown;
}
