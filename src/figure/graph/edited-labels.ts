import { LABEL_SIDES, SOUTH } from '../../layout/label-side.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Position } from '../../model/dataset.ts';
import type { FigureChoices } from '../../view/figure-choices.ts';
import {
  boxWidth,
  leadingOf,
  placedLabel,
  type LabelBox,
  type PlacedLabel,
} from '../../view/placed-label.ts';
import { EDGE, placeSceneLabels } from '../../view/place-scene-labels.ts';
import { ringedNodes } from '../../view/ringed-nodes.ts';
import type { LabelForm, Scene, SceneNode } from '../../view/scene.ts';
import { toScreen, type Point, type Size, type ViewTransform } from '../../view/view-transform.ts';

/**
 * Places the labels of a figure: those that its editor moved where they were put, as far as that is inside
 * the window, in as many lines as they had; all others as on the screen, round them.
 */
export function placeEditedLabels(
  scene: Scene,
  view: ViewTransform,
  window: Size,
  { labels: edits, highlights }: Pick<FigureChoices, 'labels' | 'highlights'>,
  signs: readonly Point[],
  taken: readonly LabelBox[],
): readonly PlacedLabel[] {
  const ringed = new Set([...ringedNodes(scene), ...highlights]);
  const free = placeSceneLabels(scene, view, window, signs, taken, ringed);
  const offsets = new Map<EntityId, Position>();
  for (const { id, offset, hidden } of edits)
    if (offset !== null && !hidden) offsets.set(id, offset);
  if (offsets.size === 0) return free;
  const chosen = new Map(free.map(({ node, lines }) => [node.id, lines.length]));
  const moved = scene.nodes.flatMap((node) => {
    const offset = offsets.get(node.id);
    const form =
      node.label.forms.find(({ lines }) => lines.length === chosen.get(node.id)) ??
      node.label.forms.at(-1);
    const at = toScreen(view, node);
    const isSeen = at.x >= 0 && at.y >= 0 && at.x <= window.width && at.y <= window.height;
    return offset === undefined || form === undefined || !isSeen
      ? []
      : movedLabel(node, form, { x: at.x + offset.x, y: at.y + offset.y }, window);
  });
  const others = scene.nodes.map((node) =>
    offsets.has(node.id) ? { ...node, label: { ...node.label, forms: [] } } : node,
  );
  const full = [...taken, ...moved];
  const rest = placeSceneLabels({ ...scene, nodes: others }, view, window, signs, full, ringed);
  return [...moved, ...rest];
}

/** A label whose box has its middle at a point, or as near as keeps it inside the window. */
function movedLabel(node: SceneNode, form: LabelForm, middle: Point, window: Size): PlacedLabel {
  const size = { width: boxWidth(node, form), height: form.height - leadingOf(node) };
  const left = within(middle.x - size.width / 2, size.width, window.width);
  const top = within(middle.y - size.height / 2, size.height, window.height);
  const side = LABEL_SIDES[SOUTH];
  return placedLabel(node, form, side, { left, top, right: left + size.width });
}

/** Where a stretch of some length begins so that it lies inside a room. */
export function within(start: number, length: number, room: number): number {
  return Math.max(EDGE, Math.min(start, room - EDGE - length));
}
