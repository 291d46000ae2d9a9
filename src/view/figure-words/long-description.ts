import { componentSizes } from '../../metrics/component-sizes.ts';
import type { Analysis } from '../analysis.ts';
import { captionParts } from '../caption-parts.ts';
import { countWords, formatCount } from '../count-words.ts';
import { disagreementRows, disagreementWords } from '../disagreement-rows.ts';
import { emptyView } from '../empty-view.ts';
import { FIGURE_LIMITS } from '../figure-choices.ts';
import { headlineOf } from '../headline.ts';
import { joinWords } from '../join-words.ts';
import type { ViewState } from '../state.ts';
import { takenOutNames } from '../taken-out-words.ts';
import { outOf } from './counts-in-view.ts';
import { howLinesDivide } from './how-lines-divide.ts';
import { goBetweens, mostTies } from './leaders.ts';
import { emptyPicture, pictureWords } from './picture-words.ts';
import { fitting, paragraph } from './sentences.ts';
import { sourcesNote } from './sources-note.ts';
import { whatIsLeftOut } from './what-is-left-out.ts';

/** How many disagreements are told; the rest is counted. */
const TOLD = 3;

/** Into how many parts the graph that figures run on falls. */
function partsWords(analysis: Analysis): string {
  const { metrics, view } = analysis;
  const { csr } = metrics.graph;
  if (csr.order < 2) return '';
  const sizes = [...componentSizes(csr)];
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const parts = Math.round(sizes.reduce((sum, size) => sum + 1 / size, 0));
  const alone = sizes.filter((size) => size === 1).length;
  const structural = [...view.ties.values()].some((tie) => tie.structural);
  const left = [takenOutNames(analysis), structural ? 'who runs or contains what' : ''];
  const said = joinWords(left.filter((words) => words !== ''));
  const leaving = said === '' ? '' : `leaving out ${said}, `;
  if (parts === 1) return `${leaving}all ${formatCount(csr.order)} hang together`;
  const single =
    alone === 0 ? '' : `; ${formatCount(alone)} ${alone === 1 ? 'stands' : 'stand'} alone`;
  return `${leaving}they fall into ${countWords(parts, 'part')}, the largest with ${outOf(largest, csr.order)}${single}`;
}

/** The sentence above the plate without what marks are sized by, which the picture says. */
function filterWords(state: ViewState, { dataset }: Analysis): string {
  const words = captionParts(state, dataset).map((part) =>
    part.kind === 'text' ? part.text : part.words,
  );
  const said = words.join('').split('; marks sized by ')[0] ?? '';
  return `The view shows ${said.replace(/^Showing /u, '')}`;
}

function disagreementSentences(analysis: Analysis): readonly string[] {
  const rows = disagreementRows(analysis).filter(({ about }) =>
    analysis.view.graph.hasNode(about.id),
  );
  if (rows.length === 0) return [];
  const more = rows.length - TOLD;
  return [
    `Documents disagree about ${countWords(rows.length, 'question')}`,
    ...rows.slice(0, TOLD).map(disagreementWords),
    more > 0 ? `${formatCount(more)} more ${more === 1 ? 'is' : 'are'} not told here` : '',
  ];
}

/**
 * The long description of a figure of a view, for whoever cannot see it: what it shows and how much, who
 * stands out and why, how the lines divide, the filters, what is left out, the disagreements and sources.
 * Paragraphs parted by a line break, as many as may be kept in a link.
 */
export function longDescription(analysis: Analysis, state: ViewState): string {
  const empty = emptyView(analysis);
  const shown = filterWords(state, analysis);
  if (empty !== null) return paragraph([emptyPicture(state), empty.message, shown]);
  const paragraphs = [
    paragraph([headlineOf(analysis), ...pictureWords(analysis, state)]),
    paragraph([partsWords(analysis), mostTies(analysis), ...goBetweens(analysis)]),
    paragraph(howLinesDivide(analysis)),
    paragraph([shown, ...whatIsLeftOut(analysis)]),
    paragraph(disagreementSentences(analysis)),
    sourcesNote(analysis),
  ];
  return fitting(
    paragraphs.filter((words) => words !== ''),
    FIGURE_LIMITS.description,
    '\n',
  );
}
