import type { EntityReference } from '../../view/entity-reference.ts';
import { markExtent } from '../../view/mark-extent.ts';
import type { Palette } from '../../view/palette.ts';
import type { Point } from '../../view/view-transform.ts';
import type { PathItem } from '../display-list.ts';
import { markOutline } from '../mark-outline.ts';

/** The line of a small hollow mark, units. */
const OUTLINE = 1.2;

/** What a mark is drawn from. */
export type MarkLook = Pick<EntityReference, 'shape' | 'family' | 'hollow'>;

/** The colour of an entity's family; grey where it has none. */
export function familyColor({ family }: Pick<MarkLook, 'family'>, palette: Palette): string {
  return family === null ? palette.ink2 : palette[family];
}

/** The mark of an entity beside its name, as the plate has it. `radius`: of the circle of its area. */
export function entityMark(look: MarkLook, at: Point, radius: number, palette: Palette): PathItem {
  const color = familyColor(look, palette);
  const ring = look.shape === 'ring';
  const open = ring || look.hollow;
  const size = open ? radius - OUTLINE / 2 : radius;
  const steps = markOutline(look.shape, at, markExtent(look.shape, size));
  if (!open) return { kind: 'path', steps, fill: { color } };
  const stroke = { color, width: OUTLINE, ...(ring && { dash: [2, 1.6] }) };
  return { kind: 'path', steps, fill: { color: palette.paper }, stroke };
}
