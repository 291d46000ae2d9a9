import type { ClaimGroup, ClaimRelation } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { StatementId } from '../model/statement.ts';
import type { Analysis } from './analysis.ts';
import { dateBrief } from './date-words.ts';
import { NONE_TAKEN, POLICY_WORDS } from './policy-words.ts';
import { STATUS_NAMES } from './status-names.ts';
import { shortKind } from './tie-words.ts';
import { statementDetails, type StatementDetails } from './statement-details.ts';

/** One statement behind a reading. */
export interface ReadingRow {
  readonly details: StatementDetails;
  /** What the statement is; its status alone where all of the group are of one kind. */
  readonly words: string;
  /** "Xinhua, 25 Apr 2025"; a copy names the agency too: "Borneo Post (Xinhua), …". */
  readonly source: string;
  /** Where on the strand its document's date stands: 0 (the first of the group) to 1 (the last). */
  readonly at: number | null;
}

/** One answer, and who gives it. */
export interface ReadingTable {
  readonly label: string;
  /** The policy takes another: its statements make no tie. */
  readonly aside: boolean;
  readonly rows: readonly ReadingRow[];
}

/** A claim group as a small table: the answers to one question, side by side. */
export interface ClaimTable {
  readonly id: string;
  readonly question: string;
  readonly relation: ClaimRelation;
  /** Whether the readings disagree; planned, then done, does not. */
  readonly contested: boolean;
  /** What the relation means, in a sentence. */
  readonly remark: string;
  /** "Oct 2024 – Sep 2025": when the documents were published. */
  readonly published: string;
  readonly readings: readonly ReadingTable[];
}

const REMARKS: Readonly<Record<ClaimRelation, string>> = {
  conflict: 'The documents do not say the same; both readings stand.',
  definition: 'The documents count or name different things.',
  succession: 'One came after the other; the documents do not contradict each other.',
};

/** Days since 1970 of the first day a document may be from; null where it is undated. */
function publishedDay(details: StatementDetails): number | null {
  const first = parseEdtf(details.source?.document.published ?? '')?.first;
  return first === undefined || first === null ? null : Date.parse(first) / 86_400_000;
}

function sourceWords({ source }: StatementDetails): string {
  if (source === null) return 'source unknown';
  const { publisher, origin, publishedBrief } = source;
  return `${publisher}${origin === null ? '' : ` (${origin})`}, ${publishedBrief}`;
}

/** What a statement of a group is: "agreement, signed"; its status alone where all are of one kind. */
function rowWords({ statement, denies }: StatementDetails, oneKind: boolean): string {
  const status = STATUS_NAMES[statement.status];
  const denied = denies ? ', denied' : '';
  return oneKind ? `${status}${denied}` : `${shortKind(statement.kind)}, ${status}${denied}`;
}

function publishedRange(all: readonly StatementDetails[]): string {
  const dated = all
    .filter((d) => publishedDay(d) !== null)
    .sort((a, b) => (publishedDay(a) ?? 0) - (publishedDay(b) ?? 0));
  const months = [dated[0], dated.at(-1)].map((d) =>
    dateBrief(parseEdtf(d?.source?.document.published ?? '')?.first?.slice(0, 7) ?? null),
  );
  const [from = '', to = ''] = months;
  if (dated.length === 0) return '';
  return from === to ? from : `${from} – ${to}`;
}

/** What the relation means, and what the policy in force makes of it. */
function remarkOn({ view, query }: Analysis, claim: ClaimGroup): string {
  const { policy } = query;
  if (policy === 'any' || claim.relation === 'succession') return REMARKS[claim.relation];
  const taken = view.readings.get(claim.id);
  return taken === undefined
    ? `${NONE_TAKEN[policy]}; any may stand.`
    : `${POLICY_WORDS[policy].label}: drawn is “${taken.label}”.`;
}

/** A claim group in words. Its statements stand in the order of their documents' dates. */
export function claimTable(analysis: Analysis, claim: ClaimGroup): ClaimTable {
  const taken = analysis.view.readings.get(claim.id);
  const readings = claim.readings.map(({ id, label, statements }) => ({
    label,
    aside: taken !== undefined && taken.id !== id,
    details: statements
      .flatMap((id) => analysis.dataset.statements.get(id) ?? [])
      .map((statement) => statementDetails(analysis, statement))
      .sort((a, b) => (publishedDay(a) ?? Infinity) - (publishedDay(b) ?? Infinity) || 0),
  }));
  const all = readings.flatMap((r) => r.details);
  const oneKind = new Set(all.map((d) => `${d.statement.kind} ${d.statement.polarity}`)).size === 1;
  const days = all.map(publishedDay).filter((day) => day !== null);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const place = (details: StatementDetails): number | null => {
    const day = publishedDay(details);
    return day === null || last === first ? null : (day - first) / (last - first);
  };
  return {
    id: claim.id,
    question: claim.question,
    relation: claim.relation,
    contested: claim.relation !== 'succession',
    remark: remarkOn(analysis, claim),
    published: publishedRange(all),
    readings: readings.map(({ label, aside, details }) => ({
      label,
      aside,
      rows: details.map((d) => ({
        details: d,
        words: rowWords(d, oneKind),
        source: sourceWords(d),
        at: place(d),
      })),
    })),
  };
}

/** Whether a claim group has a reading that one of these statements gives. */
function isBackedBy(claim: ClaimGroup, statements: ReadonlySet<StatementId>): boolean {
  return claim.readings.some((r) => r.statements.some((id) => statements.has(id)));
}

/** Disagreements first, then what succeeded what; each by the number of its statements, then by id. */
function inOrder(claims: readonly ClaimGroup[]): readonly ClaimGroup[] {
  const size = (claim: ClaimGroup): number => claim.readings.flatMap((r) => r.statements).length;
  const succession = (claim: ClaimGroup): number => Number(claim.relation === 'succession');
  return [...claims].sort(
    (a, b) => succession(a) - succession(b) || size(b) - size(a) || (a.id < b.id ? -1 : 1),
  );
}

/** The claim groups about an entity that some statement in view gives a reading of. */
export function claimsAbout(analysis: Analysis, id: EntityId): readonly ClaimTable[] {
  const { dataset, view } = analysis;
  const inView = new Set([...view.statements, ...view.untied].map((s) => s.id));
  const claims = [...dataset.claims.values()].filter(
    (c) => c.about === id && isBackedBy(c, inView),
  );
  return inOrder(claims).map((claim) => claimTable(analysis, claim));
}

/** The claim groups that some of these statements give a reading of. */
export function claimsBackedBy(
  analysis: Analysis,
  statements: Iterable<StatementId>,
): readonly ClaimTable[] {
  const ids = new Set(statements);
  const claims = [...analysis.dataset.claims.values()].filter((c) => isBackedBy(c, ids));
  return inOrder(claims).map((claim) => claimTable(analysis, claim));
}
