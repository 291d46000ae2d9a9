import type { Analysis } from './analysis.ts';
import { countWords, formatCount } from './count-words.ts';
import { joinWords } from './join-words.ts';
import { labelIn } from './label-in.ts';

/** More people taken out than this are counted, not named. */
const NAMED = 3;

/** Whom the reader took out: "China", "China and France", "4 entities"; empty where nobody. */
export function takenOutNames({ dataset, without }: Pick<Analysis, 'dataset' | 'without'>): string {
  if (without.size > NAMED) return countWords(without.size, 'entity', 'entities');
  return joinWords([...without].map((id) => labelIn(dataset, id)));
}

/** "With China out, 44 of the other 56 entities still hang together."; empty where nobody is out. */
export function takenOutWords(analysis: Analysis): string {
  if (analysis.without.size === 0) return '';
  const components = [...(analysis.metrics.get('component')?.values() ?? [])];
  // Components are numbered by size, the largest 1.
  const together = components.filter((component) => component === 1).length;
  const names = takenOutNames(analysis);
  if (together < 2) return `With ${names} out, nobody has a tie left.`;
  const others = countWords(components.length, 'entity', 'entities');
  const part = together === components.length ? 'all' : `${formatCount(together)} of`;
  return `With ${names} out, ${part} the other ${others} still hang together.`;
}
