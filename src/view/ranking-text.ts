import type { Metric } from '../metrics/metric.ts';
import { formatMetric } from './count-words.ts';
import { joinWords } from './join-words.ts';
import type { RankingRow } from './ranking-rows.ts';

/** How many entities the summary names as gaining. */
const GAINERS = 2;

/**
 * What a ranking shows, in one or two sentences: who leads, and what changes once the hub is taken out.
 * `hub` is its label; null where there is none.
 */
export function rankingText(
  rows: readonly RankingRow[],
  metric: Metric,
  hub: string | null,
): string {
  const [first, ...rest] = rows;
  if (first === undefined || first.value === 0) return 'Nobody stands out: every value is 0.';
  const next = rest.slice(0, 2).filter((row) => row.value > 0);
  const before =
    next.length === 0 ? '' : `, before ${joinWords(next.map((row) => row.entity.label))}`;
  const lead = `${first.entity.label} leads with ${formatMetric(first.value, metric.digits)}${before}.`;
  return [lead, withoutWords(rows, hub)].filter((sentence) => sentence !== '').join(' ');
}

function withoutWords(rows: readonly RankingRow[], hub: string | null): string {
  if (hub === null) return '';
  const gain = (row: RankingRow): number => (row.without ?? 0) - row.value;
  const others = rows.filter((row) => (row.without ?? 0) > 0);
  const leader = others.toSorted((a, b) => (b.without ?? 0) - (a.without ?? 0))[0];
  if (leader === undefined) return `With ${hub} taken out, every value is 0.`;
  const gainers = others
    .filter((row) => gain(row) > 0)
    .toSorted((a, b) => gain(b) - gain(a))
    .slice(0, GAINERS)
    .map((row) => row.entity.label);
  const verb = gainers.length === 1 ? 'gains' : 'gain';
  const also = gainers.length === 0 ? '' : `; ${joinWords(gainers)} ${verb} most`;
  return `With ${hub} taken out, ${leader.entity.label} leads${also}.`;
}
