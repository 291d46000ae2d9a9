import type { Dataset } from '../model/dataset.ts';
import type { Statement } from '../model/statement.ts';
import { sliceCodePoints } from '../text/code-points.ts';
import { findDocument } from '../text/find-document.ts';
import type { ReadableText } from '../text/readable-text.ts';
import type { DocumentReport, EvidenceReport } from '../text/verify-document.ts';
import { countWords } from './count-words.ts';
import { joinWords } from './join-words.ts';
import { type SourceDetails, sourceDetails } from './statement-details.ts';

/** What became of a passage: where it is recorded, elsewhere or in a changed paragraph, nowhere. */
export type FindingState = 'found' | 'moved' | 'missing';

/** One passage that a statement rests on, looked up in the reader's text. */
export interface Finding {
  /** From 1, in the order of the text; what is missing comes last. */
  readonly number: number;
  readonly state: FindingState;
  /** "found in ¶ 3", "now in ¶ 5, recorded in ¶ 4 (date)", "not found". */
  readonly words: string;
}

/** A statement and the passages it rests on. */
export interface CheckedStatement {
  readonly statement: Statement;
  readonly findings: readonly Finding[];
}

/** A run of text; `marks` are the numbers of the findings it belongs to. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly number[];
  /** Numbers of the findings that end here. */
  readonly ends: readonly number[];
}

/** A paragraph that holds some passage, or a gap of so many that hold none. */
export type CheckedParagraph =
  | { readonly kind: 'paragraph'; readonly number: number; readonly segments: readonly Segment[] }
  | { readonly kind: 'gap'; readonly count: number };

/** A reader's text compared with the document it is a copy of. */
export interface DocumentCheck {
  readonly source: SourceDetails;
  readonly summary: string;
  /** In the order of the text; what is missing comes last. */
  readonly statements: readonly CheckedStatement[];
  readonly paragraphs: readonly CheckedParagraph[];
}

const PROBLEMS = {
  empty: 'There is no text in it.',
  'too-large': 'That is more than 5 MB; a document’s text is far smaller.',
  pdf: 'That is a PDF. Open it, copy its text and paste that.',
  binary: 'That is not a text file. Open it, copy its text and paste that.',
} as const;

const STATES = { verified: 'found', moved: 'moved', unverifiable: 'missing' } as const;

const PURPOSES = { core: '', coref: ' (whom it is about)', date: ' (date)' } as const;

function findingWords(found: EvidenceReport): string {
  return `${placeWords(found)}${PURPOSES[found.evidence.for ?? 'core']}`;
}

function placeWords({ evidence, location }: EvidenceReport): string {
  if (location.state === 'unverifiable') {
    return location.reason === 'too-long' ? 'not looked for: the text is too long' : 'not found';
  }
  const now = `¶ ${location.p + 1}`;
  if (location.state === 'verified') return `found in ${now}`;
  return location.p === evidence.p
    ? `found in ${now}, which has changed`
    : `now in ${now}, recorded in ¶ ${evidence.p + 1}`;
}

/** In the order of the text, so that numbers rise as one reads; the missing last. */
function inTextOrder(a: EvidenceReport, b: EvidenceReport): number {
  const [x, y] = [a.location, b.location];
  if (x.state === 'unverifiable' || y.state === 'unverifiable') {
    return Number(x.state === 'unverifiable') - Number(y.state === 'unverifiable');
  }
  return x.p - y.p || x.start - y.start || x.end - y.end;
}

/** A paragraph cut where passages begin and end. Offsets are code points. */
function segmentsOf(
  paragraph: string,
  spans: readonly { readonly number: number; readonly start: number; readonly end: number }[],
): readonly Segment[] {
  const length = [...paragraph].length;
  const cuts = [...new Set([0, length, ...spans.flatMap((s) => [s.start, s.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const covering = spans.filter((s) => s.start < end && s.end > start);
    return {
      text: sliceCodePoints(paragraph, start, end),
      marks: covering.map((s) => s.number),
      ends: covering.filter((s) => s.end === end).map((s) => s.number),
    };
  });
}

function paragraphsOf(
  report: DocumentReport,
  ordered: readonly EvidenceReport[],
): readonly CheckedParagraph[] {
  const shown: CheckedParagraph[] = [];
  for (const [p, text] of report.paragraphs.entries()) {
    const spans = ordered.flatMap(({ location }, i) =>
      location.state !== 'unverifiable' && location.p === p ? [{ ...location, number: i + 1 }] : [],
    );
    const last = shown.at(-1);
    if (spans.length > 0) {
      shown.push({ kind: 'paragraph', number: p + 1, segments: segmentsOf(text, spans) });
    } else if (last?.kind === 'gap')
      shown[shown.length - 1] = { kind: 'gap', count: last.count + 1 };
    else shown.push({ kind: 'gap', count: 1 });
  }
  return shown;
}

function summaryWords(report: DocumentReport, findings: readonly Finding[]): string {
  const count = (state: FindingState): number => findings.filter((f) => f.state === state).length;
  const same = report.sameHash
    ? 'This is the very text that was read.'
    : 'This is a changed copy of the text that was read.';
  if (findings.length === 0) return `${same} No statement rests on it.`;
  const [found, moved, missing] = [count('found'), count('moved'), count('missing')];
  const parts = [
    ...(found > 0 ? [`${found} found where recorded`] : []),
    ...(moved > 0 ? [`${moved} found elsewhere or in a changed paragraph`] : []),
    ...(missing > 0 ? [`${missing} not found`] : []),
  ];
  return `${same} Of ${countWords(findings.length, 'passage')} it is cited for, ${joinWords(parts)}.`;
}

/**
 * Compares a reader's text with the documents of a dataset: which one it is, and where the passages its
 * statements rest on stand in it. A sentence where it is no text, or none of them. Keeps nothing.
 */
export function checkDocument(
  dataset: Pick<Dataset, 'documents' | 'statements'>,
  given: ReadableText,
): DocumentCheck | string {
  if ('problem' in given) return PROBLEMS[given.problem];
  const report = findDocument(dataset.documents.values(), dataset.statements.values(), given.text);
  if (report === null) {
    return 'This is none of the documents: neither the whole text nor any cited passage is known.';
  }
  const ordered = [...report.evidence].sort(inTextOrder);
  const findings = ordered.map((found, i) => ({
    number: i + 1,
    state: STATES[found.location.state],
    words: findingWords(found),
  }));
  const byStatement = new Map<Statement, Finding[]>();
  for (const [i, { statement }] of ordered.entries()) {
    byStatement.set(statement, [
      ...(byStatement.get(statement) ?? []),
      ...findings.slice(i, i + 1),
    ]);
  }
  return {
    source: sourceDetails(report.document),
    summary: summaryWords(report, findings),
    statements: [...byStatement].map(([statement, own]) => ({ statement, findings: own })),
    paragraphs: paragraphsOf(report, ordered),
  };
}
