import { entitiesOf } from '../graph/evidence-graph.ts';
import { projectViewGraph } from '../graph/project.ts';
import { DEFAULT_QUERY } from '../graph/query.ts';
import type { Dataset } from '../model/dataset.ts';
import { compareEdtf, parseEdtf } from '../model/edtf.ts';
import type { Statement } from '../model/statement.ts';
import { countWords, formatCount } from './count-words.ts';
import { joinWords } from './join-words.ts';
import { type SourceDetails, sourceDetails } from './statement-details.ts';

/** One document and what it contributed to the data. */
export interface DocumentRow {
  readonly id: string;
  readonly source: SourceDetails;
  readonly language: string;
  /** Statements read in it; of these, those not about space. */
  readonly statements: number;
  readonly otherDomain: number;
  /** Entities its statements name. */
  readonly entities: number;
  /** Ties of the default view that rest on it, alone or with others. */
  readonly ties: number;
  /** What it contributed, in a sentence; that it contributed nothing, too. */
  readonly contribution: string;
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese', fr: 'French' };

/** The English name of a language, or its tag where we have none. */
export function languageName(lang: string): string {
  return LANGUAGES[lang] ?? lang;
}

function contributionWords(
  row: Omit<DocumentRow, 'contribution' | 'source' | 'id' | 'language'>,
): string {
  const { statements, otherDomain, entities, ties } = row;
  if (statements === 0) return 'Contributed nothing: no statement of cooperation was found in it.';
  const counts = joinWords([
    countWords(statements, 'statement'),
    countWords(entities, 'entity', 'entities'),
    countWords(ties, 'tie'),
  ]);
  if (otherDomain === 0) return `${counts}.`;
  const apart =
    otherDomain === statements ? (statements === 1 ? 'it is' : 'all') : formatCount(otherDomain);
  return `${counts}; ${apart} not about space.`;
}

function rowsOf(dataset: Dataset): readonly DocumentRow[] {
  const ties = [...projectViewGraph(dataset, DEFAULT_QUERY).ties.values()];
  const byDocument = new Map<string, Statement[]>();
  for (const statement of dataset.statements.values()) {
    for (const doc of new Set(statement.evidence.map((e) => e.doc))) {
      const list = byDocument.get(doc);
      if (list === undefined) byDocument.set(doc, [statement]);
      else list.push(statement);
    }
  }
  return [...dataset.documents.values()]
    .map((document) => {
      const said = byDocument.get(document.id) ?? [];
      const ids = new Set(said.map((s) => s.id));
      const counts = {
        statements: said.length,
        otherDomain: said.filter((s) => s.domain === 'other').length,
        entities: new Set(said.flatMap((s) => [...entitiesOf(s)])).size,
        ties: ties.filter((tie) => tie.statements.some((id) => ids.has(id))).length,
      };
      return {
        id: document.id,
        source: sourceDetails(document),
        language: languageName(document.lang),
        ...counts,
        contribution: contributionWords(counts),
      };
    })
    .sort(byPublication);
}

/** By date of publication, the undated last, then by id. */
function byPublication(a: DocumentRow, b: DocumentRow): number {
  const [x, y] = [a, b].map((row) => parseEdtf(row.source.document.published));
  return compareEdtf(x, y) || (a.id < b.id ? -1 : 1);
}

const remembered = new WeakMap<Dataset, readonly DocumentRow[]>();

/** Every document of a dataset, first published first, with what it contributed whatever the view shows. */
export function documentsList(dataset: Dataset): readonly DocumentRow[] {
  const rows = remembered.get(dataset) ?? rowsOf(dataset);
  remembered.set(dataset, rows);
  return rows;
}

/** How many documents there are and how many of them contributed, in a sentence or two. */
export function documentsSummary(rows: readonly DocumentRow[]): string {
  const empty = rows.filter((row) => row.statements === 0).length;
  const apart = rows.filter((row) => row.statements > 0 && row.ties === 0).length;
  const nothing = empty === 0 ? '' : ` ${countWords(empty, 'document')} contributed nothing.`;
  const undrawn =
    apart === 0 ? '' : ` ${countWords(apart, 'document')} drew no tie between named parties.`;
  return `${countWords(rows.length, 'document')}. Choosing one shows only what it says.${nothing}${undrawn}`;
}
