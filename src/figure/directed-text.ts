import type { TextItem } from './display-list.ts';
import { shownText } from './shown-text.ts';

/**
 * The line as it is drawn. One that runs from right to left says so by its own characters: some programs
 * do not know the property `direction`, and in the others it would swap the sides of `text-anchor`.
 */
export function directedText({ text, direction }: Pick<TextItem, 'text' | 'direction'>): string {
  const shown = shownText(text);
  return direction === 'rtl' ? `\u202b${shown}\u202c` : shown;
}
