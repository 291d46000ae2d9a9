/** The name and version of the normalisation; every hash and offset of the dataset is made under it. */
export const NORMALISATION = 'scn-1';

const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/gu;
const FULL_WIDTH_ASCII = /[\uFF01-\uFF5E]/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u0060\u00B4]/gu;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u00AB\u00BB]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/gu;
// Spelt out, never \s: engines and languages disagree on what \s holds.
const SPACES = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;
const SPACE_AFTER_IDEOGRAPH = /([\u3001-\u303F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]) /gu;
const SPACE_BEFORE_IDEOGRAPH = / ([\u3001-\u303F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF])/gu;
const EDGE_SPACES = /^ +| +$/gu;

const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * One line of text under the normalisation `scn-1`: what differs between copies of one text (quotes,
 * dashes, spaces, full-width letters, invisible marks) is made equal; letters, case and digits stay.
 * Frozen: changing a step needs a new version name, since hashes depend on each of them.
 */
export function scn1(line: string): string {
  return line
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(FULL_WIDTH_ASCII, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/-+/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(SPACES, ' ')
    .replace(SPACE_AFTER_IDEOGRAPH, '$1')
    .replace(SPACE_BEFORE_IDEOGRAPH, '$1')
    .normalize('NFC')
    .replace(EDGE_SPACES, '');
}
