import { nameOf, type EntityId } from '../model/entity.ts';
import type { Tie, ViewGraph } from '../graph/view-graph.ts';
import type { Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';

/** The entities of a view, highest value of a metric first, by id among equals. */
export function byValue(analysis: Analysis, metric: string): readonly EntityId[] {
  const values = analysis.metrics.get(metric);
  const value = (id: EntityId): number => values?.get(id) ?? 0;
  return [...analysis.view.entities].sort((a, b) => value(b) - value(a) || (a < b ? -1 : 1));
}

/** The partners of an entity, strongest tie first, by id among equals. */
export function partnersByStrength(view: ViewGraph, id: EntityId): readonly EntityId[] {
  if (!view.graph.hasNode(id)) return [];
  const other = (tie: Tie): EntityId => (tie.source === id ? tie.target : tie.source);
  return view.graph
    .mapEdges(id, (_key, { tie }) => tie)
    .sort((a, b) => b.strength - a.strength || (other(a) < other(b) ? -1 : 1))
    .map(other);
}

/**
 * What a screen reader says of an entity: name, type, number of ties, strongest partner, and its place
 * among all: "China, country, 26 ties, strongest: France (6). 1 of 57."
 */
export function describeEntity(
  analysis: Analysis,
  ranked: readonly EntityId[],
  id: EntityId,
): string {
  const { dataset, view } = analysis;
  const entity = dataset.entities.get(id);
  if (entity === undefined) return id;
  const degree = view.graph.hasNode(id) ? view.graph.degree(id) : 0;
  const [strongest] = partnersByStrength(view, id);
  const partner = strongest === undefined ? undefined : dataset.entities.get(strongest);
  const tie = strongest === undefined ? undefined : view.graph.edge(id, strongest);
  const strength = tie === undefined ? 0 : (view.ties.get(tie)?.strength ?? 0);
  const best = partner === undefined ? '' : `, strongest: ${nameOf(partner)} (${strength})`;
  const place = `${ranked.indexOf(id) + 1} of ${ranked.length}`;
  return `${nameOf(entity)}, ${entity.type}, ${countWords(degree, 'tie')}${best}. ${place}.`;
}
