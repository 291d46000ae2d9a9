import type { Leader } from '../layout/label-leader.ts';
import type { LabelSide } from '../layout/label-side.ts';
import { lineMetrics } from './label-forms.ts';
import { SIGN_RADIUS } from './place-signs.ts';
import type { LabelForm, SceneNode } from './scene.ts';
import { textWidth } from './text-width.ts';
import type { Point, Size } from './view-transform.ts';

/** The box of a label in screen px, the sign of a contested entity included. */
export interface LabelBox extends Size {
  readonly left: number;
  readonly top: number;
}

/** A label with its place beside its mark, in screen px. */
export interface PlacedLabel extends LabelBox {
  readonly node: SceneNode;
  readonly lines: readonly string[];
  readonly side: LabelSide;
  readonly align: 'start' | 'middle' | 'end';
  /** Where the lines begin, end or have their middle, by `align`. */
  readonly anchor: number;
  /** Baseline of each line. */
  readonly baselines: readonly number[];
  /** The sign ≠ of a contested entity, beside the last line. */
  readonly sign: Point | null;
  /** The line from the mark, where the label stands off it. */
  readonly leader: readonly [Point, Point] | null;
}

/** Room for ≠ beside a label, px. */
const SIGN_ROOM = 2 * SIGN_RADIUS + 3;
/** What letters without accents leave free above them, in shares of their size: rows may stand that much closer. */
const LEADING = 0.2;

/** What is taken off the top of a label that stands in a row of a list, px. */
export function leadingOf({ side, label: { face, size } }: SceneNode): number {
  return side === undefined || face === 'country' ? 0 : LEADING * size;
}

/** The width of a label's box, with room for the sign of a contested entity on any side. */
export function boxWidth(node: SceneNode, form: LabelForm): number {
  if (!node.contested) return form.width;
  return Math.max(form.width, (form.width + lastLineWidth(node, form)) / 2 + SIGN_ROOM);
}

function lastLineWidth(node: SceneNode, form: LabelForm): number {
  return textWidth(form.lines.at(-1) ?? '', node.label.face, node.label.size);
}

/** A label set in one form in a box on one side of its mark, or off it and joined to it by a leader. */
export function placedLabel(
  node: SceneNode,
  form: LabelForm,
  side: LabelSide,
  { left, top, right }: { readonly left: number; readonly top: number; readonly right: number },
  leader: Leader | null = null,
): PlacedLabel {
  const { face, size } = node.label;
  const { first, next } = lineMetrics(face);
  const align = alignOf(side);
  const leading = leadingOf(node);
  const baselines = form.lines.map((_, line) => top - leading + size * (first + line * next));
  const anchor = { start: left, middle: left + form.width / 2, end: right }[align];
  return {
    node,
    lines: form.lines,
    side,
    align,
    left,
    top,
    width: right - left,
    height: form.height - leading,
    anchor,
    baselines,
    sign: node.contested ? signOf(node, form, align, anchor, baselines.at(-1) ?? top) : null,
    leader: leader && [
      { x: leader[0], y: leader[1] },
      { x: leader[2], y: leader[3] },
    ],
  };
}

function signOf(
  node: SceneNode,
  form: LabelForm,
  align: PlacedLabel['align'],
  anchor: number,
  baseline: number,
): Point {
  const width = lastLineWidth(node, form);
  const away = SIGN_RADIUS + 3;
  const y = baseline - node.label.size * 0.28;
  if (align === 'end') return { x: anchor - width - away, y };
  return { x: anchor + (align === 'start' ? width : width / 2) + away, y };
}

function alignOf(side: LabelSide): PlacedLabel['align'] {
  if (side === 'N' || side === 'S') return 'middle';
  return side.includes('E') ? 'start' : 'end';
}
