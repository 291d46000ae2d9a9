import { metricOf } from '../../metrics/registry.ts';
import { uncapitalised } from '../../text/first-letter.ts';
import type { Analysis } from '../analysis.ts';
import { countWords } from '../count-words.ts';
import type { PictureId } from '../figure-choices.ts';
import { isArranged, arrangedWords } from '../layout-words.ts';
import type { ViewState } from '../state.ts';
import { entitiesAndTies, familiesInView, statementsInDocuments } from './counts-in-view.ts';
import { rankingWords } from './ranking-words.ts';
import { statementsInYears, timelineCounts } from './timeline-counts.ts';

const PICTURE_NAMES: Readonly<Record<PictureId, string>> = {
  graph: 'network',
  matrix: 'matrix of ties',
  ranking: 'ranking',
  timeline: 'timeline',
};

/** What the chosen picture is: "matrix of ties". */
export function pictureName({ figure }: ViewState): string {
  return PICTURE_NAMES[figure.picture];
}

/** What a picture is that shows nothing. */
export function emptyPicture(state: ViewState): string {
  return `An empty ${pictureName(state)}`;
}

function amount(analysis: Analysis): string {
  return `${entitiesAndTies(analysis)}, from ${statementsInDocuments(analysis)}`;
}

function marks(analysis: Analysis, state: ViewState): string {
  const sized = metricOf(state.metric)?.names.en ?? state.metric;
  const colored = metricOf(state.color)?.names.en;
  const color = colored === undefined ? '' : ` and coloured by ${colored}`;
  const drawn = isArranged(state) ? `, ${arrangedWords(state)}` : '';
  return `The marks are ${familiesInView(analysis)}, sized by ${sized}${color}${drawn}`;
}

function ofGraph(analysis: Analysis, state: ViewState): readonly string[] {
  return [`A network of ${amount(analysis)}`, marks(analysis, state)];
}

function ofMatrix(analysis: Analysis): readonly string[] {
  const across = analysis.query.level === 'two-mode';
  return [
    `A matrix of ${amount(analysis)}`,
    across
      ? 'Actors stand against actors and missions; ties among missions have no cell'
      : 'Everybody has a row and a column',
    'A full cell is a tie that is done or under way, a hollow one is agreed or planned, a disc an invitation or talks; the darker, the more facts',
    `It is drawn from ${familiesInView(analysis)}`,
  ];
}

function ofRanking(analysis: Analysis, state: ViewState): readonly string[] {
  const words = rankingWords(analysis, state);
  if (words === null) return [];
  const { names, definition } = words.metric;
  return [
    `A ranking of ${words.amount}, in a network of ${amount(analysis)}`,
    `${names.en}: ${uncapitalised(definition)}`,
    words.text,
  ];
}

function ofTimeline(analysis: Analysis): readonly string[] {
  const counts = timelineCounts(analysis);
  const groups = counts.groups === '' ? '' : `, in a row for each group of kinds`;
  const undated =
    counts.undated === 0
      ? ''
      : `${countWords(counts.undated, 'statement')} without a date ${counts.undated === 1 ? 'is' : 'are'} counted beside the rows`;
  return [
    `A timeline of ${statementsInYears(counts)}${groups}`,
    counts.groups,
    undated,
    'The area of a dot says how many statements fall in its year; a hollow dot stands for plans alone; lines show what lasts',
    `The same statements give a network of ${entitiesAndTies(analysis)}`,
  ];
}

/** What the chosen picture is and how much it shows: sentences. */
export function pictureWords(analysis: Analysis, state: ViewState): readonly string[] {
  switch (state.figure.picture) {
    case 'graph':
      return ofGraph(analysis, state);
    case 'matrix':
      return ofMatrix(analysis);
    case 'ranking':
      return ofRanking(analysis, state);
    case 'timeline':
      return ofTimeline(analysis);
  }
}
