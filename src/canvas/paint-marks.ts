import { HALO, RING_GAP } from '../view/mark-extent.ts';
import { SIGN_RADIUS } from '../view/place-signs.ts';
import type { Scene, SceneNode } from '../view/scene.ts';
import { toScreen, type Point, type ViewTransform } from '../view/view-transform.ts';
import { traceMark } from './mark-path.ts';

const PENCIL_WIDTH = 1.8;
const FOCUS_WIDTH = 2.5;
const LEAST_FOCUS = 9;
const PIN_RADIUS = 2.1;
const BAR_LENGTH = 8;
const BAR_GAP = 7;

/** The ring round a selected mark. */
export function paintSelectionRing(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  at: Point,
  color: string,
): void {
  context.strokeStyle = color;
  context.lineWidth = PENCIL_WIDTH;
  context.lineJoin = 'miter';
  traceMark(context, node.shape, at.x, at.y, node.radius + RING_GAP);
  context.stroke();
}

/** The dot at the shoulder of a mark that stands where the reader put it. */
export function paintPin(
  context: CanvasRenderingContext2D,
  { shape, radius }: SceneNode,
  { x, y }: Point,
  { pencil, paper }: { readonly pencil: string; readonly paper: string },
): void {
  const away = (shape === 'square' ? 0.886 : 0.71) * radius + PIN_RADIUS;
  for (const [color, size] of [
    [paper, PIN_RADIUS + 1.2],
    [pencil, PIN_RADIUS],
  ] as const) {
    context.fillStyle = color;
    context.beginPath();
    context.arc(x + away, y - away, size, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The ring round the mark that has the keyboard's focus, with paper on both sides. */
export function paintFocusRing(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  at: Point,
  ringed: boolean,
  colors: { readonly ink: string; readonly paper: string },
): void {
  const beyond = ringed ? 2 * RING_GAP : RING_GAP;
  const radius = Math.max(node.radius + beyond, LEAST_FOCUS);
  context.lineJoin = 'round';
  traceMark(context, node.shape, at.x, at.y, radius);
  for (const [color, width] of [
    [colors.paper, FOCUS_WIDTH + 3],
    [colors.ink, FOCUS_WIDTH],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  }
}

/** The sign ≠: two readings, struck through. Always upright. */
export function paintSign(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  ink: string,
  paper: string | null,
): void {
  if (paper !== null) {
    context.fillStyle = paper;
    context.beginPath();
    context.arc(x, y, SIGN_RADIUS, 0, 2 * Math.PI);
    context.fill();
  }
  context.strokeStyle = ink;
  context.lineWidth = 1.35;
  context.lineCap = 'round';
  context.beginPath();
  for (const [x1, y1, x2, y2] of [
    [-4.6, -1.9, 4.6, -1.9],
    [-4.6, 1.9, 4.6, 1.9],
    [-2.4, 4.9, 2.4, -4.9],
  ] as const) {
    context.moveTo(x + x1, y + y1);
    context.lineTo(x + x2, y + y2);
  }
  context.stroke();
  context.lineCap = 'butt';
}

/** The bars across ties that ended, near their second end. */
export function paintBars(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: ViewTransform,
  color: (dimmed: boolean) => string,
): void {
  const barred = scene.ties.filter((tie) => tie.line === 'barred');
  if (barred.length === 0) return;
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  for (const tie of barred) {
    const [source, target] = [nodes.get(tie.source), nodes.get(tie.target)];
    if (source === undefined || target === undefined) continue;
    const [a, b] = [toScreen(view, source), toScreen(view, target)];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) continue;
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const back = target.radius + HALO + BAR_GAP;
    const [x, y] = [b.x - ux * back, b.y - uy * back];
    context.strokeStyle = color(tie.dimmed);
    context.lineWidth = 1.3;
    context.beginPath();
    context.moveTo(x - (uy * BAR_LENGTH) / 2, y + (ux * BAR_LENGTH) / 2);
    context.lineTo(x + (uy * BAR_LENGTH) / 2, y - (ux * BAR_LENGTH) / 2);
    context.stroke();
  }
}
