import type { Tie } from '../../graph/view-graph.ts';
import { lineStyleOf } from '../../view/line-style.ts';
import { mixColors, softLine } from '../../view/mix-colors.ts';
import type { Palette } from '../../view/palette.ts';
import type { LineStyle } from '../../view/scene.ts';
import type { Point } from '../../view/view-transform.ts';
import type { PathItem, PathStep } from '../display-list.ts';
import { markOutline } from '../mark-outline.ts';

/** What stands in a cell: how far a tie has come, that it says who runs what, that two share a mission. */
export type CellSign = LineStyle | 'structural' | 'shared';

/** How strong a tie is, in three steps: one fact, two, three or more. */
export type CellStep = 0 | 1 | 2;

/** How strong a tie is, and whether it is only possibly so. */
export interface CellLook {
  readonly step: CellStep;
  readonly soft: boolean;
}

/** Shares of the ink for one fact, two, and three or more. */
const SHADES = [0.45, 0.72, 1] as const;

/** Paper round what stands in a cell, units. */
const INSET = 1;

/** The sign of a tie. */
export function signOf(tie: Tie): CellSign {
  if (tie.structural) return 'structural';
  return tie.missions.length > 0 ? 'shared' : lineStyleOf(tie);
}

/** The step of a tie: by its facts, or by how many missions its ends share. */
export function stepOf({ strength, missions }: Tie): CellStep {
  const facts = missions.length > 0 ? missions.length : strength;
  if (facts >= 3) return 2;
  return facts >= 2 ? 1 : 0;
}

/** A square about a point. */
export function cellSquare({ x, y }: Point, half: number): readonly PathStep[] {
  return [
    ['M', x - half, y - half],
    ['L', x + half, y - half],
    ['L', x + half, y + half],
    ['L', x - half, y + half],
    ['Z'],
  ];
}

function disc(at: Point, radius: number): readonly PathStep[] {
  return markOutline('circle', at, { reach: radius, corner: 0 });
}

/** The colour of a sign. */
function colorOf(sign: CellSign, step: CellStep, soft: boolean, palette: Palette): string {
  if (sign === 'structural') return palette.tieQuiet;
  if (soft) return softLine(palette);
  return mixColors(sign === 'shared' ? palette.mission : palette.tie, palette.paper, SHADES[step]);
}

/** A sign about a point, in a cell of a size. */
export function cellItems(
  sign: CellSign,
  { step, soft }: CellLook,
  at: Point,
  cell: number,
  palette: Palette,
): readonly PathItem[] {
  const half = cell / 2 - INSET;
  const color = colorOf(sign, step, soft, palette);
  const fill = { fill: { color } };
  const outline: PathItem = {
    kind: 'path',
    steps: cellSquare(at, half - 0.7),
    fill: { color: palette.paper },
    stroke: { color, width: 1.4 },
  };
  const line = (dx: number, dy: number): PathItem => ({
    kind: 'path',
    steps: [
      ['M', at.x - dx, at.y + dy],
      ['L', at.x + dx, at.y - dy],
    ],
    stroke: { color, width: 1.6 },
  });
  switch (sign) {
    case 'solid':
    case 'shared':
      return [{ kind: 'path', steps: cellSquare(at, half), ...fill }];
    case 'dashed':
      return [outline];
    case 'expected':
      return [outline, { kind: 'path', steps: disc(at, half * 0.28), ...fill }];
    case 'dotted':
      return [{ kind: 'path', steps: disc(at, half * 0.5), ...fill }];
    case 'barred':
      return [line(half, half)];
    case 'thin':
      return [line(half * 0.8, 0)];
    case 'structural':
      return [{ kind: 'path', steps: cellSquare(at, half * 0.34), ...fill }];
  }
}

/** The corner of a cell whose tie documents disagree about. */
export function contestedCorner({ x, y }: Point, cell: number, palette: Palette): PathItem {
  const [half, side] = [cell / 2, cell * 0.42];
  return {
    kind: 'path',
    steps: [
      ['M', x + half - side, y - half],
      ['L', x + half, y - half],
      ['L', x + half, y - half + side],
      ['Z'],
    ],
    fill: { color: palette.pencil },
  };
}
