import type { EntityId } from '../../model/entity.ts';
import type { Analysis } from '../analysis.ts';
import { countWords, formatCount } from '../count-words.ts';
import { joinWords } from '../join-words.ts';
import { ranksOf } from '../ranking-rows.ts';
import { cutOffWithout } from './cut-off.ts';
import { labelIn } from '../label-in.ts';

/** How many entities are named for their ties, and for the paths through them. */
const NAMED = 3;

/** The first few by a metric, highest first, nobody whose value is 0. */
function firstBy(analysis: Analysis, metric: string): readonly (readonly [EntityId, number])[] {
  const values = analysis.metrics.get(metric) ?? new Map<EntityId, number>();
  return [...ranksOf(values).keys()]
    .map((id) => [id, values.get(id) ?? 0] as const)
    .filter(([, value]) => value > 0)
    .slice(0, NAMED);
}

/** "China has the most ties, 26; CNSA has 12 and France 9." */
export function mostTies(analysis: Analysis): string {
  const [first, ...rest] = firstBy(analysis, 'degree');
  if (first === undefined) return '';
  const [id, most] = first;
  const level = [...(analysis.metrics.get('degree')?.values() ?? [])].filter((one) => one === most);
  if (level.length > NAMED) {
    return `${countWords(level.length, 'entity', 'entities')} have the most ties, ${formatCount(most)} each.`;
  }
  const equal = rest.filter(([, value]) => value === most);
  const others = rest
    .filter(([, value]) => value < most)
    .map(
      ([other, value], i) =>
        `${labelIn(analysis.dataset, other)}${i === 0 ? ' has' : ''} ${formatCount(value)}`,
    );
  const leaders = joinWords(
    [id, ...equal.map(([other]) => other)].map((one) => labelIn(analysis.dataset, one)),
  );
  const verb = equal.length === 0 ? 'has' : 'have';
  const each = equal.length === 0 ? '' : ' each';
  const lead = `${leaders} ${verb} the most ties, ${formatCount(most)}${each}`;
  return others.length === 0 ? `${lead}.` : `${lead}; ${joinWords(others)}.`;
}

/** How many would be cut off without each of some entities; those without whom nobody would be are left out. */
function cutOffWords(analysis: Analysis, ids: readonly EntityId[]): string {
  const { ids: all, csr } = analysis.metrics.graph;
  const words = ids
    .map((id) => [id, cutOffWithout(csr, all.indexOf(id))] as const)
    .filter(([, count]) => count > 0)
    .map(([id, count], i) => {
      const others = i === 0 ? countWords(count, 'other') : formatCount(count);
      return `without ${labelIn(analysis.dataset, id)}, ${others}${i === 0 ? ' would be cut off' : ''}`;
    });
  return words.join('; ');
}

/** Whom most shortest paths run through, and how many others each of them alone connects. */
export function goBetweens(analysis: Analysis): readonly string[] {
  const ids = firstBy(analysis, 'betweenness').map(([id]) => id);
  if (ids.length === 0) return [];
  const names = joinWords(ids.map((id) => labelIn(analysis.dataset, id)));
  return [`Most shortest paths between others run through ${names}`, cutOffWords(analysis, ids)];
}
