import { type CarriedText, notAFigure, nothingCarried, truncated } from './carried-text.ts';
import { CARRIED_FORMAT } from './pack-carried.ts';

/** What an SVG carries, whichever program saved it last. Looks at every character once; no parser. */
export function svgCarried(bytes: Uint8Array): CarriedText {
  const text = new TextDecoder().decode(bytes);
  const start = text.indexOf('<svg');
  if (start < 0) throw notAFigure();
  if (!text.trimEnd().endsWith('</svg>')) throw truncated();
  const carried = elementText(text, CARRIED_FORMAT, start);
  if (carried === null) throw nothingCarried();
  return { title: elementText(text, 'title', start) ?? '', carried: carried.trim() };
}

/** The text in the first element of a name, whatever its prefix; null where there is none. */
function elementText(text: string, name: string, from: number): string | null {
  const opening = openingOf(text, name, from);
  const begin = opening < 0 ? -1 : text.indexOf('>', opening) + 1;
  const end = begin > 0 ? text.indexOf('<', begin) : -1;
  return end < 0 ? null : unescaped(text.slice(begin, end));
}

/** Where `<name` or `<prefix:name` ends; -1 where there is none. */
function openingOf(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 32), at);
    const whole = /[\s>]/.test(text.charAt(at + name.length));
    if (whole && /<(?:[\w.-]{1,30}:)?$/.test(before)) return at + name.length;
  }
  return -1;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (...found) => {
    const [whole, decimal, hexadecimal, name] = found as readonly (string | undefined)[];
    if (name !== undefined) return ENTITIES[name] ?? '';
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (whole ?? '');
  });
}
