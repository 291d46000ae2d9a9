import { uncapitalised } from '../../text/first-letter.ts';
import type { Analysis } from '../analysis.ts';
import { countWords, formatCount } from '../count-words.ts';
import { KIND_GROUP_NAMES } from '../kind-group-names.ts';
import { axisOfDataset, timelineOf, type TimelineRow } from '../timeline/timeline.ts';

function statementsOf({ dots, lines, undated }: TimelineRow): number {
  const drawn = new Set([...dots, ...lines].flatMap(({ statements }) => statements));
  return drawn.size + undated;
}

/** What a timeline shows, in words. */
export interface TimelineCounts {
  readonly statements: number;
  readonly undated: number;
  /** The first and the last year with a dot; null where none has one. */
  readonly years: readonly [number, number] | null;
  /** "Missions and hardware 20, diplomacy 12", the fullest first. */
  readonly groups: string;
}

/** Counts the statements of the timeline that belongs to a view. */
export function timelineCounts({ dataset, query }: Analysis): TimelineCounts {
  const { rows } = timelineOf(dataset, query, axisOfDataset(dataset));
  const years = rows.flatMap(({ dots }) => dots.map(({ year }) => year)).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const sizes = rows.map((row) => [KIND_GROUP_NAMES[row.group], statementsOf(row)] as const);
  const shown = sizes.filter(([, count]) => count > 0).toSorted((a, b) => b[1] - a[1]);
  return {
    statements: sizes.reduce((sum, [, count]) => sum + count, 0),
    undated: rows.reduce((sum, { undated }) => sum + undated, 0),
    years: first === undefined || last === undefined ? null : [first, last],
    groups: shown
      .map(([name, count], i) => `${i === 0 ? name : uncapitalised(name)} ${formatCount(count)}`)
      .join(', '),
  };
}

/** "77 statements from 1964 to 2030". */
export function statementsInYears({ statements, years }: TimelineCounts): string {
  const count = countWords(statements, 'statement');
  if (years === null) return count;
  const [first, last] = years;
  return first === last ? `${count}, ${first}` : `${count} from ${first} to ${last}`;
}
