import type { LabelFace, LabelForm } from './scene.ts';
import { isWide, textWidth } from './text-width.ts';

/** How lines stand in the box of a label, in shares of the font size. */
export interface LineMetrics {
  /** From the top of the box to the first baseline. */
  readonly first: number;
  /** From baseline to baseline. */
  readonly next: number;
  /** From the last baseline to the bottom of the box. */
  readonly below: number;
}

const LETTERS: LineMetrics = { first: 0.93, next: 1.14, below: 0.21 };
/** Capitals have no descenders: columns of countries may stand closer. */
const CAPITALS: LineMetrics = { first: 0.8, next: 1.08, below: 0.1 };

/** The line metrics of a face. */
export function lineMetrics(face: LabelFace): LineMetrics {
  return face === 'country' ? CAPITALS : LETTERS;
}

/** A label longer than this may break over two lines. */
const BREAK_ABOVE = 96;
/** No line is wider than this. */
const WIDEST = 190;
/** Kerning and hinting can widen a line a little beyond its table. */
export const LINE_MARGIN = 2;
/** More than two full lines of the narrowest letters; what follows can never be seen. */
const MOST_UNITS = 400;

/** Control characters, bidirectional overrides, lone surrogates, non-characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * The ways to set a label, best first: one line where it fits, and a balanced break over two where it
 * is long. Lines break at spaces, within Han, kana and Hangul anywhere; what is longer still ends in
 * an ellipsis. Boxes are CSS px.
 */
export function labelForms(text: string, face: LabelFace, size: number): readonly LabelForm[] {
  const clean = printable(text);
  if (clean === '') return [];
  const width = textWidth(clean, face, size);
  const forms: LabelForm[] = [];
  if (width <= WIDEST) forms.push(form([clean], face, size));
  const lines = width > BREAK_ABOVE ? twoLines(clean, face, size) : null;
  if (lines !== null) {
    const cut = lines.map((line) => ellipsised(line, face, size));
    forms.push(form(cut, face, size));
  }
  return forms.length > 0 ? forms : [form([ellipsised(clean, face, size)], face, size)];
}

/** The text as one line without what cannot be seen or would turn it round; long texts are cut. */
export function printable(text: string): string {
  return text
    .slice(0, MOST_UNITS * 4)
    .replace(/[\n\r\t\u2028\u2029]/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MOST_UNITS)
    .replace(/\p{Cs}$/u, '');
}

function form(lines: readonly string[], face: LabelFace, size: number): LabelForm {
  const { first, next, below } = lineMetrics(face);
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, face, size))) + LINE_MARGIN,
    height: size * (first + (lines.length - 1) * next + below),
  };
}

/**
 * The break that keeps both lines as short as can be; where even that is too wide, the one that fills
 * the first line. Null where the text has no such break.
 */
function twoLines(text: string, face: LabelFace, size: number): readonly string[] | null {
  let best: readonly string[] | null = null;
  let bestWidth = Infinity;
  let filled: readonly string[] | null = null;
  for (const at of breaks(text)) {
    const lines = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
    const [first = 0, second = 0] = lines.map((line) => textWidth(line, face, size));
    if (first <= WIDEST) filled = lines;
    if (Math.max(first, second) < bestWidth) {
      best = lines;
      bestWidth = Math.max(first, second);
    }
  }
  return bestWidth <= WIDEST ? best : filled;
}

/** Indices in code units at which a line may end. */
function breaks(text: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  let previousWide = false;
  for (const character of text) {
    const wide = isWide(character.codePointAt(0) ?? 0);
    if (at > 0 && (character === ' ' || (wide && previousWide))) places.push(at);
    previousWide = wide;
    at += character.length;
  }
  return places;
}

function ellipsised(line: string, face: LabelFace, size: number): string {
  if (textWidth(line, face, size) <= WIDEST) return line;
  const room = WIDEST - textWidth('…', face, size);
  let kept = '';
  for (const character of line) {
    if (textWidth(kept + character, face, size) > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
