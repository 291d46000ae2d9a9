import { MultiDirectedGraph } from 'graphology';
import type { Dataset } from '../model/dataset.ts';
import type { Statement } from '../model/statement.ts';
import { impliedPairs } from './implied-pairs.ts';

export interface EvidenceEdge {
  readonly statement: Statement;
}

/**
 * One directed edge per statement and implied pair, keyed `<statement-id>|<from>|<to>`. It is for
 * looking up what stands between two entities, never for metrics: parallel edges falsify those.
 */
export type EvidenceGraph = MultiDirectedGraph<object, EvidenceEdge>;

/** Builds the evidence graph of some statements of a dataset. Every entity of theirs becomes a node. */
export function buildEvidenceGraph(
  dataset: Dataset,
  statements: Iterable<Statement> = dataset.statements.values(),
): EvidenceGraph {
  const graph: EvidenceGraph = new MultiDirectedGraph();
  for (const statement of statements) {
    for (const id of entitiesOf(statement)) graph.mergeNode(id);
    for (const { from, to } of impliedPairs(statement)) {
      graph.addDirectedEdgeWithKey(`${statement.id}|${from}|${to}`, from, to, { statement });
    }
  }
  return graph;
}

/** Every entity a statement concerns: its participants, then its objects, each once. */
export function entitiesOf(statement: Statement): ReadonlySet<string> {
  return new Set([...statement.participants.map((p) => p.entity), ...(statement.object ?? [])]);
}
