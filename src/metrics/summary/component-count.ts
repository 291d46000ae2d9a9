import type { Steps } from '../metric.ts';
import { type FigureValue, type GroupFigure, known } from './figure.ts';
import type { SummaryInput } from './summary-input.ts';

function* steps(input: SummaryInput): Steps<FigureValue> {
  const { count } = yield* input.components();
  return known(count);
}

/** In how many parts a graph is. */
export const COMPONENT_COUNT: GroupFigure = {
  id: 'components',
  names: { en: 'number of components', zh: '连通分量数' },
  digits: 0,
  definition: 'How many parts the network is in; inside a part all can be reached over ties.',
  normalisation: 'A plain count; an entity without ties is a part.',
  convention: null,
  source:
    'Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation. Communications of the ACM 16, 372–378.',
  steps,
  networkx: 'value = nx.number_connected_components(G)',
  reproducible: true,
};
