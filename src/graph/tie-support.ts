import { originOf } from '../model/document.ts';
import type { EntityId } from '../model/entity.ts';
import { kindOf } from '../model/kinds/registry.ts';
import type { Statement, StatementId } from '../model/statement.ts';
import { metricGraph } from './metric-graph.ts';
import type { Tie, TieId, ViewGraph } from './view-graph.ts';

/**
 * What the metric graph of a view rests on, as plain arrays that cross threads: n entities, T ties of
 * the view that touch them (structural ones and those to whoever is not in the metric graph among
 * them), S statements behind these.
 *
 * With some statements lost, a tie of the view remains while any of its statements does; a tie of the
 * metric graph while one that is not structural does and both its ends are in the metric graph; its
 * strength is the number of distinct facts of these. An entity remains while any tie of the view does
 * that it is an end of. The graph is then the one that the dataset without these statements gives.
 */
export interface TieSupport {
  /** Length n: the entities of the metric graph, in its order. */
  readonly entities: readonly EntityId[];
  /** Length T, in the order of the view. */
  readonly ties: readonly TieId[];
  /** Length 2T: tie t joins entities `ends[2 * t]` and `ends[2 * t + 1]`; −1 is outside the metric graph. */
  readonly ends: Int32Array;
  /** Length T + 1: the statements that assert tie t are `behind[offsets[t]] .. behind[offsets[t + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly behind: Int32Array;
  /** Length S, by id. */
  readonly statements: readonly StatementId[];
  /** Length S: 1 for those that only say who runs or contains what. */
  readonly structural: Uint8Array;
  /** Length S: indices into `documents`, into `origins`, and a number for each fact. */
  readonly documentOf: Int32Array;
  readonly originOf: Int32Array;
  readonly factOf: Int32Array;
  /** The documents and the independent sources of the statements, by id and by name. */
  readonly documents: readonly string[];
  readonly origins: readonly string[];
  /** How many facts there are. */
  readonly facts: number;
}

/** Distinct values in code-unit order, and where each of the list stands among them. */
function indexed(list: readonly string[]): {
  readonly values: readonly string[];
  readonly indices: Int32Array;
} {
  const values = [...new Set(list)].sort();
  const places = new Map(values.map((value, i) => [value, i]));
  return { values, indices: Int32Array.from(list, (value) => places.get(value) ?? -1) };
}

function documentOf(statement: Statement): string {
  return statement.evidence[0]?.doc ?? '';
}

/** What each statement is: structural or not, of which document, origin and fact. */
function statementColumns(
  { dataset }: ViewGraph,
  statements: readonly Statement[],
): Pick<
  TieSupport,
  'structural' | 'documentOf' | 'originOf' | 'factOf' | 'documents' | 'origins' | 'facts'
> {
  const documents = indexed(statements.map(documentOf));
  const origins = indexed(
    statements.map((s) => {
      const document = dataset.documents.get(documentOf(s));
      return document === undefined ? '' : originOf(document);
    }),
  );
  const facts = indexed(statements.map((s) => s.fact ?? s.id));
  return {
    structural: Uint8Array.from(statements, (s) => Number(kindOf(s.kind).group === 'structure')),
    documentOf: documents.indices,
    originOf: origins.indices,
    factOf: facts.indices,
    documents: documents.values,
    origins: origins.values,
    facts: facts.values.length,
  };
}

/** Gathers what every tie and entity of a view's metric graph rests on, less whom the reader took out. */
export function tieSupport(
  view: ViewGraph,
  without: ReadonlySet<EntityId> = new Set(),
): TieSupport {
  const entities = metricGraph(view, without).nodes();
  const places = new Map(entities.map((id, v) => [id, v]));
  const touches = ({ source, target }: Tie): boolean => places.has(source) || places.has(target);
  const ties = [...view.ties.values()].filter(touches);
  const ids = [...new Set(ties.flatMap((tie) => tie.statements))].sort();
  const numbers = new Map(ids.map((id, s) => [id, s]));
  const offsets = new Int32Array(ties.length + 1);
  for (const [t, tie] of ties.entries()) offsets[t + 1] = offsets[t]! + tie.statements.length;
  return {
    entities,
    ties: ties.map((tie) => tie.id),
    ends: Int32Array.from(
      ties.flatMap(({ source, target }) => [places.get(source) ?? -1, places.get(target) ?? -1]),
    ),
    offsets,
    behind: Int32Array.from(
      ties.flatMap((tie) => tie.statements.map((id) => numbers.get(id) ?? -1)),
    ),
    statements: ids,
    ...statementColumns(
      view,
      ids.flatMap((id) => view.dataset.statements.get(id) ?? []),
    ),
  };
}
