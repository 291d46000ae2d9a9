import { familyOf, type Entity } from '../model/entity.ts';
import { labelOf } from './analysis.ts';
import { labelForms } from './label-forms.ts';
import type { LabelFace, SceneLabel, Shape } from './scene.ts';

/** Font size of each face, in px. */
const SIZE: Readonly<Record<LabelFace, number>> = {
  country: 11,
  organisation: 12,
  mission: 13,
  group: 12,
};

/** The face of an entity's label. */
export function faceOf(entity: Entity): LabelFace {
  return familyOf(entity.type) ?? 'group';
}

/** The shape of an entity's mark. */
export function shapeOf(entity: Entity): Shape {
  switch (familyOf(entity.type)) {
    case 'country':
      return 'circle';
    case 'organisation':
      return 'square';
    case 'mission':
      return 'diamond';
    default:
      return 'ring';
  }
}

/** The label of an entity. `hub` sets it a size larger; `text` stands in the place of its name. */
export function labelFor(
  entity: Entity,
  priority: number,
  hub = false,
  text = labelOf(entity),
): SceneLabel {
  const face = faceOf(entity);
  const size = SIZE[face] + (hub ? 2 : 0);
  return { text, face, size, forms: labelForms(text, face, size), priority };
}
