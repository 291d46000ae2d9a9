import type { Tie } from '../graph/view-graph.ts';
import type { Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { referenceTo } from './entity-reference.ts';
import { KIND_NAMES } from './kind-names.ts';
import { tieStatusName } from './status-names.ts';
import { formatStrength } from './projection-words.ts';
import type { Table, TableRow } from './table-column.ts';
import { tieWords } from './tie-words.ts';

function rowOf(analysis: Analysis, tie: Tie): TableRow {
  const [a, b] = [referenceTo(analysis, tie.source), referenceTo(analysis, tie.target)];
  const kinds = tie.statements.flatMap((id) => analysis.dataset.statements.get(id)?.kind ?? []);
  return {
    id: tie.id,
    selection: { kind: 'tie', id: tie.id },
    cells: [
      { text: a.name, entities: [a] },
      { text: b.name, entities: [b] },
      {
        text:
          tie.missions.length > 0
            ? tieWords(analysis.dataset, tie, tie.source)
            : [...new Set(kinds)].map((kind) => KIND_NAMES[kind]).join('; '),
      },
      { text: tieStatusName(tie) },
      { text: formatStrength(tie.strength), value: tie.strength },
      { text: String(tie.origins), value: tie.origins },
      { text: String(tie.statements.length), value: tie.statements.length },
      { text: tie.contested ? 'yes' : 'no' },
    ],
  };
}

/** Every tie of a view, as a table, strongest first. */
export function tieTable(analysis: Analysis): Table {
  return {
    caption: `${countWords(analysis.view.ties.size, 'tie')} of this view`,
    heading: 0,
    columns: [
      { id: 'one', name: 'One end' },
      { id: 'other', name: 'Other end' },
      { id: 'kinds', name: 'Kinds' },
      { id: 'status', name: 'Status' },
      { id: 'strength', name: 'Strength', numeric: true },
      { id: 'sources', name: 'Independent sources', numeric: true },
      { id: 'statements', name: 'Statements', numeric: true },
      { id: 'contested', name: 'Contested' },
    ],
    rows: [...analysis.view.ties.values()]
      .sort((a, b) => b.strength - a.strength || b.origins - a.origins || (a.id < b.id ? -1 : 1))
      .map((tie) => rowOf(analysis, tie)),
  };
}
