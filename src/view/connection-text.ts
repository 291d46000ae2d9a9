import { LISTED_PATHS, type PathSet } from '../graph/paths/path.ts';
import type { Analysis } from './analysis.ts';
import type { Connection } from './connection.ts';
import { countWords, formatCount } from './count-words.ts';
import { joinWords } from './join-words.ts';
import type { PathChoice } from './path-choice.ts';
import { takenOutNames } from './taken-out-words.ts';
import { labelIn } from './label-in.ts';

/** Why a chain of ties from unrelated documents says less than it seems to. */
const NO_CHAIN = 'That A works with B, and B with C, does not tie A to C.';

/** How many of the shortest paths are threads, and what that means. */
function threadsAmong(shortest: PathSet, threads: PathSet | null): string {
  const { count, length } = shortest;
  const held = threads?.length === length ? threads.count : 0n;
  if (held === 0n && count === 1n) {
    return `It is no thread: no document and no mission holds its steps together. ${NO_CHAIN}`;
  }
  if (held === 0n) {
    return `None is a thread: no document and no mission holds the steps of any together. ${NO_CHAIN}`;
  }
  if (held === count) {
    const [each, its] = count === 1n ? ['It', 'its'] : ['Each', 'all its'];
    return `${each} is a thread: one document, or one mission, holds ${its} steps together.`;
  }
  const are = held === 1n ? 'is a thread' : 'are threads';
  return `${formatCount(held)} of them ${are}, held together by one document or one mission. The steps of the others come from unrelated sources. ${NO_CHAIN}`;
}

function amount({ count, length, paths }: PathSet, noun: string): string {
  const listed =
    BigInt(paths.length) < count ? ` The first ${formatCount(LISTED_PATHS)} are listed.` : '';
  return `${countWords(count, noun)} of ${countWords(length, 'step')}.${listed}`;
}

function threadsText(shortest: PathSet, threads: PathSet | null): string {
  if (threads === null) {
    return `No thread in this view: no document and no mission holds a whole path together. There are paths, from unrelated sources. ${NO_CHAIN}`;
  }
  const each = threads.count === 1n ? 'it' : 'each';
  const shorter =
    shortest.length < threads.length
      ? ` There are shorter paths, of ${countWords(shortest.length, 'step')}, but nothing holds one together.`
      : '';
  return `${amount(threads, 'shortest thread')} One document, or one mission, holds all steps of ${each} together.${shorter}`;
}

/** Whom the search did not go through, by the reader’s wish. */
function outText(analysis: Analysis): string {
  if (analysis.without.size === 0) return '';
  const are = analysis.without.size === 1 ? 'is' : 'are';
  return ` ${takenOutNames(analysis)} ${are} taken out and not walked through.`;
}

/** What connects the two ends of a choice, in sentences; what keeps it from being looked for, too. */
export function connectionText(
  analysis: Analysis,
  connection: Connection,
  { show }: PathChoice,
): string {
  switch (connection.kind) {
    case 'open':
      return show === 'compare'
        ? 'Choose two entities to see what they have in common, and what sets them apart.'
        : 'Choose two entities. A path goes from one to the other, tie by tie; every step opens the statements it stands on.';
    case 'same':
      return `Both ends are ${labelIn(analysis.dataset, connection.id)}. Choose another entity.`;
    case 'hidden': {
      const names = connection.ids.map((id) => labelIn(analysis.dataset, id));
      return `This view holds no tie of ${joinWords(names, 'or')}, so there is no path to look for.`;
    }
    case 'out': {
      const are = connection.ids.length === 1 ? 'is' : 'are';
      const names = joinWords(connection.ids.map((id) => labelIn(analysis.dataset, id)));
      return `${names} ${are} taken out, so nothing leads there.`;
    }
    case 'searched': {
      const { from, to, shortest, threads } = connection;
      const out = outText(analysis);
      if (show === 'compare') return out.trim();
      if (shortest === null) {
        return `No path in this view from ${labelIn(analysis.dataset, from)} to ${labelIn(analysis.dataset, to)}. What connects them may stand in no document that was read.${out}`;
      }
      if (show === 'threads') return threadsText(shortest, threads) + out;
      if (shortest.length === 1) return `One step: a tie joins the two.${out}`;
      return `${amount(shortest, 'shortest path')} ${threadsAmong(shortest, threads)}${out}`;
    }
  }
}

/** "From France to Pakistan", "France and Pakistan"; what the panel is for while an end is missing. */
export function connectionHeading(analysis: Analysis, { from, to, show }: PathChoice): string {
  if (from === null || to === null) {
    return show === 'compare' ? 'Two side by side' : 'How two are connected';
  }
  const [one, other] = [labelIn(analysis.dataset, from), labelIn(analysis.dataset, to)];
  return show === 'compare' ? `${one} and ${other}` : `From ${one} to ${other}`;
}
