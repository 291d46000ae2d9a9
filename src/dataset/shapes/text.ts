import { parseEdtf } from '../../model/edtf.ts';
import { hasLoneSurrogate } from '../canonical-json.ts';
import type { Report } from '../report.ts';
import { type Shape, withRule } from './shape.ts';

/** The longest string of a dataset, in UTF-16 units. */
export const MAX_TEXT = 10_000;

/** Controls, noncharacters, and marks that reverse the order of what follows. */
const UNSHOWABLE =
  /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFFFE\uFFFF]/u;

/** Text of a form: what does not match is reported as `problem`. */
export function textLike(pattern: RegExp, problem: string): Shape {
  return {
    schema: { type: 'string', pattern: pattern.source },
    check: (value, path, report) => {
      if (!isText(value, path, report)) return;
      if (!pattern.test(value)) report(path, problem, value);
    },
  };
}

/** Text that a reader sees: not empty, no control characters, no half surrogate pairs. */
export const SHOWN_TEXT: Shape = {
  schema: { type: 'string', pattern: '\\S', maxLength: MAX_TEXT },
  check: (value, path, report) => {
    if (!isText(value, path, report)) return;
    if (value.trim() === '') report(path, 'is empty', value);
    // Half pairs are reported with the limits, which hold for every string of a file.
    else if (UNSHOWABLE.test(value) && !hasLoneSurrogate(value)) {
      report(path, 'holds characters that cannot be shown', value);
    }
  },
};

/** One of a list of words. */
export function oneOf(words: readonly string[]): Shape {
  return {
    schema: { enum: words },
    check: (value, path, report) => {
      if (typeof value === 'string' && words.includes(value)) return;
      report(path, `is not one of ${words.join(', ')}`, value);
    },
  };
}

/** An EDTF date or interval. */
export const EDTF: Shape = withRule(
  { ...textLike(/^[0-9X?~%./-]+$/u, 'is not an EDTF date') },
  (value, path, report) => {
    if (parseEdtf(String(value)) === null) report(path, 'is not an EDTF date', value);
  },
);

/** A web address of the schemes a link may have. */
export const WEB_ADDRESS: Shape = withRule(
  textLike(/^https?:\/\/[^\s]+$/u, 'is not an http or https address'),
  (value, path, report) => {
    if (!URL.canParse(String(value))) report(path, 'is not an http or https address', value);
  },
);

/** A language tag such as `en` or `zh-Hant`. */
export const LANGUAGE: Shape = textLike(
  /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u,
  'is not a language tag',
);

function isText(value: unknown, path: string, report: Report): value is string {
  if (typeof value === 'string') return true;
  report(path, 'is not text', value);
  return false;
}
