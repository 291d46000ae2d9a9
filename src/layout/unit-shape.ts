import { EAST, NORTH, SOUTH, WEST } from './label-side.ts';
import type { LayoutInput } from './layout-input.ts';
import type { LayoutUnits } from './layout-units.ts';

/** Between a mark and its label, px. */
export const LABEL_GAP = 4;
/** Between two marks of a column, at least, px. */
const MARK_GAP = 4;
/** Rows are for short groups: longer ones would cross the plate. */
const LONGEST_ROW = 4;

/** How a unit lies for one label side, relative to its centre, px. */
export interface UnitShape {
  /** Offsets of the members' marks. */
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  /** Extent of marks and labels: all four ≥ 0, outward. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Extent of the marks alone. */
  readonly markX: number;
  readonly markY: number;
}

/**
 * The shapes a unit can take, by label side (east, west, south, north): a column with its labels to the east or west,
 * or a row with its labels below or above; undefined where a group is too long for a row.
 */
export type UnitShapes = readonly (UnitShape | undefined)[];

/** The shapes of every unit. `labels` = false leaves no room for them. */
export function unitShapes(units: LayoutUnits, input: LayoutInput, labels: boolean): UnitShapes[] {
  return units.members.map((members) => {
    const long = members.length > LONGEST_ROW;
    return [EAST, WEST, SOUTH, NORTH].map((side) =>
      long && side >= SOUTH ? undefined : shapeOf(members, side, input, labels),
    );
  });
}

function shapeOf(
  members: Int32Array,
  side: number,
  input: LayoutInput,
  labels: boolean,
): UnitShape {
  let radius = 0;
  let width = 0;
  let height = 0;
  for (const i of members) {
    radius = Math.max(radius, input.radius[i]!);
    const { width: w, height: h } = labelSize(input, i, members.length > 1);
    if (labels) width = Math.max(width, w);
    if (labels && w > 0) height = Math.max(height, h);
  }
  const upright = side === EAST || side === WEST;
  const pitch = Math.max(upright ? height * 1.25 : width + 10, 2 * radius + MARK_GAP);
  const run = (pitch * (members.length - 1)) / 2;
  const offsets = Float64Array.from(members, (_, k) => k * pitch - run);
  const zero = new Float64Array(members.length);
  const beyond = width > 0 ? LABEL_GAP + (upright ? width : height) : 0;
  const across = Math.max(radius, (upright ? height : width) / 2) + run;
  return {
    dx: upright ? zero : offsets,
    dy: upright ? offsets : zero,
    left: upright ? radius + (side === WEST ? beyond : 0) : across,
    right: upright ? radius + (side === EAST ? beyond : 0) : across,
    top: upright ? across : radius + (side === NORTH ? beyond : 0),
    bottom: upright ? across : radius + (side === SOUTH ? beyond : 0),
    markX: radius + (upright ? 0 : run),
    markY: radius + (upright ? run : 0),
  };
}

/** The size a label is given room for: in one line where it stands in a column. */
export function labelSize(
  input: LayoutInput,
  i: number,
  inColumn: boolean,
): { width: number; height: number } {
  return {
    width: (inColumn ? input.columnLabelWidth?.[i] : undefined) ?? input.labelWidth[i]!,
    height: (inColumn ? input.columnLabelHeight?.[i] : undefined) ?? input.labelHeight[i]!,
  };
}
