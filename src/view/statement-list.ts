import type { Statement, StatementId } from '../model/statement.ts';
import type { Analysis } from './analysis.ts';
import { compareTimes } from './date-words.ts';
import { statementDetails, type StatementDetails } from './statement-details.ts';

/** One row of a list of statements. */
export interface StatementRow {
  readonly details: StatementDetails;
  /** The line under the paraphrase: "Gazette, 12 July 2024, ¶ 3"; "same, ¶ 4" below a row of the same document. */
  readonly cite: string;
}

/** Where a statement stands, on one line. */
export function citeLine(details: StatementDetails, previous?: StatementDetails): string {
  const { source, places } = details;
  const paragraph = places[0]?.paragraph ?? '';
  if (source === null) return paragraph;
  if (previous?.source?.document.id === source.document.id) return `same, ${paragraph}`;
  const by = source.origin === null ? source.publisher : `${source.publisher} (${source.origin})`;
  return `${by}, ${source.published}, ${paragraph}`;
}

/** Order of statements: oldest first, the undated last, then by id. */
export function byTime(a: Statement, b: Statement): number {
  return compareTimes(a.time, b.time) || (a.id < b.id ? -1 : Number(a.id !== b.id));
}

/** The statements of some ids in time order, in words. Ids the dataset does not hold are left out. */
export function statementList(
  analysis: Analysis,
  ids: Iterable<StatementId>,
): readonly StatementRow[] {
  const statements = [...new Set(ids)].flatMap((id) => analysis.dataset.statements.get(id) ?? []);
  const rows: StatementRow[] = [];
  for (const statement of statements.sort(byTime)) {
    const details = statementDetails(analysis, statement);
    rows.push({ details, cite: citeLine(details, rows.at(-1)?.details) });
  }
  return rows;
}
