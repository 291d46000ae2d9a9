import { nameOf, type Entity, type EntityId } from './entity.ts';

/** What holds the entities that ids stand for. */
export interface HasEntities {
  readonly entities: ReadonlyMap<EntityId, Entity>;
}

/** The full name of the entity of an id; the id where there is no such entity. */
export function nameIn({ entities }: HasEntities, id: EntityId): string {
  const entity = entities.get(id);
  return entity === undefined ? id : nameOf(entity);
}
