import { showsShared } from '../graph/projection.ts';
import type { Level } from '../graph/query.ts';
import type { Metric, Weights } from '../metrics/metric.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { nearWords } from './near-words.ts';
import { POLICY_WORDS } from './policy-words.ts';
import { PROJECTION_WORDS } from './projection-words.ts';
import { singleSourceWarning } from './single-source-warning.ts';
import { takenOutNames } from './taken-out-words.ts';

/** One line of "How this is computed". */
export interface CardEntry {
  readonly term: string;
  readonly text: string;
}

/** Where actors are tied by the missions they share. */
const SHARED = 'tied where they share a mission';

const LEVEL_GRAPHS: Readonly<Record<Level, string>> = {
  'two-mode': 'Actors and missions',
  actors: 'Actors, tied where a statement ties them',
  countries: 'Countries, their agencies counted as theirs',
};

/** What ties weigh, in a sentence. */
function weightWords(weights: Weights, { query }: Analysis): string {
  const projection = showsShared(query) ? query.projection : 'stated';
  const { strength } = PROJECTION_WORDS[projection];
  if (weights === 'none') return 'None: every tie counts the same.';
  return weights === 'strength'
    ? `A tie counts by its strength, ${strength}.`
    : `A tie is 1 / strength long; its strength is ${strength}.`;
}

/** Which readings make ties where documents disagree; empty where any does. */
function policySentence({ query, view }: Analysis): string {
  if (query.policy === 'any') return '';
  const aside = countWords(view.setAside.size, 'statement');
  const decided = `${countWords(view.readings.size, 'question')} decided so`;
  const { detail } = POLICY_WORDS[query.policy];
  return `Where documents disagree, ${detail}; ${decided}, ${aside} set aside.`;
}

/** Metrics that have a normalisation of their own for graphs of two modes. */
const TWO_MODE = new Set(['degree', 'closeness', 'betweenness']);

function graphWords({ dataset, query, near, metrics }: Analysis): string {
  const { order, size } = metrics.graph.csr;
  const across = query.bipartite && query.level === 'two-mode' ? ', only ties across' : '';
  const part = near === null ? '' : `, ${nearWords(near, dataset)}`;
  const counts = `${countWords(order, 'entity', 'entities')}, ${countWords(size, 'tie')}`;
  const ties = showsShared(query)
    ? `${query.level === 'actors' ? 'Actors' : LEVEL_GRAPHS.countries}, ${SHARED}`
    : LEVEL_GRAPHS[query.level];
  return `${ties}${across}${part}; ${counts}, no direction.`;
}

function scaleWords({ metrics }: Analysis, metric: Metric): string {
  if (!TWO_MODE.has(metric.id)) return metric.normalisation;
  const why =
    metrics.graph.csr.modes === null
      ? 'This graph has ties within a mode, so the normalisation for two modes does not apply.'
      : 'The normalisation for two modes is a metric of its own.';
  return `${metric.normalisation} ${why}`;
}

/** What metrics leave out of a view, whoever the reader took out aside: phrases without a full stop. */
export function leftOutParts({ view, query }: Analysis): readonly string[] {
  const beside = [...view.ties.values()].filter((tie) => tie.beside && !tie.structural).length;
  const structural = [...view.ties.values()].filter((tie) => tie.structural).length;
  const say = structural === 1 ? 'says' : 'say';
  return [
    structural === 0
      ? ''
      : `${countWords(structural, 'tie')} that only ${say} who runs or contains what`,
    showsShared(query) ? 'Who only runs or contains a mission: no part in it' : '',
    beside === 0 ? '' : `${countWords(beside, 'stated tie')}, drawn beside`,
    'Unnamed groups and regions, always',
  ].filter((words) => words !== '');
}

function leftOut(analysis: Analysis): string {
  const taken = analysis.without.size === 0 ? [] : [`${takenOutNames(analysis)}, by you`];
  return [...taken, ...leftOutParts(analysis)].map((words) => `${words}.`).join(' ');
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
    { term: 'Weights', text: weightWords(weightsOf(analysis, metric), analysis) },
    { term: 'Scale', text: scaleWords(analysis, metric) },
    { term: 'Rule', text: metric.convention ?? '' },
    { term: 'Readings', text: policySentence(analysis) },
    { term: 'Left out', text: leftOut(analysis) },
    { term: 'Without', text: hubWords(analysis) },
    { term: 'Fragile', text: singleSourceWarning(analysis, metric.id) },
    { term: 'Source', text: metric.source },
  ].filter(({ text }) => text !== '');
}
