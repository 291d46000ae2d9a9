import { capitalised } from '../text/first-letter.ts';
import type { Tie, TieId } from '../graph/view-graph.ts';
import type { EntityId } from '../model/entity.ts';
import type { Analysis } from './analysis.ts';
import { claimsBackedBy, type ClaimTable } from './claim-table.ts';
import { countWords } from './count-words.ts';
import { spanOf, yearsInWords } from './date-words.ts';
import { type EntityReference, referenceTo } from './entity-reference.ts';
import { lineStyleOf } from './line-style.ts';
import type { LineStyle } from './scene.ts';
import { sharedMissionRows, sharedStrength, type SharedMissionRow } from './shared-mission-rows.ts';
import { type StatementRow, statementList } from './statement-list.ts';
import { tieStatusName } from './status-names.ts';
import { softWords } from './time-words.ts';
import { tieWords } from './tie-words.ts';

/** One tie in words, ready to be shown. */
export interface TieDetails {
  readonly tie: Tie;
  /** Its two ends: the one with more ties first. */
  readonly ends: readonly [EntityReference, EntityReference];
  readonly line: LineStyle;
  readonly facts: string;
  /** What is counted, for whom it matters: how strength and width come about, what metrics leave out. */
  readonly method: string;
  /** The claim groups it gives readings of, disagreements first. */
  readonly claims: readonly ClaimTable[];
  /** The missions it stands for, each with its statements; empty for what is stated. */
  readonly missions: readonly SharedMissionRow[];
  /** Oldest first, denials among them. */
  readonly statements: readonly StatementRow[];
}

function endsOf(analysis: Analysis, tie: Tie): readonly [EntityId, EntityId] {
  const { graph } = analysis.view;
  const swap = graph.degree(tie.target) > graph.degree(tie.source);
  return swap ? [tie.target, tie.source] : [tie.source, tie.target];
}

function factsOf(
  analysis: Analysis,
  tie: Tie,
  first: EntityId,
  claims: readonly ClaimTable[],
): string {
  const { dataset } = analysis;
  const all = [...tie.statements, ...tie.denials].flatMap((id) => dataset.statements.get(id) ?? []);
  const documents = new Set(all.map((s) => s.evidence[0]?.doc));
  const years = yearsInWords(all.map((s) => spanOf(s.time)));
  const words = tieWords(dataset, tie, first);
  const status = tieStatusName(tie);
  const points = claims.filter((c) => c.contested).length;
  const parts = [
    capitalised(status),
    ...(tie.structural || tie.missions.length > 0 ? [words] : []),
    `${countWords(all.length, 'statement')} in ${countWords(documents.size, 'document')}`,
  ];
  const disagree =
    points === 0 ? '' : ` On ${countWords(points, 'point')} the documents do not say the same.`;
  const denied =
    tie.denials.length === 0
      ? ''
      : ` ${countWords(tie.denials.length, 'statement')} of them ${tie.denials.length === 1 ? 'denies' : 'deny'} or ${tie.denials.length === 1 ? 'declines' : 'decline'} it.`;
  return `${parts.join('; ')}${years === '' ? '' : `, ${years}`}.${softWords(tie, analysis.query)}${disagree}${denied}`;
}

function methodOf(analysis: Analysis, tie: Tie): string {
  const sources = `${countWords(tie.origins, 'independent source')}`;
  const domestic = tie.domestic ? ' Both ends belong to one owner.' : '';
  if (tie.structural) {
    return `Who runs or contains what: drawn thin, left out of strength and of every metric; ${sources}.${domestic}`;
  }
  if (tie.missions.length > 0) {
    return `${sharedStrength(analysis, tie)} Width: ${sources}.${domestic}`;
  }
  const beside = tie.beside ? ' Drawn beside ties of shared missions: in no metric.' : '';
  return `Strength ${tie.strength}: so many distinct facts. Width: ${sources}.${domestic}${beside}`;
}

/** A tie of a view in words; null where the view has none of this id. */
export function tieDetails(analysis: Analysis, id: TieId): TieDetails | null {
  const tie = analysis.view.ties.get(id);
  if (tie === undefined) return null;
  const [first, second] = endsOf(analysis, tie);
  const behind = [...tie.statements, ...tie.denials];
  const claims = claimsBackedBy(analysis, behind);
  return {
    tie,
    ends: [referenceTo(analysis, first), referenceTo(analysis, second)],
    line: lineStyleOf(tie),
    facts: factsOf(analysis, tie, first, claims),
    method: methodOf(analysis, tie),
    claims,
    missions: sharedMissionRows(analysis, tie),
    statements: statementList(analysis, behind),
  };
}
