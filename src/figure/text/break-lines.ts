import { faceWidth, isWide } from '../../view/text-width.ts';
import type { TextFace } from '../display-list.ts';

/** How a text is set. Lengths in units of the figure. */
export interface TextStyle {
  readonly face: TextFace;
  readonly size: number;
  readonly tracking?: number;
}

/** One line of a broken text. */
export interface TextLine {
  readonly text: string;
  readonly width: number;
}

/** A character with the marks on it, and what joiners tie to it. */
const CLUSTER = /(?:\P{M}|^)[\p{M}\u200D]*(?:(?<=\u200D)\P{M}[\p{M}\u200D]*)*/gu;
/** Marks that end a phrase in Chinese and Japanese never begin a line, those that open one never end it. */
const CLOSING = /^[，。、；：？！）」』》】〉〕”’…·—～％]/u;
const OPENING = /[（「『《【〈〔“‘]$/u;
/** After these a word may go on in the next line. */
const BREAKING = /[-‐–—/]$/u;

/** The width of a line of text. */
export function lineWidth(text: string, { face, size, tracking = 0 }: TextStyle): number {
  return faceWidth(text, face, size, tracking);
}

/** The smallest parts between which a line may be broken, each with the spaces behind it. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [cluster] of text.matchAll(CLUSTER)) {
    if (part !== '' && mayBreak(part, cluster)) {
      parts.push(part);
      part = '';
    }
    part += cluster;
  }
  return part === '' ? parts : [...parts, part];
}

function mayBreak(before: string, next: string): boolean {
  if (next === ' ') return false;
  if (before.endsWith(' ')) return true;
  if (CLOSING.test(next) || OPENING.test(before)) return false;
  const wide = isWide(next.codePointAt(0) ?? 0) || isWide(lastCode(before));
  return wide || (BREAKING.test(before) && /\p{L}/u.test(next));
}

function lastCode(text: string): number {
  const code = text.codePointAt(text.length - 2) ?? 0;
  return code > 0xffff ? code : text.charCodeAt(text.length - 1);
}

/** A part that is wider than a line, cut where the line ends. */
function cut(part: string, width: number, style: TextStyle): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const [cluster] of part.matchAll(CLUSTER)) {
    if (piece !== '' && lineWidth((piece + cluster).trimEnd(), style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += cluster;
  }
  return [...pieces, piece];
}

/**
 * Breaks a text into lines of at most `width` units: at spaces, beside Han characters, and inside a word
 * where it alone is wider than a line. A single character wider than that has a line of its own. No text:
 * no line.
 */
export function breakLines(text: string, width: number, style: TextStyle): readonly TextLine[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    if (line !== '' && lineWidth((line + part).trimEnd(), style) > width) {
      lines.push(line);
      line = '';
    }
    if (lineWidth(part.trimEnd(), style) <= width) {
      line += part;
      continue;
    }
    const pieces = cut(part, width, style);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line.trim() !== '') lines.push(line);
  return lines.map((each) => {
    const shown = each.trimEnd();
    return { text: shown, width: lineWidth(shown, style) };
  });
}
