import type { EntityId } from '../model/entity.ts';
import type { HasEntities } from '../model/name-in.ts';
import { labelOf } from './analysis.ts';

/** The short name of the entity of an id, as sentences call it; the id where there is no such entity. */
export function labelIn({ entities }: HasEntities, id: EntityId): string {
  const entity = entities.get(id);
  return entity === undefined ? id : labelOf(entity);
}
