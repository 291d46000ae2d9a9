import { ADVANCES, ADVANCE_STARTS, type MeasuredFace } from './font-advances.ts';
import type { LabelFace } from './scene.ts';

/** Letter-spacing of the names of countries, in shares of the font size. */
export const COUNTRY_TRACKING = 0.078;

const FACE: Readonly<Record<LabelFace, MeasuredFace>> = {
  country: 'sansSemibold',
  organisation: 'sans',
  mission: 'serifItalic',
  group: 'sans',
};

/** Stretches of code points one em wide: Hangul, kana, Han, full-width forms, pictographs. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
const OTHER = 600;
const MARK = /^[\p{M}\p{Cf}]$/u;

/** Whether a character fills a whole em, as Han, kana and Hangul do. */
export function isWide(code: number): boolean {
  return WIDE.some(([first, last]) => code >= first && code <= last);
}

/** The text as its face sets it: names of countries in capitals. */
export function asSet(text: string, face: LabelFace): string {
  return face === 'country' ? text.toUpperCase() : text;
}

/**
 * Width of one line of text in CSS px, from tables bundled with the program, so that every machine
 * and every thread places labels alike. Kerning is left out; characters without a table count .6 em.
 */
export function textWidth(text: string, face: LabelFace, size: number): number {
  const tracking = face === 'country' ? COUNTRY_TRACKING * 1000 : 0;
  let thousandths = 0;
  for (const character of asSet(text, face)) {
    thousandths += advance(character, FACE[face]) + tracking;
  }
  return (thousandths * size) / 1000;
}

function advance(character: string, face: MeasuredFace): number {
  const code = character.codePointAt(0) ?? 0;
  for (const [index, start] of ADVANCE_STARTS.entries()) {
    const width = ADVANCES[face][index]?.[code - start];
    if (width !== undefined) return width;
  }
  if (isWide(code)) return 1000;
  return MARK.test(character) ? 0 : OTHER;
}
