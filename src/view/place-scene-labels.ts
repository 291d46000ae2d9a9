import type { EntityId } from '../model/entity.ts';
import { leaderOf } from '../layout/label-leader.ts';
import { LABEL_SIDES } from '../layout/label-side.ts';
import { placeLabels, type LabelPlacement, type LabelRequest } from '../layout/place-labels.ts';
import { markExtent, RING_GAP } from './mark-extent.ts';
import { SIGN_RADIUS } from './place-signs.ts';
import {
  boxWidth,
  leadingOf,
  placedLabel,
  type LabelBox,
  type PlacedLabel,
} from './placed-label.ts';
import { ringedNodes } from './ringed-nodes.ts';
import type { LabelForm, Scene, SceneNode } from './scene.ts';
import { toScreen, type Point, type Size, type ViewTransform } from './view-transform.ts';

/** Only the most important labels are tried where a view holds thousands of marks. */
const MOST_LABELS = 300;
/** Among more ties than this no label finds a place off them. */
const MOST_TIES = 2000;
/** Labels keep this far inside a window. */
export const EDGE = 2;
/** So many labels, the most important, may stand off their marks where there is no room beside them. */
const MOST_OFF = 8;
/** So far, px; the most important of all further. */
const STAND_OFF = 42;
const FIRST_STAND_OFF = 102;
/** Where a layout kept room for labels they stand, though many a tie runs there. */
const KEPT_SIDE = 1000;

/**
 * Places the labels of what a window shows of a scene: none touches a label, a mark or a sign, those
 * of higher priority win. Marks out of sight get none. `signs`: middles of signs ≠ and of numbers; `taken`:
 * boxes that are full already; `ringed`: marks with a ring, those selected.
 */
export function placeSceneLabels(
  scene: Scene,
  view: ViewTransform,
  window: Size,
  signs: readonly Point[],
  taken: readonly LabelBox[] = [],
  ringed: ReadonlySet<EntityId> = ringedNodes(scene),
): readonly PlacedLabel[] {
  const nodes = nodesInSight(scene, view, window);
  const full = [...signs.flatMap(signBox), ...taken.flatMap(sidesOf)];
  const request = labelRequest(nodes, ringed, scene, view, window, full);
  const placement = placeLabels(request);
  return nodes.flatMap((node, index) => chosenLabel(node, index, request, placement) ?? []);
}

function nodesInSight(scene: Scene, view: ViewTransform, window: Size): readonly SceneNode[] {
  return scene.nodes.filter((node) => {
    const { x, y } = toScreen(view, node);
    const r = node.radius;
    return x > -r && y > -r && x < window.width + r && y < window.height + r;
  });
}

function labelRequest(
  nodes: readonly SceneNode[],
  ringed: ReadonlySet<EntityId>,
  scene: Scene,
  view: ViewTransform,
  window: Size,
  full: readonly number[],
): LabelRequest {
  const at = nodes.map((node) => toScreen(view, node));
  const widths = (lines: 1 | 2): Float64Array =>
    Float64Array.from(nodes, (node) => {
      const form = formOf(node, lines);
      return form === undefined ? 0 : boxWidth(node, form);
    });
  const priority = priorities(nodes, at, window);
  const heights = (lines: 1 | 2): Float64Array =>
    Float64Array.from(nodes, (node) => (formOf(node, lines)?.height ?? 0) - leadingOf(node));
  return {
    x: Float64Array.from(at, (point) => point.x),
    y: Float64Array.from(at, (point) => point.y),
    radius: Float64Array.from(nodes, (node) => reachOf(node, ringed.has(node.id))),
    width: widths(1),
    height: heights(1),
    width2: widths(2),
    height2: heights(2),
    priority,
    standOff: standOffs(priority),
    preferred: Int8Array.from(nodes, ({ side }) => side ?? -1),
    preference: KEPT_SIDE,
    ties: segments(scene, view),
    obstacles: Float64Array.from(full),
    viewport: [EDGE, EDGE, window.width - EDGE, window.height - EDGE],
  };
}

function formOf(node: SceneNode, lines: number): LabelForm | undefined {
  return node.label.forms.find((form) => form.lines.length === lines);
}

/** Half the extent of a mark with the ring of the selection, if it has one. */
function reachOf(node: SceneNode, ringed: boolean): number {
  return markExtent(node.shape, node.radius + (ringed ? RING_GAP + 1 : 0)).reach;
}

function priorities(nodes: readonly SceneNode[], at: readonly Point[], window: Size): Float64Array {
  const inside = ({ x, y }: Point): boolean =>
    x >= 0 && y >= 0 && x <= window.width && y <= window.height;
  const wanted = nodes.map((node, index) => {
    const point = at[index];
    return point !== undefined && inside(point) ? node.label.priority : -1;
  });
  if (wanted.length <= MOST_LABELS) return Float64Array.from(wanted);
  const least = wanted.toSorted((a, b) => b - a)[MOST_LABELS] ?? 0;
  return Float64Array.from(wanted, (priority) => (priority > least ? priority : -1));
}

/** How far each label may stand off its mark, px. */
function standOffs(priority: Float64Array): Float64Array {
  const ranked = priority.toSorted((a, b) => b - a);
  const [first = 0, last = 0] = [ranked[0], ranked[Math.min(MOST_OFF, ranked.length) - 1]];
  return priority.map((one) => {
    if (one < 0 || one < last) return 0;
    return one < first ? STAND_OFF : FIRST_STAND_OFF;
  });
}

function segments(scene: Scene, view: ViewTransform): Float64Array {
  if (scene.ties.length > MOST_TIES) return new Float64Array();
  const at = new Map(scene.nodes.map((node) => [node.id, toScreen(view, node)]));
  return Float64Array.from(
    scene.ties.flatMap(({ source, target }) => {
      const [a, b] = [at.get(source), at.get(target)];
      return a !== undefined && b !== undefined ? [a.x, a.y, b.x, b.y] : [];
    }),
  );
}

function signBox({ x, y }: Point): readonly number[] {
  return [x - SIGN_RADIUS, y - SIGN_RADIUS, x + SIGN_RADIUS, y + SIGN_RADIUS];
}

function sidesOf({ left, top, width, height }: LabelBox): readonly number[] {
  return [left, top, left + width, top + height];
}

function chosenLabel(
  node: SceneNode,
  index: number,
  { x, y, radius }: LabelRequest,
  placement: LabelPlacement,
): PlacedLabel | null {
  const side = LABEL_SIDES[placement.side[index] ?? -1];
  const form = formOf(node, placement.lines[index] ?? 0);
  if (side === undefined || form === undefined) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = placement.boxes.subarray(4 * index);
  const box = { left, top, right, bottom };
  const leader = leaderOf(x[index] ?? 0, y[index] ?? 0, radius[index] ?? 0, box);
  return placedLabel(node, form, side, box, leader);
}
