import type { Status } from '../model/status.ts';
import type { Tie } from '../graph/view-graph.ts';
import type { LineStyle } from './scene.ts';

/** How each status is drawn. */
const LINE_OF: Readonly<Record<Status, LineStyle>> = {
  completed: 'solid',
  active: 'solid',
  signed: 'dashed',
  agreed: 'dashed',
  planned: 'dashed',
  in_talks: 'dotted',
  offered: 'dotted',
  suspended: 'barred',
  ended: 'barred',
  declined: 'barred',
  unknown: 'thin',
};

/** The line of a status. */
export function lineStyleOf(status: Status): LineStyle {
  return LINE_OF[status];
}

/** The width of a tie in px: heavier with each further independent source, up to three. */
export function tieWidth(tie: Pick<Tie, 'origins' | 'structural'>): number {
  if (tie.structural) return 0.75;
  return [1.2, 1.2, 2, 2.7][Math.min(tie.origins, 3)] ?? 1.2;
}
