import { MAX_DEPTH, hasLoneSurrogate } from './canonical-json.ts';
import { type Report, memberPath } from './report.ts';
import { MAX_LIST } from './shapes/list-of.ts';
import { MAX_TEXT } from './shapes/text.ts';

/**
 * What holds for every value of a file, known field or not: nesting, length of text and lists, finite
 * numbers, whole characters, and no member that would replace an object's prototype when copied.
 */
export function checkLimits(value: unknown, path: string, report: Report, depth = 0): void {
  if (typeof value === 'string') {
    checkText(value, path, report);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) report(path, 'is not a finite number', value);
  } else if (typeof value === 'object' && value !== null) {
    if (depth >= MAX_DEPTH) report(path, `is nested deeper than ${MAX_DEPTH}`, value);
    else checkMembers(value, path, report, depth);
  }
}

function checkMembers(value: object, path: string, report: Report, depth: number): void {
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST) {
      report(path, `has more than ${MAX_LIST} items`, value);
      return;
    }
    for (const [i, item] of value.entries()) checkLimits(item, `${path}[${i}]`, report, depth + 1);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const at = memberPath(path, name);
    if (name === '__proto__') report(at, 'is a reserved name');
    if (name.length > MAX_TEXT || hasLoneSurrogate(name)) report(at, 'is not a usable name');
    checkLimits(member, at, report, depth + 1);
  }
}

function checkText(text: string, path: string, report: Report): void {
  if (text.length > MAX_TEXT) report(path, `is longer than ${MAX_TEXT} characters`, text);
  if (hasLoneSurrogate(text)) report(path, 'holds half of a surrogate pair', text);
}
