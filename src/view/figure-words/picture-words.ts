import { metricOf } from '../../metrics/registry.ts';
import type { Analysis } from '../analysis.ts';
import { countWords } from '../count-words.ts';
import { isArranged, arrangedWords } from '../layout-words.ts';
import { rankingRows } from '../ranking-rows.ts';
import { rankingText } from '../ranking-text.ts';
import type { ViewState } from '../state.ts';
import { entitiesAndTies, familiesInView, statementsInDocuments } from './counts-in-view.ts';
import { statementsInYears, timelineCounts } from './timeline-counts.ts';

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
      ? 'Actors stand in the rows, missions in the columns; a filled cell is a tie between the two'
      : 'Everybody has a row and a column; a filled cell is a tie between the two',
    `It is drawn from ${familiesInView(analysis)}`,
  ];
}

function ofRanking(analysis: Analysis, state: ViewState): readonly string[] {
  const metric = metricOf(state.metric);
  if (metric === undefined) return [];
  const rows = rankingRows(analysis, metric.id);
  return [
    `A ranking of ${countWords(rows.length, 'entity', 'entities')} by ${metric.names.en}, in a network of ${amount(analysis)}`,
    metric.definition,
    rankingText(analysis, rows, metric),
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
