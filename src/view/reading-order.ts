import { nameOf, type EntityId } from '../model/entity.ts';
import type { Tie, ViewGraph } from '../graph/view-graph.ts';
import { metricOf } from '../metrics/registry.ts';
import type { Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { formatStrength } from './projection-words.ts';

/**
 * The entities of a view, highest value of a metric first, by id among equals; who has no value stands
 * behind, and who is taken out last.
 */
export function byValue(analysis: Analysis, metric: string): readonly EntityId[] {
  const values = analysis.metrics.get(metric);
  const value = (id: EntityId): number => (analysis.without.has(id) ? -2 : (values?.get(id) ?? -1));
  return [...analysis.view.entities].sort((a, b) => value(b) - value(a) || (a < b ? -1 : 1));
}

/**
 * The partners of an entity, strongest tie first, by id among equals. Whoever is out (`without`) has
 * none and is nobody's.
 */
export function partnersByStrength(
  view: ViewGraph,
  id: EntityId,
  without: ReadonlySet<EntityId> = new Set(),
): readonly EntityId[] {
  if (!view.graph.hasNode(id) || without.has(id)) return [];
  const other = (tie: Tie): EntityId => (tie.source === id ? tie.target : tie.source);
  return view.graph
    .mapEdges(id, (_key, { tie }) => tie)
    .sort((a, b) => b.strength - a.strength || (other(a) < other(b) ? -1 : 1))
    .map(other)
    .filter((partner) => !without.has(partner));
}

/** ", community 3" where marks are coloured by groups. */
function groupWords(analysis: Analysis, color: string, id: EntityId): string {
  const metric = metricOf(color);
  const value = analysis.metrics.get(color)?.get(id);
  return metric?.scale === 'category' && value !== undefined ? `, ${metric.names.en} ${value}` : '';
}

/**
 * What a screen reader says of an entity: name, type, number of ties, strongest partner, and its place
 * among all: "China, country, 26 ties, strongest: France (6). 1 of 57."; "China, country, taken out."
 * `color`: what marks are coloured by; a group is named.
 */
export function describeEntity(
  analysis: Analysis,
  ranked: readonly EntityId[],
  id: EntityId,
  color = 'family',
): string {
  const { dataset, view, without } = analysis;
  const entity = dataset.entities.get(id);
  if (entity === undefined) return id;
  const head = `${nameOf(entity)}, ${entity.type}`;
  if (without.has(id)) return `${head}, taken out.`;
  const partners = partnersByStrength(view, id, without);
  const [strongest] = partners;
  const partner = strongest === undefined ? undefined : dataset.entities.get(strongest);
  const tie = strongest === undefined ? undefined : view.graph.edge(id, strongest);
  const strength = tie === undefined ? 0 : (view.ties.get(tie)?.strength ?? 0);
  const best =
    partner === undefined ? '' : `, strongest: ${nameOf(partner)} (${formatStrength(strength)})`;
  const place = `${ranked.indexOf(id) + 1} of ${ranked.length - without.size}`;
  const group = groupWords(analysis, color, id);
  return `${head}, ${countWords(partners.length, 'tie')}${best}${group}. ${place}.`;
}
