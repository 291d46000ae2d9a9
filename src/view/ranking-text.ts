import type { Metric } from '../metrics/metric.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { countWords, formatMetric } from './count-words.ts';
import { joinWords } from './join-words.ts';
import type { RankingRow } from './ranking-rows.ts';
import { takenOutWords } from './taken-out-words.ts';

/** How many entities the summary names as gaining. */
const GAINERS = 2;

/**
 * What a ranking shows, in two or three sentences: who leads, and who gains now that the reader took
 * somebody out, or once the hub is. Where there are no values, why.
 */
export function rankingText(
  analysis: Analysis,
  rows: readonly RankingRow[],
  metric: Metric,
): string {
  const { csr } = analysis.metrics.graph;
  if (!metric.applies(csr)) return 'This metric does not apply to the graph in view.';
  const outcome = analysis.metrics.outcome(metric);
  if (outcome?.problem) return `There is no ranking: ${outcome.problem}.`;
  const [first, ...rest] = rows.filter((row) => (row.value ?? 0) > 0);
  const taken = takenOutWords(analysis);
  const lead =
    first === undefined ? 'Nobody stands out: every value is 0.' : leadWords(first, rest, metric);
  const gain = analysis.without.size > 0 ? risenWords(rows) : withoutWords(analysis, rows);
  return [taken, lead, first === undefined ? '' : gain].filter((words) => words !== '').join(' ');
}

function leadWords(first: RankingRow, rest: readonly RankingRow[], metric: Metric): string {
  const value = formatMetric(first.value ?? 0, metric.digits);
  const level = rest.filter((row) => row.rank === first.rank).map((row) => row.entity.label);
  if (level.length > 2) {
    return `${countWords(level.length + 1, 'entity', 'entities')} share the first place with ${value}.`;
  }
  if (level.length > 0) {
    return `${joinWords([first.entity.label, ...level])} share the first place with ${value}.`;
  }
  const next = rest.slice(0, 2).map((row) => row.entity.label);
  const before = next.length === 0 ? '' : `, before ${joinWords(next)}`;
  return `${first.entity.label} leads with ${value}${before}.`;
}

function verb(gainers: readonly string[]): string {
  return gainers.length === 1 ? 'gains' : 'gain';
}

/** Who has won most ranks since somebody was taken out. */
function risenWords(rows: readonly RankingRow[]): string {
  const risen = rows
    .filter((row) => (row.change ?? 0) > 0 && (row.value ?? 0) > 0)
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0) || (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, GAINERS)
    .map((row) => row.entity.label);
  return risen.length === 0 ? '' : `${joinWords(risen)} ${verb(risen)} most ranks.`;
}

function withoutWords({ dataset, hub: id }: Analysis, rows: readonly RankingRow[]): string {
  const entity = id === null ? undefined : dataset.entities.get(id);
  if (entity === undefined) return '';
  const hub = labelOf(entity);
  const gain = (row: RankingRow): number => (row.without ?? 0) - (row.value ?? 0);
  const others = rows.filter((row) => (row.without ?? 0) > 0);
  const leader = others.toSorted((a, b) => (b.without ?? 0) - (a.without ?? 0))[0];
  if (leader === undefined) return `With ${hub} taken out, every value is 0.`;
  const gainers = others
    .filter((row) => gain(row) > 0)
    .toSorted((a, b) => gain(b) - gain(a))
    .slice(0, GAINERS)
    .map((row) => row.entity.label);
  const also = gainers.length === 0 ? '' : `; ${joinWords(gainers)} ${verb(gainers)} most`;
  return `With ${hub} taken out, ${leader.entity.label} leads${also}.`;
}
