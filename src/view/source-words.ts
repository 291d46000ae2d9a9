import type { Dataset } from '../model/dataset.ts';
import { originOf, type DocumentRecord } from '../model/document.ts';
import { nameIn } from '../model/name-in.ts';
import { compareEdtf, parseEdtf, type Edtf } from '../model/edtf.ts';
import { formatCount } from './count-words.ts';
import { dateInWords } from './date-words.ts';
import { joinWords } from './join-words.ts';

/** How many origins are named before the rest is counted. */
const NAMED = 3;

/** Publishers of documents that name none; they are counted apart, never as one source. */
function namesOrigin(document: DocumentRecord): boolean {
  return !/^unknown\b/i.test(originOf(document));
}

/** A name without the Chinese one that stands behind it in brackets. */
function plainName(origin: string): string {
  return origin.replace(/(?<=\S)\s*\([^)]*\p{Script=Han}[^)]*\)$/u, '');
}

function tally(values: Iterable<string>): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A date of publication by its month, or by its year where no more is known. */
function monthOf(published: Edtf): string {
  return dateInWords(published.precision === 'day' ? published.text.slice(0, 7) : published);
}

/** When documents were published: "published from July 2024 to September 2025". */
export function datesOfDocuments(documents: readonly DocumentRecord[]): string {
  const dates = documents
    .map((d) => parseEdtf(d.published))
    .filter((date) => date !== null)
    .sort(compareEdtf);
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return 'with no date of publication';
  const [from, to] = [monthOf(first), monthOf(last)];
  return from === to ? `published in ${from}` : `published from ${from} to ${to}`;
}

function originsWords(documents: readonly DocumentRecord[]): string {
  const origins = tally(documents.filter(namesOrigin).map(originOf));
  const unknown = documents.filter((d) => !namesOrigin(d)).length;
  const rest = origins.length - NAMED;
  const shown = rest > 1 ? origins.slice(0, NAMED) : origins;
  const words = shown.map(([name, n]) =>
    n === 1 ? plainName(name) : `${plainName(name)} (${formatCount(n)})`,
  );
  if (rest > 1) words.push(`${formatCount(rest)} others`);
  const named = words.length === 0 ? '' : `Their text comes from ${joinWords(words)}`;
  if (unknown === 0) return named === '' ? '' : `${named}.`;
  const unnamed = `${formatCount(unknown)} ${unknown === 1 ? 'names' : 'name'} no publisher`;
  return named === '' ? `${unnamed}.` : `${named}; ${unnamed}.`;
}

/** How many of some documents are by a state’s own media, a sentence; empty where none is known to be. */
export function stateMediaWords(dataset: Dataset, documents: readonly DocumentRecord[]): string {
  const [top] = tally(documents.flatMap((d) => d.stateMediaOf ?? []));
  if (top === undefined) return '';
  const [id, count] = top;
  const media = `state media of ${nameIn(dataset, id)}`;
  if (documents.length === 1) return `That is ${media}: one side’s report.`;
  const all = count === documents.length;
  const which = all
    ? `All ${formatCount(count)}`
    : `${formatCount(count)} of the ${formatCount(documents.length)}`;
  const mostly = count * 2 > documents.length;
  const so = mostly ? `: the graph ${all ? '' : 'mostly '}shows what one side reports` : '';
  return `${which} ${count === 1 ? 'is' : 'are'} by ${media}${so}.`;
}

/**
 * Who the sources are, in two or three sentences: how many documents, from when, whose text, and how
 * many of them are a state's own media. Speaks of the chosen documents, or of all where none is chosen.
 */
export function sourceWords(dataset: Dataset, chosen: readonly string[]): string {
  const all = [...dataset.documents.values()];
  const documents = chosen.length === 0 ? all : all.filter((d) => chosen.includes(d.id));
  if (documents.length === 0) return 'There are no documents.';
  const one = documents.length === 1;
  const which = chosen.length === 0 ? '' : 'chosen ';
  const subject = one
    ? `The ${which}document was`
    : `The ${formatCount(documents.length)} ${which}documents were`;
  return [
    `${subject} ${datesOfDocuments(documents)}.`,
    one ? oneOrigin(documents[0]) : originsWords(documents),
    stateMediaWords(dataset, documents),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function oneOrigin(document: DocumentRecord | undefined): string {
  if (document === undefined) return '';
  return namesOrigin(document)
    ? `Its text comes from ${plainName(originOf(document))}.`
    : 'It names no publisher.';
}
