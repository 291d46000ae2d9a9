import type { StatementId } from '../../model/statement.ts';
import { KIND_GROUP_NAMES } from '../../view/kind-group-names.ts';
import type { Palette } from '../../view/palette.ts';
import { labelledYears } from '../../view/timeline/timeline-axis.ts';
import type { Timeline, TimelineRow } from '../../view/timeline/timeline.ts';
import type { DisplayItem, GroupItem, PathItem, PathStep, TextItem } from '../display-list.ts';
import { markOutline } from '../mark-outline.ts';
import { lineWidth } from '../text/break-lines.ts';
import {
  NAME_SIZE,
  NOTE_SIZE,
  placeOf,
  placeOfDay,
  placeOfYear,
  undatedWords,
  type TimelinePlan,
} from './timeline-plan.ts';

/** The least room between two years at the axis, units. */
const YEAR_ROOM = 46;

/** How a timeline is drawn. */
export interface TimelineLook {
  readonly palette: Palette;
  /** Statements of what is selected, drawn in pencil. */
  readonly chosen: ReadonlySet<StatementId>;
  /** Whether statements without a date are in the view. */
  readonly undated: boolean;
}

function line(steps: readonly PathStep[], stroke: NonNullable<PathItem['stroke']>): PathItem {
  return { kind: 'path', steps, stroke };
}

function across(from: number, to: number, y: number): readonly PathStep[] {
  return [
    ['M', from, y],
    ['L', to, y],
  ];
}

/** A line of text in the sans. */
export function words(
  text: string,
  x: number,
  y: number,
  look: Pick<TextItem, 'align' | 'size' | 'color'>,
): TextItem {
  const { size } = look;
  const width = lineWidth(text, { face: 'sans', size });
  return { kind: 'text', text, x, y, face: 'sans', width, ...look };
}

/** A disc, filled for what is done, hollow for plans alone. */
export function dot(
  at: { readonly x: number; readonly y: number },
  radius: number,
  planned: boolean,
  color: string,
  paper: string,
): PathItem {
  const outline = 1.3;
  const reach = planned ? Math.max(1, radius - outline / 2) : radius;
  const steps = markOutline('circle', at, { reach, corner: 0 });
  // Paper round it parts it from the dots below.
  return planned
    ? { kind: 'path', steps, fill: { color: paper }, stroke: { color, width: outline } }
    : { kind: 'path', steps, fill: { color }, stroke: { color: paper, width: 0.8 } };
}

/** The line of what lasts; dotted where an end is open or its days are not known. */
export function spanLine(
  from: number,
  to: number,
  y: number,
  soft: boolean,
  color: string,
): PathItem {
  const stroke = soft ? { color, width: 1.5, dash: [1.8, 2.6] } : { color, width: 1.8 };
  return line(across(from, to, y), stroke);
}

function rowItems(
  timeline: Timeline,
  row: TimelineRow,
  y: number,
  plan: TimelinePlan,
  { palette, chosen }: TimelineLook,
): readonly DisplayItem[] {
  const isChosen = (ids: readonly StatementId[]): boolean => ids.some((id) => chosen.has(id));
  const spans = row.lines.map(({ from, to, soft, statements }) => {
    const plain = soft ? palette.tieSoft : palette.tie;
    const color = isChosen(statements) ? palette.pencil : plain;
    return spanLine(placeOf(plan, from), placeOf(plan, to), y, soft, color);
  });
  const largestFirst = row.dots.toSorted((a, b) => b.statements.length - a.statements.length);
  const dots = largestFirst.map(({ year, statements, planned }) => {
    const at = { x: placeOfYear(plan, timeline.axis, year), y };
    const color = isChosen(statements) ? palette.pencil : palette.tie;
    return dot(at, plan.radius(statements.length), planned, color, palette.paper);
  });
  const ground = line(across(plan.left, plan.left + plan.length, y), {
    color: palette.rule,
    width: 0.75,
  });
  return [ground, ...spans, ...dots];
}

/** The name of a row, and how many of its statements give no date; struck out where these are not in view. */
function nameItems(
  { group, undated }: TimelineRow,
  y: number,
  plan: TimelinePlan,
  look: TimelineLook,
): readonly DisplayItem[] {
  const { ink, ink3 } = look.palette;
  const base = plan.beside ? y + NAME_SIZE * 0.35 : y - plan.rowHeight / 2 + 4;
  const name = words(KIND_GROUP_NAMES[group], 0, base, {
    align: 'left',
    size: NAME_SIZE,
    color: ink,
  });
  const text = undatedWords(undated);
  if (text === '') return [name];
  const right = plan.beside ? plan.counts : plan.left + plan.length;
  const count = words(text, right, base, { align: 'right', size: NOTE_SIZE, color: ink3 });
  if (look.undated) return [name, count];
  const struck = across(right - count.width, right, base - NOTE_SIZE * 0.28);
  return [name, count, line(struck, { color: ink3, width: 0.9 })];
}

/** The triangle that stands for a day on which documents were published, its tip at 0, 0 moved there. */
export function publishedSign(x: number, y: number, color: string): PathItem {
  return {
    kind: 'path',
    steps: [['M', x, y], ['L', x + 3.4, y + 5.4], ['L', x - 3.4, y + 5.4], ['Z']],
    fill: { color },
  };
}

function axisItems(
  { axis, published }: Timeline,
  plan: TimelinePlan,
  { palette }: TimelineLook,
): readonly DisplayItem[] {
  const { left, length, bottom } = plan;
  const span = axis.lastYear + 1 - axis.firstYear;
  const most = Math.min(9, Math.max(1, Math.floor(length / YEAR_ROOM)));
  const step = length / span;
  const shown = labelledYears(axis, most).filter(
    (year, i, all) => i === 0 || (year - (all[0] ?? year)) * step >= YEAR_ROOM * 0.6,
  );
  const years = shown.flatMap((year): readonly DisplayItem[] => {
    const x = placeOf(plan, (year - axis.firstYear) / span);
    return [
      line(
        [
          ['M', x, bottom],
          ['L', x, bottom + 4],
        ],
        { color: palette.ink3, width: 0.9 },
      ),
      words(String(year), x, bottom + 24, {
        align: 'center',
        size: NOTE_SIZE,
        color: palette.ink2,
      }),
    ];
  });
  return [
    line(across(left, left + length, bottom), { color: palette.ink3, width: 0.9 }),
    ...years,
    ...published.map((day) => publishedSign(placeOfDay(plan, axis, day), bottom + 2, palette.ink2)),
  ];
}

/** The rows of a timeline with their names, and the axis below them. */
export function drawTimeline(
  timeline: Timeline,
  plan: TimelinePlan,
  look: TimelineLook,
): readonly GroupItem[] {
  const { rows } = timeline;
  const each = (
    draw: (row: TimelineRow, y: number) => readonly DisplayItem[],
  ): readonly DisplayItem[] => rows.flatMap((row, i) => draw(row, plan.middle(i)));
  return [
    {
      kind: 'group',
      id: 'statements',
      label: 'Statements',
      items: each((row, y) => rowItems(timeline, row, y, plan, look)),
    },
    { kind: 'group', id: 'axis', label: 'Axis', items: axisItems(timeline, plan, look) },
    {
      kind: 'group',
      id: 'labels',
      label: 'Labels',
      items: each((row, y) => nameItems(row, y, plan, look)),
    },
  ];
}
