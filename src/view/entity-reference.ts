import { familyOf, nameOf, type EntityId, type Family } from '../model/entity.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { faceOf, shapeOf } from './label.ts';
import { plannedMissions } from './planned-missions.ts';
import type { LabelFace, Shape } from './scene.ts';

/** An entity as lists and sentences show it: its name, in the face of its label, beside its mark. */
export interface EntityReference {
  readonly id: EntityId;
  /** The short form. */
  readonly label: string;
  readonly name: string;
  readonly face: LabelFace;
  readonly family: Family | null;
  readonly shape: Shape;
  /** Only planned so far. */
  readonly hollow: boolean;
}

const planned = new WeakMap<Analysis['view'], ReadonlySet<EntityId>>();

function isPlanned(view: Analysis['view'], id: EntityId): boolean {
  const known = planned.get(view) ?? plannedMissions(view);
  planned.set(view, known);
  return known.has(id);
}

/** How an entity is shown. An id the dataset does not hold is shown as itself. */
export function referenceTo(analysis: Analysis, id: EntityId): EntityReference {
  const entity = analysis.dataset.entities.get(id);
  if (entity === undefined) {
    return { id, label: id, name: id, face: 'group', family: null, shape: 'ring', hollow: false };
  }
  return {
    id,
    label: labelOf(entity),
    name: nameOf(entity),
    face: faceOf(entity),
    family: familyOf(entity.type),
    shape: shapeOf(entity),
    hollow: isPlanned(analysis.view, id),
  };
}
