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

/** The line of a tie: of its status, or of a plan whose date has gone by. */
export function lineStyleOf({ status, expected }: Pick<Tie, 'status' | 'expected'>): LineStyle {
  return expected ? 'expected' : LINE_OF[status];
}

/** Whether a tie rests on one independent source; a structural one is not asked. */
export function hasOneSource(tie: Pick<Tie, 'origins' | 'structural'>): boolean {
  return !tie.structural && tie.origins < 2;
}

/** By how many px a tie of shared missions is wider: it shows from under a stated one. */
const SHARED_EXTRA = 1.1;

/** The width of a tie in px: with a second independent source clearly heavier, with a third once more. */
export function tieWidth(
  tie: Pick<Tie, 'origins' | 'structural'> & Partial<Pick<Tie, 'missions'>>,
): number {
  if (tie.structural) return 0.75;
  const width = [1.1, 1.1, 2, 2.7][Math.min(tie.origins, 3)] ?? 1.1;
  return (tie.missions ?? []).length > 0 ? width + SHARED_EXTRA : width;
}
