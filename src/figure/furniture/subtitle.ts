import { metricOf } from '../../metrics/registry.ts';
import { compareEdtf, parseEdtf } from '../../model/edtf.ts';
import type { Analysis } from '../../view/analysis.ts';
import { countWords } from '../../view/count-words.ts';
import { dateInWords } from '../../view/date-words.ts';
import { canSize } from '../../view/mark-size.ts';
import { betweenWords } from '../../view/filter-words.ts';
import { documentsOf } from './documents-of.ts';
import { oneParagraph, type Furniture, type FurnitureInput } from './furniture.ts';

/** "published in July 2024", "published from July 2024 to September 2025"; empty where no date is known. */
function publishedWords(analysis: Analysis): string {
  const dates = documentsOf(analysis)
    .map((document) => parseEdtf(document.published))
    .filter((date) => date !== null)
    .sort(compareEdtf);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [first, last].map((date) =>
    dateInWords(date.precision === 'day' ? date.text.slice(0, 7) : date),
  );
  return from === to ? ` published in ${from}` : ` published from ${from} to ${to}`;
}

/** What the view's metric says in a picture; nothing where it is not shown, or nobody is. */
function metricWords({ request, choices, analysis }: FurnitureInput): string {
  const metric = metricOf(request.state.metric);
  if (metric === undefined || analysis.view.entities.length === 0) return '';
  const name = metric.names.en;
  switch (choices.picture) {
    case 'graph':
      return canSize(metric) ? `Area of marks: ${name}.` : '';
    case 'matrix':
      return `Ordered by ${canSize(metric) ? name : 'number of ties'}.`;
    case 'ranking':
      return `Ranked by ${name}.`;
    case 'timeline':
      return '';
  }
}

/** What is tied in the view, from how many documents of when, and what the metric does. */
export const SUBTITLE: Furniture = {
  id: 'subtitle',
  place: 'subtitle',
  forms: (input) => {
    const { choices, analysis } = input;
    if (choices.words.subtitle !== null) return [oneParagraph([choices.words.subtitle])];
    const ties = `${choices.picture === 'timeline' ? 'Statements on ties' : 'Ties'} between ${betweenWords(analysis.query)}`;
    const count = documentsOf(analysis).length;
    if (count === 0) return [oneParagraph([`${ties}.`])];
    const stated = choices.picture === 'timeline' ? '' : ' stated';
    const what = `${ties},${stated} in ${countWords(count, 'document')}`;
    return [
      oneParagraph([`${what}${publishedWords(analysis)}.`, metricWords(input)]),
      oneParagraph([`${what}.`, metricWords(input)]),
    ];
  },
};
