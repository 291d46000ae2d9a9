import { disagreements, readingsBacked } from '../graph/contested.ts';
import type { ClaimRelation } from '../model/claim.ts';
import type { Analysis } from './analysis.ts';
import { referenceTo, type EntityReference } from './entity-reference.ts';

/** One question that documents in view answer differently. */
export interface DisagreementRow {
  /** Of the claim group. */
  readonly id: string;
  readonly about: EntityReference;
  readonly question: string;
  readonly relation: ClaimRelation;
  /** The answers that statements in view back. */
  readonly readings: readonly string[];
  /** How many documents in view answer it. */
  readonly documents: number;
}

/**
 * A disagreement as a question: "Chang’e-8: around 2029, or by spring 2028?" Answers that hold commas
 * themselves are parted by semicolons.
 */
export function disagreementWords({ about, readings }: DisagreementRow): string {
  const mark = readings.some((reading) => reading.includes(',')) ? ';' : ',';
  const answers = readings.slice(0, -1).map((reading) => `${reading}${mark} `);
  return `${about.label}: ${answers.join('')}or ${readings.at(-1) ?? ''}?`;
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
    const backed = claim.readings.filter((r) => r.statements.some((id) => inView.has(id)));
    const documents = new Set(
      backed.flatMap((r) => r.statements.flatMap((id) => seen.get(id)?.evidence[0]?.doc ?? [])),
    );
    rows.push({
      id: claim.id,
      about: referenceTo(analysis, claim.about),
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
