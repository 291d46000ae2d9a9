import type { Tie } from '../graph/view-graph.ts';
import type { Status } from '../model/status.ts';

/** What each status is called, in lower case as it stands inside a sentence. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  in_talks: 'in talks',
  offered: 'invited',
  planned: 'planned',
  agreed: 'agreed',
  signed: 'signed',
  active: 'under way',
  completed: 'done',
  suspended: 'suspended',
  ended: 'ended',
  declined: 'declined',
  unknown: 'status not stated',
};

/** What the status of a tie is called; a plan whose date has gone by is expected, never done. */
export function tieStatusName({ status, expected }: Pick<Tie, 'status' | 'expected'>): string {
  return expected ? 'expected' : STATUS_NAMES[status];
}

/** Statuses from furthest along to least, as pickers and keys list them. */
export const STATUS_ORDER: readonly Status[] = [
  'completed',
  'active',
  'signed',
  'agreed',
  'planned',
  'in_talks',
  'offered',
  'suspended',
  'ended',
  'declined',
  'unknown',
];
