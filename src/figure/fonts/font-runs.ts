import type { DisplayItem, TextItem } from '../display-list.ts';
import { shownText } from '../shown-text.ts';
import type { FigureFont, FontSet } from './font-set.ts';

/** Characters of a line that one font sets; null: no font has them. */
export interface FontRun {
  readonly text: string;
  readonly font: FigureFont | null;
}

/** Signs that say how others are set, and are not drawn where a font has none. */
const UNDRAWN = /^[\p{Cf}\u{fe00}-\u{fe0f}]$/u;
const MARK = /^\p{M}$/u;

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function has(font: FigureFont, character: string): boolean {
  return font.coverage.has(codeOf(character));
}

/**
 * A line of text in runs of one font each, in reading order. Marks stay with the letter they stand on
 * where its font has them. Signs that no font draws are left out.
 */
export function fontRuns(
  { text, face }: Pick<TextItem, 'text' | 'face'>,
  fonts: FontSet,
): readonly FontRun[] {
  const candidates = [fonts.faces[face], ...fonts.others];
  const runs: { text: string; font: FigureFont | null }[] = [];
  for (const character of shownText(text)) {
    const last = runs.at(-1);
    const stays = MARK.test(character) && last?.font && has(last.font, character);
    const font = stays ? last.font : (candidates.find((one) => has(one, character)) ?? null);
    if (font === null && UNDRAWN.test(character)) continue;
    if (last !== undefined && last.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

/** Every line of text among items, in painting order. */
export function textItems(items: readonly DisplayItem[]): readonly TextItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return textItems(item.items);
    return item.kind === 'text' ? [item] : [];
  });
}

/** The first character of a figure that no font has, and the line it stands in; null: fonts have all. */
export function missingCharacter(
  items: readonly DisplayItem[],
  fonts: FontSet,
): { readonly character: string; readonly text: string } | null {
  for (const item of textItems(items)) {
    const run = fontRuns(item, fonts).find(({ font }) => font === null);
    if (run !== undefined) return { character: [...run.text][0] ?? '', text: item.text };
  }
  return null;
}

/** A character as people look it up: `U+4E2D`. */
export function codePointName(character: string): string {
  return `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
}
