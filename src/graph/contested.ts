import type { ClaimGroup } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import type { StatementId } from '../model/statement.ts';

/** The claim groups whose readings disagree, or mean different things; succession is no disagreement. */
export function disagreements(dataset: Dataset): readonly ClaimGroup[] {
  return [...dataset.claims.values()].filter((claim) => claim.relation !== 'succession');
}

/** How many readings of a claim group are backed by some of these statements. */
export function readingsBacked(claim: ClaimGroup, statements: ReadonlySet<StatementId>): number {
  return claim.readings.filter((r) => r.statements.some((id) => statements.has(id))).length;
}

/** The entities whose claim groups show at least two readings within these statements. */
export function contestedEntities(
  dataset: Dataset,
  statements: ReadonlySet<StatementId>,
): ReadonlySet<EntityId> {
  const groups = disagreements(dataset).filter((claim) => readingsBacked(claim, statements) > 1);
  return new Set(groups.map((claim) => claim.about));
}

/** Whether one tie's statements hold two readings of one claim group. */
export function isContestedTie(dataset: Dataset, statements: readonly StatementId[]): boolean {
  const held = new Set(statements);
  return disagreements(dataset).some((claim) => readingsBacked(claim, held) > 1);
}
