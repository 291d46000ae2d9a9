import type { Path, PathStep } from '../graph/paths/path.ts';
import type { StatementId } from '../model/statement.ts';
import type { Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { joinWords } from './join-words.ts';
import { sourceDetails } from './statement-details.ts';
import { labelIn } from './label-in.ts';

/** More missions than this are counted, not named. */
const NAMED = 2;

function documentsOf({ dataset }: Analysis, { steps }: Path): ReadonlySet<string> {
  const said = steps.flatMap(({ tie }) => tie.statements);
  return new Set(said.flatMap((id) => dataset.statements.get(id)?.evidence[0]?.doc ?? []));
}

function documentWords({ dataset }: Analysis, ids: readonly string[]): string {
  const document = dataset.documents.get(ids[0] ?? '');
  if (ids.length > 1) return `all in each of ${countWords(ids.length, 'document')}`;
  if (document === undefined) return 'all in one document';
  const { publisher, published } = sourceDetails(document);
  return `all in ${publisher}, ${published}`;
}

function missionWords({ dataset }: Analysis, { missions }: Path): string {
  if (missions.length > NAMED)
    return `all about the same ${countWords(missions.length, 'mission')}`;
  const names = missions.map((id) => labelIn(dataset, id));
  return `all about ${joinWords(names)}`;
}

/** The statements behind a step: those that hold its path together, and the others. */
export interface StepStatements {
  readonly holding: readonly StatementId[];
  readonly others: readonly StatementId[];
}

/**
 * The statements of a step, denials among the others. What holds a thread together is told first: what
 * its documents say, else what is about its missions. In a path that is no thread nothing stands back.
 */
export function stepStatements(
  { dataset }: Analysis,
  { documents, missions }: Path,
  { tie }: PathStep,
): StepStatements {
  const all = [...tie.statements, ...tie.denials];
  const holds = (id: StatementId): boolean => {
    const statement = dataset.statements.get(id);
    if (documents.length > 0) return documents.includes(statement?.evidence[0]?.doc ?? '');
    const about = [tie.source, tie.target, ...(statement?.object ?? [])];
    return missions.some((mission) => about.includes(mission));
  };
  const holding = all.filter(holds);
  if (holding.length === 0) return { holding: all, others: [] };
  return { holding, others: all.filter((id) => !holding.includes(id)) };
}

/**
 * What holds a path together, on one line: "Thread: all in Gazette, 12 July 2024; all about Lyra"; "No
 * thread: 3 documents, none behind every step".
 */
export function heldWords(analysis: Analysis, path: Path): string {
  const { documents, missions, steps } = path;
  const held = [
    ...(documents.length === 0 ? [] : [documentWords(analysis, documents)]),
    ...(missions.length === 0 ? [] : [missionWords(analysis, path)]),
  ];
  const read = countWords(documentsOf(analysis, path).size, 'document');
  if (steps.length === 1) {
    const said = countWords(steps[0]?.tie.statements.length ?? 0, 'statement');
    return `${said} in ${read}`;
  }
  if (held.length > 0) return `Thread: ${held.join('; ')}`;
  return `No thread: ${read}, none behind every step`;
}
