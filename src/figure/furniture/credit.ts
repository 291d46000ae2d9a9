import { oneParagraph, type Furniture } from './furniture.ts';

/** Whose data it is, under which licence; the editor's words win. */
export const CREDIT: Furniture = {
  id: 'credit',
  place: 'foot',
  forms: ({ choices, request }) => {
    const { title, licence } = request.dataset;
    const own = choices.words.credit;
    return [oneParagraph([own ?? `Data: ${title}${licence === undefined ? '' : `, ${licence}`}.`])];
  },
};
