import type { EntityId } from '../model/entity.ts';

/** A field has its entity: the one picked, or null where it was emptied. */
export class EntityPickEvent extends CustomEvent<EntityId | null> {
  static readonly type = 'entity-pick';

  constructor(id: EntityId | null) {
    super(EntityPickEvent.type, { detail: id });
  }
}
