import type { FurnitureId } from '../../view/figure-choices.ts';
import type { FurnitureInput, FurniturePlace, FurnitureText } from '../furniture/furniture.ts';
import { FURNITURE } from '../furniture/registry.ts';
import { plainText } from '../text/plain-text.ts';

/**
 * What gets shorter where room is short, step by step: first columns are filled evenly, then at each step
 * that furniture takes its next form. Nothing is left out that way, and nothing cut.
 */
export const SHORTENING: readonly (FurnitureId | 'columns')[] = [
  'columns',
  'sources',
  'reading',
  'sources',
  'metric',
  'subtitle',
  'reading',
  'date',
  'filters',
];

/** The words of a page, by place. */
export type PageWords = Readonly<Record<FurniturePlace, readonly FurnitureText[]>>;

const PLACES: readonly FurniturePlace[] = [
  'title',
  'subtitle',
  'reading',
  'method',
  'sources',
  'foot',
  'link',
];

/** No sentence of ours is longer; a dataset's or an editor's may try. */
const LONGEST = 3000;

/** Whether sources stand in full after so many steps, so that the description need not list them. */
export function listsSources(input: FurnitureInput, steps: number): boolean {
  const texts = wordsOf(input, steps).sources;
  return texts.length === 0 || texts.some(({ number }) => number !== undefined);
}

/** What the furniture that is on says, after so many steps of shortening. */
export function wordsOf(input: FurnitureInput, steps: number): PageWords {
  const taken = SHORTENING.slice(0, steps);
  const said = FURNITURE.filter(({ id }) => !input.choices.off.includes(id)).map(
    ({ id, place, forms }) => {
      const all = forms(input);
      const form = Math.min(taken.filter((each) => each === id).length, all.length - 1);
      const texts = (all[form] ?? []).map((text) => ({
        ...text,
        text: plainText(text.text, LONGEST),
      }));
      return { place, texts: texts.filter(({ text }) => text !== '') };
    },
  );
  const at = (place: FurniturePlace): readonly FurnitureText[] =>
    said.filter((each) => each.place === place).flatMap(({ texts }) => texts);
  return Object.fromEntries(PLACES.map((place) => [place, at(place)])) as PageWords;
}
