import { shownText } from '../dataset/shown-value.ts';
import type { Separator } from './read-csv.ts';

/** How a table of ties is written, as its header has it. */
export interface EdgeListDialect {
  readonly separator: Separator;
  /** Two, or three with weights. */
  readonly columns: number;
  /** Where in the text the header ends. */
  readonly end: number;
}

/** What the header of an edge list has to be, in words. */
export const HEADER_WORDS =
  'source,target or source,target,weight, with commas, semicolons or tabs';

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/** The names, joined by what no line holds. */
const HEADER = /^source\ntarget(\nweight)?$/u;

/** No header is longer, characters; no more of a text is looked at for what it might be. */
const LONGEST_HEADER = 200;

/** The first line of a text; of a longer one than a header may be, its beginning and one character more. */
function firstLine(text: string): string {
  return beginningOf(text).split(/[\r\n]/u, 1)[0] ?? '';
}

function beginningOf(text: string): string {
  return text.slice(0, LONGEST_HEADER + 1);
}

/** A name in a header as it is compared: without blanks and quotes around it (nor a byte order mark). */
function nameIn(field: string): string {
  return field
    .trim()
    .replace(/^"(.*)"$/u, '$1')
    .trim()
    .toLowerCase();
}

/**
 * How an edge list is written: what separates its fields, and how many there are. Its header alone
 * decides: `source,target` or `source,target,weight` with commas, semicolons or tabs, in any case, with
 * blanks or quotes around the names. Null where the first line is no such header.
 */
export function edgeListDialect(text: string): EdgeListDialect | null {
  const line = firstLine(text);
  if (line.length > LONGEST_HEADER) return null;
  for (const separator of SEPARATORS) {
    const names = line.split(separator).map(nameIn);
    if (HEADER.test(names.join('\n'))) {
      return { separator, columns: names.length, end: line.length };
    }
  }
  return null;
}

/** What is wrong with the first line of a text that is no edge list: what it has to be, and what it is. */
export function headerProblem(text: string): string {
  // A tab would be shown by its number.
  const header = shownText(firstLine(text).replaceAll('\t', ' '));
  return `the header is not ${HEADER_WORDS}, but “${header}”`;
}

/**
 * Whether a text that is no edge list may have been meant as one: its first words have a separator among
 * them, and no control characters, as files of other kinds have, such as a spreadsheet's own.
 */
export function looksLikeTable(text: string): boolean {
  return /^(?![[{<])\P{Cc}*[,;\t]/u.test(beginningOf(text).trimStart());
}
