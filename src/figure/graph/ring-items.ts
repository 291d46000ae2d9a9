import type { EntityId } from '../../model/entity.ts';
import { markExtent, RING_GAP } from '../../view/mark-extent.ts';
import type { PathItem } from '../display-list.ts';
import { markOutline } from '../mark-outline.ts';
import type { PlacedMarks } from './placed-marks.ts';

const PENCIL_WIDTH = 1.8;

/** The rings in the pencil's colour round marks that are selected or set off. */
export function ringItems(
  ids: Iterable<EntityId>,
  marks: PlacedMarks,
  color: string,
): readonly PathItem[] {
  return [...new Set(ids)].flatMap((id) => {
    const mark = marks.get(id);
    if (mark === undefined) return [];
    const { shape, radius } = mark.node;
    const steps = markOutline(shape, mark.at, markExtent(shape, radius + RING_GAP));
    return { kind: 'path', steps, stroke: { color, width: PENCIL_WIDTH } };
  });
}
