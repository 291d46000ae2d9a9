import type { EventCode } from './kind.ts';
import { kindOf } from './kinds/registry.ts';
import type { Statement } from './statement.ts';
import type { Status } from './status.ts';

const REJECTED: EventCode = { cameo: '120', plover: 'REJECT' };
const REDUCED: EventCode = { cameo: '160', plover: 'SANCTION' };
const NEGOTIATED: EventCode = { cameo: '046', plover: 'CONSULT' };

/** Statuses at which what the kind names has come to be. */
const REALISED: ReadonlySet<Status> = new Set(['active', 'completed', 'ended']);

/**
 * The CAMEO code and PLOVER event type of a statement, derived from kind and status: realised, intended,
 * negotiated, rejected or reduced. An agreement is realised once it is signed. Null where the document
 * does not say how far it has come, or denies it: a denial is no event.
 */
export function eventCodeOf(
  statement: Pick<Statement, 'kind' | 'status' | 'polarity'>,
): EventCode | null {
  const { status } = statement;
  const kind = kindOf(statement.kind);
  if (statement.polarity === -1 || status === 'unknown') return null;
  if (status === 'declined') return REJECTED;
  if (status === 'suspended') return REDUCED;
  if (status === 'in_talks') return NEGOTIATED;
  const signed = status === 'signed' && kind.group === 'agreements';
  return REALISED.has(status) || signed ? kind.realised : kind.intent;
}
