import type { Level } from '../graph/query.ts';
import type { Metric } from '../metrics/metric.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';

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

/** How many ties a metric ran on: neither structural nor of an unnamed group. */
function metricTies({ view, metrics }: Analysis, metric: string): number {
  const ranked = metrics.get(metric);
  const ties = [...view.ties.values()];
  return ties.filter((t) => !t.structural && ranked?.has(t.source) && ranked.has(t.target)).length;
}

function leftOut({ view }: Analysis): string {
  const structural = [...view.ties.values()].filter((tie) => tie.structural).length;
  const always = 'Unnamed groups and regions, always.';
  if (structural === 0) return always;
  const say = structural === 1 ? 'says' : 'say';
  return `${countWords(structural, 'tie')} that only ${say} who runs or contains what. ${always}`;
}

/** How the values of a metric came about: measure, graph, scale, what was left out, the paper. */
export function computationCard(analysis: Analysis, metric: Metric): readonly CardEntry[] {
  const { dataset, hub, metrics, query } = analysis;
  const entities = countWords(metrics.get(metric.id)?.size ?? 0, 'entity', 'entities');
  const ties = countWords(metricTies(analysis, metric.id), 'tie');
  const hubEntity = hub === null ? undefined : dataset.entities.get(hub);
  const entries: CardEntry[] = [
    { term: 'Measure', text: metric.definition },
    { term: 'Meaning', text: metric.meaning },
    {
      term: 'Graph',
      text: `${LEVEL_GRAPHS[query.level]}; ${entities}, ${ties}, no weights, no direction.`,
    },
    { term: 'Scale', text: metric.normalisation },
    { term: 'Left out', text: leftOut(analysis) },
  ];
  if (hubEntity !== undefined) {
    const name = labelOf(hubEntity);
    entries.push({
      term: 'Without',
      text: `The same, computed again with ${name} and its ties taken out.`,
    });
  }
  return [...entries, { term: 'Source', text: metric.source }];
}
