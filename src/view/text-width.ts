import { ADVANCES, MEASURED_CHARACTERS, type MeasuredFace } from './font-advances.ts';
import type { LabelFace } from './scene.ts';

/** Letter-spacing of the names of countries, in shares of the font size. */
const COUNTRY_TRACKING = 0.078;
/** Scripts whose letters join, or stand close: room between them takes words apart. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}]/u;

/** The face that each kind of label stands in. */
export const LABEL_FACES: Readonly<Record<LabelFace, MeasuredFace>> = {
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
const NO_WIDTH = /^[\p{M}\p{Cf}\x7f-\x9f]$/u;

/** Whether a character fills a whole em, as Han, kana and Hangul do. */
export function isWide(code: number): boolean {
  return WIDE.some(([first, last]) => code >= first && code <= last);
}

/** The text as its face sets it: names of countries in capitals. */
export function asSet(text: string, face: LabelFace): string {
  return face === 'country' ? text.toUpperCase() : text;
}

/** Room after each letter of a label, in shares of the font size: the capitals of countries have some. */
export function labelTracking(text: string, face: LabelFace): number {
  return face === 'country' && !JOINED.test(text) ? COUNTRY_TRACKING : 0;
}

/**
 * Width of one line of text in CSS px, from tables bundled with the program, so that every machine
 * and every thread places labels alike. Kerning is left out; characters without a table count .6 em.
 */
export function textWidth(text: string, face: LabelFace, size: number): number {
  const tracking = labelTracking(text, face) * 1000;
  let thousandths = 0;
  for (const character of asSet(text, face)) {
    thousandths += advance(character, LABEL_FACES[face]) + tracking;
  }
  return (thousandths * size) / 1000;
}

/**
 * Width of one line of running text in a face of figures, in units of the font size; `tracking` is the
 * room after each letter, in the same units. By the same tables, and the text as it is written.
 */
export function faceWidth(text: string, face: MeasuredFace, size: number, tracking = 0): number {
  let width = 0;
  for (const character of text) width += (advance(character, face) * size) / 1000 + tracking;
  return width;
}

/** Whether the tables know every character of a line, so that its width is no guess. */
export function isMeasured(text: string, face: MeasuredFace): boolean {
  const known = widthsOf(face);
  return [...text].every((each) => known.has(each) || isWide(each.codePointAt(0) ?? 0));
}

function advance(character: string, face: MeasuredFace): number {
  const known = widthsOf(face).get(character);
  if (known !== undefined) return known;
  if (isWide(character.codePointAt(0) ?? 0)) return 1000;
  if (NO_WIDTH.test(character)) return 0;
  const [first = character] = character.normalize('NFD');
  return widthsOf(face).get(first) ?? OTHER;
}

const widths = new Map<MeasuredFace, ReadonlyMap<string, number>>();

/** The table of a face, read when it is first needed. */
function widthsOf(face: MeasuredFace): ReadonlyMap<string, number> {
  let table = widths.get(face);
  if (table === undefined) {
    const written = ADVANCES[face];
    const width = (index: number): number => parseInt(written.slice(index * 2, index * 2 + 2), 36);
    table = new Map([...MEASURED_CHARACTERS].map((each, index) => [each, width(index)]));
    widths.set(face, table);
  }
  return table;
}
