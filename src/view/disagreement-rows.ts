import { disagreements, readingsBacked } from '../graph/contested.ts';
import type { ClaimRelation } from '../model/claim.ts';
import { labelOf, type Analysis } from './analysis.ts';
import type { EntityId } from '../model/entity.ts';

/** One question that documents in view answer differently. */
export interface DisagreementRow {
  /** Of the claim group. */
  readonly id: string;
  readonly about: EntityId;
  /** The short name of the entity it is about. */
  readonly label: string;
  readonly question: string;
  readonly relation: ClaimRelation;
  /** The answers that statements in view back. */
  readonly readings: readonly string[];
  /** How many documents in view answer it. */
  readonly documents: number;
}

/**
 * The claim groups of which the view backs two readings or more: conflicts before differences of
 * meaning, then most documents first, then by id.
 */
export function disagreementRows(analysis: Analysis): readonly DisagreementRow[] {
  const { dataset, view } = analysis;
  const seen = new Map([...view.statements, ...view.untied].map((s) => [s.id, s]));
  const inView = new Set(seen.keys());
  const rows: DisagreementRow[] = [];
  for (const claim of disagreements(dataset)) {
    if (readingsBacked(claim, inView) < 2) continue;
    const about = dataset.entities.get(claim.about);
    const backed = claim.readings.filter((r) => r.statements.some((id) => inView.has(id)));
    const documents = new Set(
      backed.flatMap((r) => r.statements.flatMap((id) => seen.get(id)?.evidence[0]?.doc ?? [])),
    );
    rows.push({
      id: claim.id,
      about: claim.about,
      label: about === undefined ? claim.about : labelOf(about),
      question: claim.question,
      relation: claim.relation,
      readings: backed.map((r) => r.label),
      documents: documents.size,
    });
  }
  return rows.sort(
    (a, b) =>
      Number(b.relation === 'conflict') - Number(a.relation === 'conflict') ||
      b.documents - a.documents ||
      (a.id < b.id ? -1 : 1),
  );
}
