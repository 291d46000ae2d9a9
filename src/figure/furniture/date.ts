import { capitalised } from '../../text/first-letter.ts';
import { dateInWords } from '../../view/date-words.ts';
import { knownWords, surenessWords, trueWords } from '../../view/time-words.ts';
import { datasetDay } from '../dataset-day.ts';
import { oneParagraph, type Furniture, type FurnitureInput } from './furniture.ts';

function whenWords({ request }: FurnitureInput): string {
  const { state, dataset } = request;
  const day = datasetDay(dataset);
  const upTo = day === null ? '' : `by documents published up to ${dateInWords(day)}`;
  const words = [trueWords(state) || 'at any time', knownWords(state) || upTo]
    .filter((part) => part !== '')
    .join(', ');
  return `${capitalised(words)}.`;
}

/** What was true and known when; how sure that is; the day of the figure where one was asked for. */
export const DATE: Furniture = {
  id: 'date',
  place: 'method',
  forms: (input) => {
    const { date, state } = input.request;
    const made = date === null ? '' : `Figure of ${dateInWords(date)}.`;
    return [
      oneParagraph([whenWords(input), surenessWords(input.analysis.view, state), made]),
      oneParagraph([whenWords(input), made]),
    ];
  },
};
