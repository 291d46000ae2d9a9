import type { Analysis } from '../../view/analysis.ts';
import type { FigureChoices, FurnitureId } from '../../view/figure-choices.ts';
import type { Scene } from '../../view/scene.ts';
import type { FigureRequest } from '../figure.ts';

/** What furniture is written from. */
export interface FurnitureInput {
  readonly request: FigureRequest;
  readonly choices: FigureChoices;
  readonly analysis: Analysis;
  /** What is drawn; null: the picture has no marks and ties. */
  readonly scene: Scene | null;
}

/** One paragraph. */
export interface FurnitureText {
  readonly text: string;
  /** The number of an item of a list. */
  readonly number?: string;
  readonly href?: string;
}

/** Where on the page words stand. Those of one place follow each other in the order of the registry. */
export type FurniturePlace =
  | 'title'
  | 'subtitle'
  | 'reading'
  | 'method'
  | 'sources'
  | 'foot'
  | 'link';

/** One kind of words round a picture; a new one is one file and one line in `registry.ts`. */
export interface Furniture {
  readonly id: FurnitureId;
  readonly place: FurniturePlace;
  /** What it says, from the longest way to the shortest; where room is short, a page takes a later one. */
  readonly forms: (input: FurnitureInput) => readonly (readonly FurnitureText[])[];
}

/** Sentences as one paragraph; those that say nothing are left out. */
export function oneParagraph(sentences: readonly string[]): readonly FurnitureText[] {
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return text === '' ? [] : [{ text }];
}
