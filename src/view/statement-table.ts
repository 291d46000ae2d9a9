import { entitiesOf } from '../graph/evidence-graph.ts';
import type { Statement } from '../model/statement.ts';
import type { Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { dateInWords, spanOf } from './date-words.ts';
import { referenceTo } from './entity-reference.ts';
import { KIND_NAMES } from './kind-names.ts';
import { sourceDetails } from './statement-details.ts';
import { byTime } from './statement-list.ts';
import { STATUS_NAMES } from './status-names.ts';
import type { Table, TableRow } from './table-column.ts';

function rowOf(analysis: Analysis, statement: Statement): TableRow {
  const date = spanOf(statement.time);
  const place = statement.evidence[0];
  const document = analysis.dataset.documents.get(place?.doc ?? '');
  const source = document === undefined ? null : sourceDetails(document);
  const named = [...entitiesOf(statement)].map((id) => referenceTo(analysis, id));
  const shown = named.filter((entity) => analysis.view.graph.hasNode(entity.id));
  return {
    id: statement.id,
    selection: null,
    cells: [
      { text: date === null ? '' : dateInWords(date), value: date },
      { text: statement.paraphrase },
      { text: named.map((entity) => entity.name).join('; '), entities: shown },
      { text: KIND_NAMES[statement.kind] },
      { text: STATUS_NAMES[statement.status] },
      { text: document?.title ?? '' },
      { text: source?.publisher ?? '' },
      place === undefined
        ? { text: '', value: null }
        : { text: `¶ ${place.p + 1}`, value: place.p + 1 },
    ],
  };
}

/** Every statement behind a tie of a view, as a table, oldest first. */
export function statementTable(analysis: Analysis): Table {
  const statements = [...analysis.view.statements].sort(byTime);
  return {
    caption: `${countWords(statements.length, 'statement')} behind the ties of this view`,
    heading: 1,
    columns: [
      { id: 'date', name: 'Date' },
      { id: 'paraphrase', name: 'Statement' },
      { id: 'entities', name: 'Entities' },
      { id: 'kind', name: 'Kind' },
      { id: 'status', name: 'Status' },
      { id: 'document', name: 'Document' },
      { id: 'publisher', name: 'Publisher' },
      { id: 'paragraph', name: '¶', numeric: true },
    ],
    rows: statements.map((statement) => rowOf(analysis, statement)),
  };
}
