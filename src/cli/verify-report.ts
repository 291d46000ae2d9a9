import type { DocumentRecord } from '../model/document.ts';
import type { Location } from '../text/locator.ts';
import { type DocumentReport, type EvidenceReport, isVerified } from '../text/verify-document.ts';

/** What became of one document: compared, or why it could not be. */
export type SourceReport =
  | { readonly document: DocumentRecord; readonly report: DocumentReport }
  | {
      readonly document: DocumentRecord;
      readonly problem: string;
      /** The ids of the statements that rest on it. */
      readonly statements: readonly string[];
    };

type State = Location['state'];

/** Worst last: a statement is as well verified as the worst of its evidence. */
const STATES: readonly State[] = ['verified', 'moved', 'unverifiable'];

/** Whether a document is there, unchanged, and all that rests on it verified. */
export function verified(source: SourceReport): boolean {
  return 'report' in source && isVerified(source.report);
}

/** One line per document and per statement, and the totals. */
export function textReport(sources: readonly SourceReport[]): string {
  const lines = sources.flatMap((source) => [
    `${source.document.id}: ${verdict(source)}`,
    ...statementsOf(source).map(statementLine),
  ]);
  const { statements, documents, missing } = totals(sources);
  const counts = STATES.map((state) => `${statements[state]} ${state}`).join(', ');
  return `${lines.join('\n')}\n\n${counts}; ${documents} documents, ${missing} missing\n`;
}

/** The same as JSON. */
export function jsonReport(sources: readonly SourceReport[]): string {
  const documents = sources.map((source) => ({
    id: source.document.id,
    ...('problem' in source
      ? { problem: source.problem }
      : { sameHash: source.report.sameHash, sameLength: source.report.sameLength }),
    statements: statementsOf(source).map(({ id, state, evidence }) => ({
      id,
      state,
      evidence: evidence.map(({ evidence: { p, start, end }, location }) => ({
        p,
        start,
        end,
        location,
      })),
    })),
  }));
  return `${JSON.stringify({ totals: totals(sources), documents }, null, 2)}\n`;
}

interface StatementReport {
  readonly id: string;
  readonly state: State;
  readonly evidence: readonly EvidenceReport[];
}

function statementsOf(source: SourceReport): readonly StatementReport[] {
  if ('problem' in source) {
    return source.statements.map((id) => ({ id, state: 'unverifiable', evidence: [] }));
  }
  const byId = new Map<string, EvidenceReport[]>();
  for (const one of source.report.evidence) {
    const { id } = one.statement;
    byId.set(id, [...(byId.get(id) ?? []), one]);
  }
  return [...byId].map(([id, evidence]) => {
    const worst = Math.max(...evidence.map(({ location }) => STATES.indexOf(location.state)));
    return { id, state: STATES[worst] ?? 'unverifiable', evidence };
  });
}

function statementLine({ id, state, evidence }: StatementReport): string {
  const places = evidence.map(({ location }) =>
    location.state === 'unverifiable'
      ? location.reason
      : `p ${location.p} ${location.start}-${location.end}`,
  );
  return `  ${state.padEnd('unverifiable'.length)}  ${id}  ${places.join('; ')}`.trimEnd();
}

function verdict(source: SourceReport): string {
  if ('problem' in source) return source.problem;
  const { sameHash, sameLength, paragraphs, document } = source.report;
  if (!sameLength) {
    return `changed: ${paragraphs.length} paragraphs, ${document.paragraphs} when it was read`;
  }
  return sameHash ? 'unchanged' : 'changed: its text is not the one that was read';
}

interface Totals {
  readonly statements: Readonly<Record<State, number>>;
  readonly documents: number;
  readonly missing: number;
}

function totals(sources: readonly SourceReport[]): Totals {
  const states = sources.flatMap(statementsOf).map(({ state }) => state);
  const count = (state: State): number => states.filter((one) => one === state).length;
  return {
    statements: {
      verified: count('verified'),
      moved: count('moved'),
      unverifiable: count('unverifiable'),
    },
    documents: sources.length,
    missing: sources.filter((source) => 'problem' in source).length,
  };
}
