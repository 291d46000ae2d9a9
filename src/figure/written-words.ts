import type { FigureWords } from '../view/figure-choices.ts';
import { altText } from '../view/figure-words/alt-text.ts';
import { longDescription } from '../view/figure-words/long-description.ts';
import { CREDIT } from './furniture/credit.ts';
import type { Furniture, FurnitureInput } from './furniture/furniture.ts';
import { SUBTITLE } from './furniture/subtitle.ts';
import { TITLE } from './furniture/title.ts';

const NONE: FigureWords = {
  title: null,
  subtitle: null,
  credit: null,
  alt: null,
  description: null,
};

/** The words of a figure as they are written from its view, whatever its editor wrote in their place. */
export function writtenWords(input: FurnitureInput): Readonly<Record<keyof FigureWords, string>> {
  const { analysis, request } = input;
  const figure = { ...request.state.figure, words: NONE };
  const state = { ...request.state, figure };
  const plain = { ...input, choices: figure, request: { ...request, state } };
  const text = ({ forms }: Furniture): string =>
    (forms(plain)[0] ?? []).map((part) => part.text).join(' ');
  return {
    title: text(TITLE),
    subtitle: text(SUBTITLE),
    credit: text(CREDIT),
    alt: altText(analysis, state),
    description: longDescription(analysis, state),
  };
}
