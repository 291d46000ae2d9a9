import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import { nameIn } from '../model/name-in.ts';
import type { Statement } from '../model/statement.ts';
import type { Citation } from './citation.ts';
import { type CsvCell, toCsv } from './csv.ts';

/** The documents that some statements were read in, each once with its statements, in the order of the dataset. */
export function citationsOf(
  { documents }: Pick<Dataset, 'documents'>,
  statements: readonly Statement[],
): readonly Citation[] {
  const read = new Map<string, Statement[]>();
  for (const statement of statements) {
    const id = statement.evidence[0]?.doc ?? '';
    const known = read.get(id);
    if (known === undefined) read.set(id, [statement]);
    else known.push(statement);
  }
  return [...documents.values()].flatMap((document) => {
    const cited = read.get(document.id);
    return cited === undefined ? [] : [{ document, statements: cited }];
  });
}

/** The columns of a table of statements; ids, kinds, roles and statuses as the data has them. */
const COLUMNS = [
  'id',
  'fact',
  'paraphrase',
  'participants',
  'participant_ids',
  'object',
  'object_ids',
  'kind',
  'status',
  'polarity',
  'event',
  'until',
  'as_of',
  'document',
  'title',
  'publisher',
  'published',
  'url',
  'paragraph',
  'start',
  'end',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], CsvCell>>;

/** Several values in one cell. */
function joined(values: readonly string[]): string {
  return values.join('; ');
}

function rowOf({ entities, documents }: Dataset, statement: Statement): Row {
  const { participants, object = [], time, evidence } = statement;
  const name = (id: EntityId): string => nameIn({ entities }, id);
  const place = evidence[0];
  const document = documents.get(place?.doc ?? '');
  return {
    id: statement.id,
    fact: statement.fact ?? null,
    paraphrase: statement.paraphrase,
    participants: joined(participants.map(({ entity, role }) => `${name(entity)} (${role})`)),
    participant_ids: joined(participants.map(({ entity }) => entity)),
    object: joined(object.map(name)),
    object_ids: joined(object),
    kind: statement.kind,
    status: statement.status,
    polarity: statement.polarity,
    event: time?.event ?? null,
    until: time?.until ?? null,
    as_of: time?.asOf ?? null,
    document: place?.doc ?? null,
    title: document?.title ?? null,
    publisher: document?.publisher ?? null,
    published: document?.published ?? null,
    url: document?.url ?? null,
    paragraph: place === undefined ? null : place.p + 1,
    start: place?.start ?? null,
    end: place?.end ?? null,
  };
}

/**
 * Some statements as CSV, a row each: who, what, when, and where it stands. Paragraphs count from 1; `start`
 * and `end` are code points of the normalised paragraph, from 0, the end not included.
 */
export function statementsCsv(dataset: Dataset, statements: readonly Statement[]): string {
  const rows = statements.map((statement) => rowOf(dataset, statement));
  return toCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}
