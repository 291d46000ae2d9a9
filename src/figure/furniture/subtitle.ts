import { metricOf } from '../../metrics/registry.ts';
import { compareEdtf, parseEdtf } from '../../model/edtf.ts';
import type { Analysis } from '../../view/analysis.ts';
import { countWords } from '../../view/count-words.ts';
import { dateInWords } from '../../view/date-words.ts';
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

/** What the area of marks stands for; nothing where no marks are drawn. */
function sizeWords({ request, scene }: FurnitureInput): string {
  const name = metricOf(request.state.metric)?.names.en;
  return scene === null || scene.nodes.length === 0 || name === undefined
    ? ''
    : `Area of marks: ${name}.`;
}

/** What is tied in the view, from how many documents of when, and what sizes say. */
export const SUBTITLE: Furniture = {
  id: 'subtitle',
  place: 'subtitle',
  forms: (input) => {
    const { choices, analysis } = input;
    if (choices.words.subtitle !== null) return [oneParagraph([choices.words.subtitle])];
    const documents = countWords(documentsOf(analysis).length, 'document');
    const what = `Ties between ${betweenWords(analysis.query)}, stated in ${documents}`;
    return [
      oneParagraph([`${what}${publishedWords(analysis)}.`, sizeWords(input)]),
      oneParagraph([`${what}.`, sizeWords(input)]),
    ];
  },
};
