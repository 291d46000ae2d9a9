import type { Metric } from '../metrics/metric.ts';
import { formatMetric } from './count-words.ts';
import { joinWords } from './join-words.ts';
import type { RankingRow } from './ranking-rows.ts';

/** How many entities the summary names as rising. */
const RISERS = 2;

/** Who rises only to a lower place than this is not worth a sentence. */
const NOTABLE = 10;

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
  const top = rows
    .filter((row) => (row.without ?? 0) > 0)
    .toSorted((a, b) => (b.without ?? 0) - (a.without ?? 0))
    .slice(0, NOTABLE);
  const leader = top[0];
  if (leader === undefined) return `With ${hub} taken out, every value is 0.`;
  const risers = top
    .filter((row) => (row.change ?? 0) > 0)
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0))
    .slice(0, RISERS)
    .map((row) => row.entity.label);
  const verb = risers.length === 1 ? 'rises' : 'rise';
  const rise = risers.length === 0 ? '' : `; ${joinWords(risers)} ${verb} most`;
  return `With ${hub} taken out, ${leader.entity.label} leads${rise}.`;
}
