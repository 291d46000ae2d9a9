import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/registry.ts';
import { capitalised } from '../../text/first-letter.ts';
import { takenOutNames } from '../../view/taken-out-words.ts';
import { oneParagraph, type Furniture, type FurnitureInput } from './furniture.ts';

/** What ties weigh, where they do. */
function weightWords({ weights }: Metric, weighted: boolean): string {
  if (!weighted || weights.weighted === null) return '';
  return weights.weighted === 'strength'
    ? 'Ties weigh as many facts as stand behind them.'
    : 'The more facts stand behind a tie, the shorter it counts.';
}

function definition(id: string): string {
  const metric = metricOf(id);
  if (metric === undefined) return '';
  const { definition: words, names } = metric;
  return `${capitalised(names.en)}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** The metrics that size and colour marks or order rows, each with its definition. */
function inFull({ request, analysis }: FurnitureInput): readonly string[] {
  const { metric: id, color, weighted } = request.state;
  const metric = metricOf(id);
  const colored = metricOf(color) !== undefined && color !== id;
  return [
    definition(id),
    metric === undefined ? '' : weightWords(metric, weighted),
    colored ? definition(color) : '',
    analysis.without.size === 0 ? '' : `Computed without ${takenOutNames(analysis)}.`,
  ];
}

/** The metric in force and what it is; weights, and who is taken out. */
export const METRIC: Furniture = {
  id: 'metric',
  place: 'method',
  forms: (input) => {
    // A timeline counts statements.
    if (input.choices.picture === 'timeline') return [[]];
    const name = metricOf(input.request.state.metric)?.names.en ?? '';
    const without = takenOutNames(input.analysis);
    return [
      oneParagraph(inFull(input)),
      oneParagraph([`Metric: ${name}${without === '' ? '' : `, without ${without}`}.`]),
    ];
  },
};
