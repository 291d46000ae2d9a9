import type { Tie } from '../../graph/view-graph.ts';
import type { EntityId } from '../../model/entity.ts';
import type { FigureChoices } from '../../view/figure-choices.ts';
import type { Palette } from '../../view/palette.ts';
import type { Point } from '../../view/view-transform.ts';
import type { DisplayItem, GroupItem, PathItem } from '../display-list.ts';
import { entityMark } from '../entity/entity-mark.ts';
import { entityName } from '../entity/entity-name.ts';
import { cellItems, contestedCorner, signOf, stepOf } from './matrix-cells.ts';
import { MARK_ROOM, type MatrixPlan } from './matrix-plan.ts';

/** The radius of marks beside names, units. */
const MARK = 3.6;
/** From a mark to the cells, and from a name to its mark, units. */
const MARK_GAP = 3;
/** What is stated of two who share a mission stands smaller, so that both are seen: a share of the cell. */
const ABOVE = 0.66;

function rectangle(left: number, top: number, width: number, height: number): PathItem['steps'] {
  return [
    ['M', left, top],
    ['L', left + width, top],
    ['L', left + width, top + height],
    ['L', left, top + height],
    ['Z'],
  ];
}

/** The ground of the cells, and the lines of paper between them. */
function ground(
  { rows, columns, cell, left, top }: MatrixPlan,
  palette: Palette,
): readonly PathItem[] {
  const fields = rows.runs.flatMap((down) =>
    columns.runs.map((across): PathItem => {
      const [x, y] = [left + across.start, top + down.start];
      const steps = rectangle(x, y, across.length, down.length);
      return { kind: 'path', steps, fill: { color: palette.wash } };
    }),
  );
  const lines: PathItem['steps'][number][] = [];
  for (const start of columns.at.values()) {
    lines.push(['M', left + start, top], ['L', left + start, top + rows.length]);
  }
  for (const start of rows.at.values()) {
    lines.push(['M', left, top + start], ['L', left + columns.length, top + start]);
  }
  const stroke = { color: palette.paper, width: 1 };
  const same = rows.members.flatMap(({ entity }): readonly PathItem[] => {
    const [y, x] = [rows.at.get(entity.id), columns.at.get(entity.id)];
    if (x === undefined || y === undefined) return [];
    const steps = rectangle(left + x + 0.5, top + y + 0.5, cell - 1, cell - 1);
    return [{ kind: 'path', steps, fill: { color: palette.paper } }];
  });
  return [...fields, { kind: 'path', steps: lines, stroke }, ...same];
}

/** The middles of the cells of a tie: one, two in a square, none where an end is not shown. */
export function cellsOf({ source, target }: Tie, plan: MatrixPlan): readonly Point[] {
  const { rows, columns, cell, left, top } = plan;
  const middle = (row: EntityId, column: EntityId): readonly Point[] => {
    const [y, x] = [rows.at.get(row), columns.at.get(column)];
    if (x === undefined || y === undefined) return [];
    return [{ x: left + x + cell / 2, y: top + y + cell / 2 }];
  };
  return [...middle(source, target), ...middle(target, source)];
}

function cells(ties: readonly Tie[], plan: MatrixPlan, palette: Palette): readonly DisplayItem[] {
  // What is stated stands above what is shared: a pair may have both.
  const order = ties.toSorted((a, b) => b.missions.length - a.missions.length);
  const pairOf = ({ source, target }: Tie): string => [source, target].sort().join('|');
  const shared = new Set(ties.filter((tie) => tie.missions.length > 0).map(pairOf));
  return order.flatMap((tie) => {
    const above = tie.missions.length === 0 && shared.has(pairOf(tie));
    const size = above ? ABOVE * plan.cell : plan.cell;
    const look = { step: stepOf(tie), soft: tie.soft };
    return cellsOf(tie, plan).flatMap((at) => [
      ...cellItems(signOf(tie), look, at, size, palette),
      ...(tie.contested ? [contestedCorner(at, plan.cell, palette)] : []),
    ]);
  });
}

function names(plan: MatrixPlan, choices: FigureChoices, palette: Palette): readonly DisplayItem[] {
  const { rows, columns, cell, nameSize: size, left, top } = plan;
  const drop = size * 0.34;
  const near = MARK_GAP + MARK;
  const far = near + MARK + MARK_GAP;
  const down = rows.members.flatMap(({ entity }): readonly DisplayItem[] => {
    const y = top + (rows.at.get(entity.id) ?? 0) + cell / 2;
    const place = {
      x: left - far,
      y: y + drop,
      align: 'right',
      width: left - MARK_ROOM,
      size,
    } as const;
    return [
      entityMark(entity, { x: left - near, y }, MARK, palette),
      entityName(entity, place, choices, palette),
    ];
  });
  const across = columns.members.flatMap(({ entity }): readonly DisplayItem[] => {
    const x = left + (columns.at.get(entity.id) ?? 0) + cell / 2;
    const room = { align: 'left', width: top - MARK_ROOM, size, rotate: -90 } as const;
    return [
      entityMark(entity, { x, y: top - near }, MARK, palette),
      entityName(entity, { x: x + drop, y: top - far, ...room }, choices, palette),
    ];
  });
  return [...down, ...across];
}

/** The cells of a matrix and the names of its rows and columns, its left upper corner at 0, 0. */
export function drawMatrix(
  ties: readonly Tie[],
  plan: MatrixPlan,
  choices: FigureChoices,
  palette: Palette,
): readonly GroupItem[] {
  return [
    { kind: 'group', id: 'cells', label: 'Cells', items: ground(plan, palette) },
    { kind: 'group', id: 'ties', label: 'Ties', items: cells(ties, plan, palette) },
    { kind: 'group', id: 'labels', label: 'Labels', items: names(plan, choices, palette) },
  ];
}
