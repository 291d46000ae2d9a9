import type { Analysis } from '../analysis.ts';
import { emptyView } from '../empty-view.ts';
import { headlineOf } from '../headline.ts';
import { overviewText } from '../overview-text.ts';
import type { ViewState } from '../state.ts';
import { entitiesAndTies, statementsInDocuments } from './counts-in-view.ts';
import { emptyPicture, pictureName } from './picture-words.ts';
import { rankingWords } from './ranking-words.ts';
import { fitting, sentence } from './sentences.ts';
import { statementsInYears, timelineCounts } from './timeline-counts.ts';

/** A short text is at most so long, characters, unless its first sentence is longer. */
const LONGEST = 250;

function ofTies(analysis: Analysis): readonly string[] {
  const { hub, between } = overviewText(analysis);
  return [`${entitiesAndTies(analysis)}, from ${statementsInDocuments(analysis)}`, hub, between];
}

function ofRanking(analysis: Analysis, state: ViewState): readonly string[] {
  const words = rankingWords(analysis, state);
  return words === null ? [] : [words.amount, words.text];
}

function ofTimeline(analysis: Analysis): readonly string[] {
  const counts = timelineCounts(analysis);
  const undated = counts.undated === 0 ? '' : `${counts.undated} without a date`;
  return [`${statementsInYears(counts)}`, counts.groups, undated];
}

function sentencesOf(analysis: Analysis, state: ViewState): readonly string[] {
  switch (state.figure.picture) {
    case 'graph':
    case 'matrix':
      return ofTies(analysis);
    case 'ranking':
      return ofRanking(analysis, state);
    case 'timeline':
      return ofTimeline(analysis);
  }
}

/**
 * The short text in the place of a figure of a view: what it is, how much it shows, who stands out. Whole
 * sentences, as many as fit into 250 characters.
 */
export function altText(analysis: Analysis, state: ViewState): string {
  const empty = emptyView(analysis);
  const sentences =
    empty === null
      ? [`${pictureName(state)}: ${headlineOf(analysis)}`, ...sentencesOf(analysis, state)]
      : [emptyPicture(state), empty.message];
  const written = sentences.map(sentence).filter((words) => words !== '');
  return fitting(written, LONGEST, ' ');
}
