import { capitalised } from '../../text/first-letter.ts';
import { dateInWords } from '../../view/date-words.ts';
import type { Palette } from '../../view/palette.ts';
import type { ViewState } from '../../view/state.ts';
import { daysOfMonth, monthOfDay, monthsOn, shareOf } from '../../view/timeline/timeline-axis.ts';
import type { Timeline } from '../../view/timeline/timeline.ts';
import { trueWords } from '../../view/time-words.ts';
import type { DisplayItem, PathItem } from '../display-list.ts';
import { fitText } from '../entity/fit-text.ts';
import { lineWidth } from '../text/break-lines.ts';
import { words } from './draw-timeline.ts';
import { NOTE_SIZE, placeOf, type TimelinePlan } from './timeline-plan.ts';

/** How much of what is out of the chosen time the veil of paper leaves to be seen. */
const VEIL = 0.72;

/** Where a chosen day ends: a month ends where the next begins. */
function endOf({ axis }: Timeline, day: string): number {
  const month = monthOfDay(axis, day);
  const [, last] = daysOfMonth(axis, month);
  return day === last ? Math.min(1, Math.max(0, (month + 1) / monthsOn(axis))) : shareOf(axis, day);
}

/** What a view is narrowed to: veils over the rest of the years, their edges, and the time in words. */
export function timeWindow(
  timeline: Timeline,
  plan: TimelinePlan,
  state: ViewState,
  palette: Palette,
): readonly DisplayItem[] {
  const said = trueWords(state);
  if (said === '') return [];
  const { since, asOf } = state;
  const [from, to] = [
    since === null ? 0 : shareOf(timeline.axis, since),
    asOf === null ? 1 : endOf(timeline, asOf),
  ];
  const veil = (start: number, end: number): PathItem => ({
    kind: 'path',
    steps: [
      ['M', placeOf(plan, start), plan.strip],
      ['L', placeOf(plan, end), plan.strip],
      ['L', placeOf(plan, end), plan.bottom - 1],
      ['L', placeOf(plan, start), plan.bottom - 1],
      ['Z'],
    ],
    fill: { color: palette.paper, opacity: VEIL },
  });
  const edge = (at: number): PathItem => ({
    kind: 'path',
    steps: [
      ['M', placeOf(plan, at), plan.strip - 3],
      ['L', placeOf(plan, at), plan.bottom],
    ],
    stroke: { color: palette.pencil, width: 1.5 },
  });
  const style = { face: 'sans', size: NOTE_SIZE } as const;
  const width = plan.left + plan.length;
  const text = fitText(capitalised(said), width, style);
  const long = lineWidth(text, style);
  const wanted = asOf === null ? placeOf(plan, from) : placeOf(plan, to) - long;
  const x = Math.max(0, Math.min(wanted, width - long));
  const look = { align: 'left', size: NOTE_SIZE, color: palette.ink } as const;
  return [
    ...(from > 0 ? [veil(0, from)] : []),
    ...(to < 1 ? [veil(to, 1)] : []),
    ...(since === null ? [] : [edge(from)]),
    ...(asOf === null ? [] : [edge(to)]),
    words(text, x, NOTE_SIZE - 1, look),
  ];
}

/** The day by which documents must have been published, in words; empty where that is not chosen. */
export function knownNote({ knownOn }: ViewState): string {
  return knownOn === null ? '' : `As known on ${dateInWords(knownOn)}`;
}
