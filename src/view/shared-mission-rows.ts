import type { Tie } from '../graph/view-graph.ts';
import type { Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { type EntityReference, referenceTo } from './entity-reference.ts';
import { formatStrength, PROJECTION_WORDS } from './projection-words.ts';
import { type StatementRow, statementList } from './statement-list.ts';

/** A mission that a tie stands for. */
export interface SharedMissionRow {
  readonly mission: EntityReference;
  /** "9 named actors" */
  readonly actors: string;
  /** What ties either of the two to it, oldest first. */
  readonly statements: readonly StatementRow[];
}

/** The missions that the ends of a tie share, the smallest first: it says most of the two. */
export function sharedMissionRows(analysis: Analysis, tie: Tie): readonly SharedMissionRow[] {
  return [...tie.missions]
    .sort((a, b) => a.actors - b.actors || (a.id < b.id ? -1 : 1))
    .map(({ id, actors, statements }) => ({
      mission: referenceTo(analysis, id),
      actors: countWords(actors, 'named actor'),
      statements: statementList(analysis, statements),
    }));
}

/** How the strength of a tie of shared missions comes about: "Strength 0.583: the sum of …". */
export function sharedStrength({ query }: Analysis, tie: Tie): string {
  const { strength } = PROJECTION_WORDS[query.projection];
  return `Strength ${formatStrength(tie.strength)}: ${strength}. No statement need tie the two to each other.`;
}
