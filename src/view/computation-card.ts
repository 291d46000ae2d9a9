import type { Level } from '../graph/query.ts';
import type { Metric, Weights } from '../metrics/metric.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { nearWords } from './near-words.ts';
import { singleSourceWarning } from './single-source-warning.ts';
import { takenOutNames } from './taken-out-words.ts';

/** One line of "How this is computed". */
export interface CardEntry {
  readonly term: string;
  readonly text: string;
}

const LEVEL_GRAPHS: Readonly<Record<Level, string>> = {
  'two-mode': 'Actors and missions',
  actors: 'Actors, tied where a statement ties them',
  countries: 'Countries, their agencies counted as theirs',
};

/** What ties weigh, in a sentence. */
const WEIGHTS: Readonly<Record<Weights, string>> = {
  none: 'None: every tie counts the same.',
  strength: 'A tie counts by its strength, the number of distinct facts behind it.',
  '1/strength':
    'A tie is 1 / strength long; its strength is the number of distinct facts behind it.',
};

/** Metrics that have a normalisation of their own for graphs of two modes. */
const TWO_MODE = new Set(['degree', 'closeness', 'betweenness']);

function graphWords({ dataset, query, near, metrics }: Analysis): string {
  const { order, size } = metrics.graph.csr;
  const across = query.bipartite && query.level === 'two-mode' ? ', only ties across' : '';
  const part = near === null ? '' : `, ${nearWords(near, dataset)}`;
  const counts = `${countWords(order, 'entity', 'entities')}, ${countWords(size, 'tie')}`;
  return `${LEVEL_GRAPHS[query.level]}${across}${part}; ${counts}, no direction.`;
}

function scaleWords({ metrics }: Analysis, metric: Metric): string {
  if (!TWO_MODE.has(metric.id)) return metric.normalisation;
  const why =
    metrics.graph.csr.modes === null
      ? 'This graph has ties within a mode, so the normalisation for two modes does not apply.'
      : 'The normalisation for two modes is a metric of its own.';
  return `${metric.normalisation} ${why}`;
}

function leftOut(analysis: Analysis): string {
  const { view, without } = analysis;
  const structural = [...view.ties.values()].filter((tie) => tie.structural).length;
  const say = structural === 1 ? 'says' : 'say';
  return [
    without.size === 0 ? '' : `${takenOutNames(analysis)}, by you.`,
    structural === 0
      ? ''
      : `${countWords(structural, 'tie')} that only ${say} who runs or contains what.`,
    'Unnamed groups and regions, always.',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function hubWords({ dataset, hub, without }: Analysis): string {
  const entity = hub === null ? undefined : dataset.entities.get(hub);
  if (entity === undefined || without.size > 0) return '';
  return `The same, computed again with ${labelOf(entity)} and its ties taken out.`;
}

/** What ties weigh for a metric in this view. */
export function weightsOf({ weighted }: Analysis, { weights }: Metric): Weights {
  return weighted ? (weights.weighted ?? weights.plain) : weights.plain;
}

/** How the values of a metric came about: measure, graph, weights, scale, what was left out, the paper. */
export function computationCard(analysis: Analysis, metric: Metric): readonly CardEntry[] {
  return [
    { term: 'Measure', text: metric.definition },
    { term: 'Meaning', text: metric.meaning },
    { term: 'Graph', text: graphWords(analysis) },
    { term: 'Weights', text: WEIGHTS[weightsOf(analysis, metric)] },
    { term: 'Scale', text: scaleWords(analysis, metric) },
    { term: 'Rule', text: metric.convention ?? '' },
    { term: 'Left out', text: leftOut(analysis) },
    { term: 'Without', text: hubWords(analysis) },
    { term: 'Fragile', text: singleSourceWarning(analysis, metric.id) },
    { term: 'Source', text: metric.source },
  ].filter(({ text }) => text !== '');
}
