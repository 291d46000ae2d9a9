import { KIND_GROUP_NAMES } from '../../view/kind-group-names.ts';
import { shareOf, type TimelineAxis } from '../../view/timeline/timeline-axis.ts';
import { dotRadius, type Timeline } from '../../view/timeline/timeline.ts';
import { lineWidth } from '../text/break-lines.ts';

/** The size of names, and of counts and years, units. */
export const NAME_SIZE = 12.5;
export const NOTE_SIZE = 11;
/** The strip above the rows, where a time is chosen and said there; the axis below them. Units. */
const STRIP = 16;
export const AXIS = 34;
/** From this width on, names stand beside the rows, else above them. */
const NAMES_BESIDE = 560;
/** The height of a row with its name beside it, or above it; as high as it may get, units. */
const ROW = 30;
const NAMED_ROW = 46;
const TALLEST_ROW = 64;
const LOWEST_ROW = 12;
/** Lower rows have their names beside them on any width, units. */
const LOWEST_NAMED = 30;
/** Between names, counts and the track, units. */
const GAP = 14;
/** Room at either end of the track for half a year’s number, units. */
const END = 14;
/** The radius of the largest dot at most, as a share of the height of a row. */
const DOT_SHARE = 0.36;
/** The largest dot of the timeline on the page, px. */
const LARGEST_DOT = 6.2;

/** Where everything of a timeline stands, units. */
export interface TimelinePlan {
  readonly beside: boolean;
  /** The left end of the years, and how long they are. */
  readonly left: number;
  readonly length: number;
  /** The right end of the counts of the undated, where they stand beside the rows. */
  readonly counts: number;
  /** Where rows begin. */
  readonly strip: number;
  readonly rowHeight: number;
  /** The middle line of a row, by its index. */
  readonly middle: (row: number) => number;
  /** The line of the axis. */
  readonly bottom: number;
  /** The radius of a dot of so many statements. */
  readonly radius: (count: number) => number;
}

/** "7 undated"; empty for none. */
export function undatedWords(count: number): string {
  return count === 0 ? '' : `${count} undated`;
}

/** Places a timeline in a width and, where it is given, a height without the key. `timed`: a time is chosen. */
export function planTimeline(
  { rows, most }: Timeline,
  width: number,
  height: number | null,
  timed: boolean,
): TimelinePlan {
  const strip = timed ? STRIP : 0;
  const given = height === null ? Infinity : (height - strip - AXIS) / Math.max(1, rows.length);
  const beside = width >= NAMES_BESIDE || given < LOWEST_NAMED;
  const widest = (texts: readonly string[], size: number): number =>
    texts.reduce((all, text) => Math.max(all, lineWidth(text, { face: 'sans', size })), 0);
  const names = widest(
    rows.map(({ group }) => KIND_GROUP_NAMES[group]),
    NAME_SIZE,
  );
  const undated = widest(
    rows.map((row) => undatedWords(row.undated)),
    NOTE_SIZE,
  );
  const counts = names + GAP + undated;
  const left = beside ? counts + GAP + 4 : END;
  const natural = beside ? ROW : NAMED_ROW;
  const room = height === null ? natural : given;
  const rowHeight = Math.max(LOWEST_ROW, Math.min(TALLEST_ROW, room));
  const track = beside ? rowHeight : rowHeight - NAME_SIZE - 4;
  const scale = Math.min(2.4, (track * DOT_SHARE) / LARGEST_DOT);
  return {
    beside,
    left,
    length: width - left - END,
    counts,
    strip,
    rowHeight,
    middle: (row) => strip + (row + 1) * rowHeight - track / 2,
    bottom: strip + rows.length * rowHeight + 2,
    radius: (count) => scale * dotRadius(count, most),
  };
}

/** Where a share of the axis stands. */
export function placeOf({ left, length }: TimelinePlan, share: number): number {
  return left + share * length;
}

/** Where a day begins. */
export function placeOfDay(plan: TimelinePlan, axis: TimelineAxis, day: string): number {
  return placeOf(plan, shareOf(axis, day));
}

/** The middle of a year. */
export function placeOfYear(
  plan: TimelinePlan,
  { firstYear, lastYear }: TimelineAxis,
  year: number,
): number {
  return placeOf(plan, (year + 0.5 - firstYear) / (lastYear + 1 - firstYear));
}
