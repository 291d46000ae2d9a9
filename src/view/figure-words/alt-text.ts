import type { PictureId } from '../figure-choices.ts';
import { metricOf } from '../../metrics/registry.ts';
import type { Analysis } from '../analysis.ts';
import { countWords } from '../count-words.ts';
import { emptyView } from '../empty-view.ts';
import { headlineOf } from '../headline.ts';
import { overviewText } from '../overview-text.ts';
import { rankingRows } from '../ranking-rows.ts';
import { rankingText } from '../ranking-text.ts';
import type { ViewState } from '../state.ts';
import { entitiesAndTies, statementsInDocuments } from './counts-in-view.ts';
import { fittingSentences } from './sentences.ts';
import { statementsInYears, timelineCounts } from './timeline-counts.ts';

/** A short text is at most so long, characters, unless its first sentence is longer. */
const LONGEST = 250;

/** What a picture is, in a word or three. */
export const PICTURE_NAMES: Readonly<Record<PictureId, string>> = {
  graph: 'Network',
  matrix: 'Matrix of ties',
  ranking: 'Ranking',
  timeline: 'Timeline',
};

function ofTies(analysis: Analysis): readonly string[] {
  const { hub, between } = overviewText(analysis);
  return [`${entitiesAndTies(analysis)}, from ${statementsInDocuments(analysis)}`, hub, between];
}

function ofRanking(analysis: Analysis, state: ViewState): readonly string[] {
  const metric = metricOf(state.metric);
  if (metric === undefined) return [];
  const rows = rankingRows(analysis, metric.id);
  const text = rankingText(analysis, rows, metric);
  return [`${countWords(rows.length, 'entity', 'entities')} by ${metric.names.en}`, text];
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
  const name = PICTURE_NAMES[state.figure.picture];
  const empty = emptyView(analysis);
  if (empty !== null) return fittingSentences([`${name} of nothing`, empty.message], LONGEST);
  const headline = headlineOf(analysis);
  return fittingSentences([`${name}: ${headline}`, ...sentencesOf(analysis, state)], LONGEST);
}
