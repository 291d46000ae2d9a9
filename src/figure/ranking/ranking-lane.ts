import type { Palette } from '../../view/palette.ts';
import type { FigureChoices } from '../../view/figure-choices.ts';
import { formatCount } from '../../view/count-words.ts';
import type { RankingRow } from '../../view/ranking-rows.ts';
import type { DisplayItem, PathItem, TextItem } from '../display-list.ts';
import { entityMark, familyColor } from '../entity/entity-mark.ts';
import { entityName, nameWidth } from '../entity/entity-name.ts';
import { fitText } from '../entity/fit-text.ts';
import { NAME_MARK } from '../key/family-key.ts';
import { lineWidth } from '../text/break-lines.ts';
import {
  CELL_SIZE,
  CHANGE_SIGN,
  COLUMN_GAP,
  HEAD_SIZE,
  type RankingColumn,
  type RankingColumns,
} from './ranking-columns.ts';

/** Between the two lanes of a wide ranking, units. */
export const LANE_GAP = 36;
/** The head of a lane, units. */
export const HEAD = 19;

const NAME_GAP = 6;
/** A bar has at least so much room, units, or there is none. */
const LEAST_BAR = 56;
/** How much of a lane names may take. */
const NAME_SHARE = 0.5;

/** Where the columns of a lane stand, units from its left end. */
export interface LanePlan {
  readonly width: number;
  readonly name: number;
  readonly nameWidth: number;
  /** The right end of the values. */
  readonly value: number;
  /** Null: no room for bars, or values that are no amounts. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  readonly further: readonly { readonly column: RankingColumn; readonly right: number }[];
}

/** How a lane is drawn. */
export interface LaneLook {
  readonly columns: RankingColumns;
  readonly choices: FigureChoices;
  readonly palette: Palette;
  readonly rowHeight: number;
  /** The value of the longest bar; 0 for no bars. */
  readonly largest: number;
}

/** Places the columns of a lane: further ones stand where bars keep their room beside them. */
export function planLane(
  rows: readonly RankingRow[],
  width: number,
  { columns, choices, largest }: Omit<LaneLook, 'rowHeight' | 'palette'>,
): LanePlan {
  const ranks = rows.reduce((most, { rank }) => Math.max(most, rank ?? 0), 0);
  const name = lineWidth(formatCount(ranks), { face: 'sans', size: CELL_SIZE }) + COLUMN_GAP;
  const widest = rows.reduce(
    (most, { entity }) => Math.max(most, nameWidth(entity, choices, CELL_SIZE)),
    0,
  );
  const text = name + 2 * NAME_MARK + NAME_GAP;
  const named = Math.min(widest, Math.max(60, width * NAME_SHARE - text));
  const value = text + named + COLUMN_GAP + columns.value.width;
  let right = width;
  const further: { column: RankingColumn; right: number }[] = [];
  for (const column of columns.further) {
    const left = right - column.width - COLUMN_GAP;
    if (left - value - COLUMN_GAP < (largest > 0 ? LEAST_BAR * 1.5 : 0)) break;
    further.push({ column, right: 0 });
    right = left;
  }
  const from = value + COLUMN_GAP;
  let end = right;
  const placed = further.map(({ column }) => {
    end += COLUMN_GAP + column.width;
    return { column, right: end };
  });
  const bar = largest > 0 && right - from >= LEAST_BAR ? { from, to: right } : null;
  return { width, name, nameWidth: named, value, bar, further: placed };
}

function figure(text: string, right: number, y: number, color: string, size = CELL_SIZE): TextItem {
  const width = lineWidth(text, { face: 'sans', size });
  return { kind: 'text', text, x: right, y, align: 'right', face: 'sans', size, color, width };
}

function hairline(width: number, y: number, color: string): PathItem {
  return {
    kind: 'path',
    steps: [
      ['M', 0, y],
      ['L', width, y],
    ],
    stroke: { color, width: 0.75 },
  };
}

/** Up and filled: risen; down and open: fallen. */
function changeSign(change: number, right: number, middle: number, palette: Palette): PathItem {
  const [x, up] = [right - 3.5, change > 0 ? 1 : -1];
  return {
    kind: 'path',
    steps: [
      ['M', x - 3, middle + up * 2.4],
      ['L', x + 3, middle + up * 2.4],
      ['L', x, middle - up * 2.6],
      ['Z'],
    ],
    ...(change > 0
      ? { fill: { color: palette.ink2 } }
      : { stroke: { color: palette.ink2, width: 0.9, join: 'miter' as const } }),
  };
}

/** The heads of a lane’s columns and the line below them. */
export function laneHead(plan: LanePlan, { columns, palette }: LaneLook): readonly DisplayItem[] {
  const head = ({ head: words }: RankingColumn, right: number, width: number): TextItem => {
    const text = fitText(words, width, { face: 'sans', size: HEAD_SIZE });
    return figure(text, right, 11, palette.ink3, HEAD_SIZE);
  };
  return [
    // Nothing stands above the names.
    head(columns.value, plan.value, plan.value),
    ...plan.further.map(({ column, right }) => head(column, right, column.width + COLUMN_GAP / 2)),
    hairline(plan.width, HEAD, palette.ink3),
  ];
}

function barItems(
  row: RankingRow,
  plan: LanePlan,
  middle: number,
  look: LaneLook,
): readonly PathItem[] {
  const { bar } = plan;
  if (bar === null || row.value === null) return [];
  const { palette, largest } = look;
  const at = (value: number): number =>
    bar.from + (Math.min(Math.max(0, value), largest) / largest) * (bar.to - bar.from);
  const [end, half] = [at(row.value), 2.75];
  const color = familyColor(row.entity, palette);
  const drawn: PathItem = {
    kind: 'path',
    steps: [
      ['M', bar.from, middle - half],
      ['L', end, middle - half],
      ['L', end, middle + half],
      ['L', bar.from, middle + half],
      ['Z'],
    ],
    fill: { color },
  };
  if (row.error === null) return end > bar.from ? [drawn] : [];
  const [low, high] = [at(row.value - row.error), at(row.value + row.error)];
  const error: PathItem = {
    kind: 'path',
    steps: [
      ['M', low, middle],
      ['L', high, middle],
      ['M', high, middle - 3.5],
      ['L', high, middle + 3.5],
    ],
    stroke: { color: palette.ink, width: 1 },
  };
  return [drawn, error];
}

/** One row of a lane, its upper edge at `top`. */
export function laneRow(
  row: RankingRow,
  top: number,
  plan: LanePlan,
  look: LaneLook,
): readonly DisplayItem[] {
  const { columns, choices, palette, rowHeight } = look;
  const middle = top + rowHeight / 2;
  const y = middle + CELL_SIZE * 0.35;
  const { entity, rank } = row;
  const further = plan.further.flatMap(({ column, right }): readonly DisplayItem[] => {
    const change = column.change?.(row) ?? 0;
    const text = figure(
      column.text(row),
      right - (column.change === undefined ? 0 : CHANGE_SIGN),
      y,
      palette.ink2,
    );
    return change === 0 ? [text] : [text, changeSign(change, right, middle, palette)];
  });
  const name = {
    x: plan.name + 2 * NAME_MARK + NAME_GAP,
    y,
    align: 'left',
    width: plan.nameWidth,
    size: CELL_SIZE,
  } as const;
  return [
    ...(rank === null
      ? []
      : [{ ...figure(formatCount(rank), 0, y, palette.ink3), align: 'left' as const }]),
    entityMark(entity, { x: plan.name + NAME_MARK, y: middle }, NAME_MARK, palette),
    entityName(entity, name, choices, palette),
    figure(columns.value.text(row), plan.value, y, palette.ink),
    ...barItems(row, plan, middle, look),
    ...further,
    hairline(plan.width, top + rowHeight, palette.rule),
  ];
}
