import { statementTotals } from '../../graph/totals.ts';
import type { Analysis } from '../analysis.ts';
import { countWords } from '../count-words.ts';
import { overviewText } from '../overview-text.ts';
import { takenOutNames } from '../taken-out-words.ts';
import { surenessWords } from '../time-words.ts';

/** The level of countries hides what stays within one; said where the overview does not say it. */
function domesticWords({ view, query }: Analysis): string {
  if (query.level !== 'two-mode') return '';
  const { domestic } = statementTotals(view, query);
  return domestic === 0
    ? ''
    : `${countWords(domestic, 'statement')} ${domestic === 1 ? 'stays' : 'stay'} within one owner`;
}

/** What a view does not show, or shows with doubt, and what its figures leave out: sentences. */
export function whatIsLeftOut(analysis: Analysis): readonly string[] {
  const { view, query, without } = analysis;
  const unnamed = query.unnamed
    ? 'Unnamed groups are drawn and enter no figure'
    : 'Unnamed groups are not drawn';
  return [
    overviewText(analysis).untied,
    domesticWords(analysis),
    unnamed,
    view.setAside.size === 0
      ? ''
      : `${countWords(view.setAside.size, 'statement')} of other readings ${view.setAside.size === 1 ? 'is' : 'are'} set aside`,
    without.size === 0 ? '' : `Taken out of the figures: ${takenOutNames(analysis)}`,
    surenessWords(view, query),
  ];
}
