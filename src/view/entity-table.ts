import { capitalised } from '../text/first-letter.ts';
import type { EntityId } from '../model/entity.ts';
import { nameIn } from '../model/name-in.ts';
import { entitiesOf } from '../graph/evidence-graph.ts';
import type { Metric } from '../metrics/metric.ts';
import { METRICS } from '../metrics/registry.ts';
import type { Analysis } from './analysis.ts';
import { compareNames } from './compare-names.ts';
import { countWords, formatMetric } from './count-words.ts';
import { referenceTo } from './entity-reference.ts';
import { ENTITY_TYPE_NAMES, FAMILY_NAMES } from './family-names.ts';
import type { Table, TableCell, TableRow } from './table-column.ts';

function counted(value: number): TableCell {
  return { text: String(value), value };
}

/** Statements in view by the entities they name. */
function statementsByEntity(analysis: Analysis): ReadonlyMap<EntityId, readonly string[][]> {
  const byEntity = new Map<EntityId, string[][]>();
  for (const statement of [...analysis.view.statements, ...analysis.view.untied]) {
    for (const id of entitiesOf(statement)) {
      const list = byEntity.get(id) ?? [];
      list.push(statement.evidence.map((e) => e.doc));
      byEntity.set(id, list);
    }
  }
  return byEntity;
}

function rowOf(
  analysis: Analysis,
  metrics: readonly Metric[],
  id: EntityId,
  said: readonly (readonly string[])[],
): TableRow {
  const entity = analysis.dataset.entities.get(id);
  const reference = referenceTo(analysis, id);
  const name = nameIn(analysis.dataset, id);
  const others = [...(entity?.names ?? []), ...(entity?.aliases ?? [])]
    .map((n) => n.text)
    .filter((text) => text !== name);
  const family = reference.family;
  return {
    id,
    selection: { kind: 'entity', id },
    cells: [
      { text: name, entities: [reference] },
      { text: entity === undefined ? '' : ENTITY_TYPE_NAMES[entity.type].one },
      { text: family === null ? '' : FAMILY_NAMES[family].one },
      counted(analysis.view.graph.degree(id)),
      ...metrics.map((metric): TableCell => {
        const value = analysis.metrics.get(metric.id)?.get(id);
        // Unnamed groups never enter a metric.
        if (value === undefined) return { text: '', value: null };
        return { text: formatMetric(value, metric.digits), value };
      }),
      counted(said.length),
      counted(new Set(said.flat()).size),
      { text: [...new Set(others)].join('; ') },
    ],
  };
}

/** The metrics that a table of entities has beside the ties of the view. */
function metricsOf({ metrics }: Analysis): readonly Metric[] {
  const { csr } = metrics.graph;
  return METRICS.filter(
    ({ id, of, applies }) => of === 'entity' && id !== 'degree' && applies(csr),
  );
}

/**
 * Every entity of a view, as a table: the same ones the graph shows, most ties first. Its metrics are all
 * that apply to the graph, or those given.
 */
export function entityTable(
  analysis: Analysis,
  metrics: readonly Metric[] = metricsOf(analysis),
): Table {
  const said = statementsByEntity(analysis);
  const degree = (row: TableRow): number => analysis.view.graph.degree(row.id);
  const nameIn = (row: TableRow): string => row.cells[0]?.text ?? '';
  return {
    caption: `${countWords(analysis.view.entities.length, 'entity', 'entities')} of this view`,
    heading: 0,
    columns: [
      { id: 'name', name: 'Name' },
      { id: 'type', name: 'Type' },
      { id: 'family', name: 'Family' },
      { id: 'ties', name: 'Ties', numeric: true },
      ...metrics.map((metric) => ({
        id: metric.id,
        name: capitalised(metric.names.en),
        numeric: true,
      })),
      { id: 'statements', name: 'Statements', numeric: true },
      { id: 'documents', name: 'Documents', numeric: true },
      { id: 'other-names', name: 'Other names' },
    ],
    rows: analysis.view.entities
      .map((id) => rowOf(analysis, metrics, id, said.get(id) ?? []))
      .sort((a, b) => degree(b) - degree(a) || compareNames(nameIn(a), nameIn(b))),
  };
}
