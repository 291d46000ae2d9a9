import { readNames } from '../../figure/fonts/font-names.ts';

const COPYRIGHT = 0;
const LICENCE = 13;
const LICENCE_ADDRESS = 14;
const WINDOWS = 3;
const ENGLISH = 0x0409;

/** What a face is called. */
export interface FaceName {
  readonly family: string;
  /** `Regular`, `Italic`, `Semibold`. */
  readonly style: string;
}

/**
 * The table `name` of a face that was put together from others: its own name, their copyright and
 * licence. The licence of the originals reserves their name for them.
 */
export function writeName({ family, style }: FaceName, from: Uint8Array): Uint8Array {
  const old = readNames(from);
  const names: readonly (readonly [number, string | undefined])[] = [
    [COPYRIGHT, old.get(COPYRIGHT)],
    [1, style === 'Semibold' ? `${family} Semibold` : family],
    [2, style === 'Italic' ? 'Italic' : 'Regular'],
    [3, `${family} ${style}`],
    [4, `${family} ${style}`],
    [5, old.get(5)],
    [6, `${family.replaceAll(' ', '')}-${style}`],
    [LICENCE, old.get(LICENCE)],
    [LICENCE_ADDRESS, old.get(LICENCE_ADDRESS)],
    [16, family],
    [17, style],
  ];
  const known = names.flatMap(([id, text]) => (text === undefined ? [] : [{ id, text }]));
  const start = 6 + 12 * known.length;
  const table = new Uint8Array(start + known.reduce((sum, { text }) => sum + 2 * text.length, 0));
  const view = new DataView(table.buffer);
  view.setUint16(2, known.length);
  view.setUint16(4, start);
  let at = 0;
  for (const [i, { id, text }] of known.entries()) {
    for (const [j, value] of [WINDOWS, 1, ENGLISH, id, 2 * text.length, at].entries()) {
      view.setUint16(6 + 12 * i + 2 * j, value);
    }
    for (let c = 0; c < text.length; c++) view.setUint16(start + at + 2 * c, text.charCodeAt(c));
    at += 2 * text.length;
  }
  return table;
}
