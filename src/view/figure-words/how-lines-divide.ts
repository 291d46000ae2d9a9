import type { Tie } from '../../graph/view-graph.ts';
import type { Analysis } from '../analysis.ts';
import { countWords, formatCount } from '../count-words.ts';
import { joinWords } from '../join-words.ts';
import { lineStyleOf } from '../line-style.ts';
import type { LineStyle } from '../scene.ts';

const LINES: readonly (readonly [line: LineStyle, words: string])[] = [
  ['solid', 'done or under way'],
  ['dashed', 'agreed or planned'],
  ['expected', 'expected by now but not known to be done'],
  ['dotted', 'invited or in talks'],
  ['barred', 'suspended or ended'],
  ['thin', 'of a status that is not stated'],
];

function sharedWords(shared: readonly Tie[]): string {
  if (shared.length === 0) return '';
  const what = shared.length === 1 ? 'says that its ends share' : 'say that their ends share';
  return `${countWords(shared.length, 'tie')} ${what} a mission`;
}

function structureWords(structural: readonly Tie[]): string {
  if (structural.length === 0) return '';
  const one = structural.length === 1;
  return `${countWords(structural.length, 'tie')} only ${one ? 'says' : 'say'} who runs or contains what`;
}

function sourcesWords(ties: readonly Tie[]): string {
  const more = ties.filter((tie) => tie.origins > 1).length;
  if (ties.length === 0) return '';
  if (more === 0) return 'Each rests on a single source';
  const rest = ties.length === more ? '' : ', the others on a single one';
  const which = ties.length === more ? 'All' : formatCount(more);
  return `${which} ${more === 1 ? 'rests' : 'rest'} on two or more independent sources${rest}`;
}

/** How the ties of a view divide: by how far they have come, what only says who runs what, by sources. */
export function howLinesDivide({ view }: Analysis): readonly string[] {
  const ties = [...view.ties.values()];
  const structural = ties.filter((tie) => tie.structural);
  const shared = ties.filter((tie) => tie.missions.length > 0);
  const stated = ties.filter((tie) => !tie.structural && tie.missions.length === 0);
  const counts = LINES.map(([line, words]) => {
    return [stated.filter((tie) => lineStyleOf(tie) === line).length, words] as const;
  });
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, words], i) => {
      const verb = count === 1 ? ' is' : ' are';
      return `${formatCount(count)}${i === 0 ? verb : ''} ${words}`;
    });
  const lead = `Of ${countWords(stated.length, 'tie')} of cooperation, ${joinWords(parts)}`;
  return [
    stated.length === 0 ? '' : lead,
    sourcesWords(stated),
    sharedWords(shared),
    structureWords(structural),
  ];
}
