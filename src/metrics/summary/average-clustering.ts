import { localClustering } from '../clustering.ts';
import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known, undefinedBecause } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

function* steps(input: SummaryInput): Steps<FigureValue> {
  const { graph } = input;
  if (graph.order === 0) return undefinedBecause('There are no entities.');
  const { counts } = yield* input.triads();
  return known(localClustering(graph, counts).reduce((sum, value) => sum + value, 0) / graph.order);
}

/** The mean of local clustering. */
export const AVERAGE_CLUSTERING: GroupFigure = {
  id: 'average-clustering',
  names: { en: 'average clustering', zh: '平均聚类系数' },
  digits: 3,
  definition:
    'The mean of local clustering: the share of an entity’s neighbours’ pairs that are tied.',
  normalisation: 'From 0, no triangles, to 1.',
  convention: 'Entities with fewer than two ties count as 0, as in NetworkX.',
  source:
    'Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature 393, 440–442.',
  steps,
  networkx: 'value = nx.average_clustering(G) if len(G) else None',
  reproducible: true,
};
