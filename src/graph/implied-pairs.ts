import type { EntityId } from '../model/entity.ts';
import { roleSide } from '../model/kinds/registry.ts';
import type { Participant, Statement } from '../model/statement.ts';

/** A pair of entities that a statement ties, from giver or participant to receiver or object. */
export interface ImpliedPair {
  readonly from: EntityId;
  readonly to: EntityId;
}

function tied(statement: Statement, a: Participant, b: Participant): ImpliedPair | null {
  const sideA = roleSide(statement.kind, a.role);
  const sideB = roleSide(statement.kind, b.role);
  if (sideA === 'partner' && sideB === 'partner') return { from: a.entity, to: b.entity };
  if (sideA === 'giver' && sideB === 'receiver') return { from: a.entity, to: b.entity };
  if (sideA === 'receiver' && sideB === 'giver') return { from: b.entity, to: a.entity };
  return null;
}

/**
 * The pairs a statement implies, and no others: every participant with every object, partners of a
 * symmetric role with each other, givers with receivers. Two borrowers, two guests or two contributors
 * imply none. Each unordered pair comes once; nobody is paired with themselves.
 */
export function impliedPairs(statement: Statement): readonly ImpliedPair[] {
  const pairs = new Map<string, ImpliedPair>();
  const add = (pair: ImpliedPair | null): void => {
    if (pair === null || pair.from === pair.to) return;
    const key = pairKey(pair.from, pair.to);
    if (!pairs.has(key)) pairs.set(key, pair);
  };
  const { participants } = statement;
  for (const [i, a] of participants.entries()) {
    for (const b of participants.slice(i + 1)) add(tied(statement, a, b));
    for (const object of statement.object ?? []) add({ from: a.entity, to: object });
  }
  return [...pairs.values()];
}

/** One key for an unordered pair of ids. Ids hold no `|`. */
export function pairKey(a: EntityId, b: EntityId): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
