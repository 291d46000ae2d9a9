import { headlineOf } from '../../view/headline.ts';
import { oneParagraph, type Furniture } from './furniture.ts';

/** The editor's title, or the headline of the view. */
export const TITLE: Furniture = {
  id: 'title',
  place: 'title',
  forms: ({ choices, analysis }) => [oneParagraph([choices.words.title ?? headlineOf(analysis)])],
};
