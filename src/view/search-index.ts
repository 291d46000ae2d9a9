import type { Dataset } from '../model/dataset.ts';
import { originOf } from '../model/document.ts';
import { nameOf, type EntityType } from '../model/entity.ts';
import { foldText } from './fold-text.ts';

/** How a name met the query, best first. `words`: every word of the query begins a word of the name. */
const MATCHES = ['exact', 'prefix', 'word', 'substring', 'words'] as const;

/** One form of a name, ready to be compared. */
interface SearchName {
  readonly text: string;
  readonly folded: string;
  /** With a space before it, so that every word of it begins after one. */
  readonly padded: string;
  /** Without its spaces, so that "change8" finds Chang’e-8 and Chinese needs none. */
  readonly dense: string;
}

interface SearchEntry {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType | 'document';
  /** The label first, then every other form. */
  readonly names: readonly SearchName[];
}

/** Every name of a dataset, ready to be searched. Built once per dataset. */
export interface SearchIndex {
  readonly entities: readonly SearchEntry[];
  readonly documents: readonly SearchEntry[];
}

/** Something a query found. */
export interface SearchHit {
  readonly id: string;
  /** The name we show. */
  readonly label: string;
  readonly type: EntityType | 'document';
  /** The other form that met the query; null where the label itself did. */
  readonly matched: string | null;
}

export interface SearchResults {
  readonly entities: readonly SearchHit[];
  readonly documents: readonly SearchHit[];
}

function searchName(text: string): SearchName {
  const folded = foldText(text);
  return { text, folded, padded: ` ${folded}`, dense: folded.replaceAll(' ', '') };
}

function searchEntry(
  id: string,
  label: string,
  type: SearchEntry['type'],
  texts: readonly string[],
): SearchEntry {
  return { id, label, type, names: [...new Set([label, ...texts])].map(searchName) };
}

/** Prepares all names of all entities, and the titles, publishers and origins of all documents. */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  return {
    entities: [...dataset.entities.values()].map((e) =>
      searchEntry(e.id, nameOf(e), e.type, [
        ...(e.label === undefined ? [] : [e.label]),
        ...[...e.names, ...(e.aliases ?? [])].map((name) => name.text),
      ]),
    ),
    documents: [...dataset.documents.values()].map((d) =>
      searchEntry(d.id, d.title, 'document', [d.publisher, originOf(d)]),
    ),
  };
}

const INDEXES = new WeakMap<Dataset, SearchIndex>();

/** The index of a dataset, built the first time it is asked for. */
export function searchIndexOf(dataset: Dataset): SearchIndex {
  const known = INDEXES.get(dataset);
  if (known !== undefined) return known;
  const index = buildSearchIndex(dataset);
  INDEXES.set(dataset, index);
  return index;
}

/** What is looked for, ready to be compared. */
interface SearchQuery extends SearchName {
  /** Each with a space before it. */
  readonly words: readonly string[];
  /** Chinese parts no words, so that a space in it means nothing. */
  readonly isHan: boolean;
}

function searchQuery(text: string): SearchQuery {
  const name = searchName(text);
  const words = name.folded.split(' ').map((word) => ` ${word}`);
  return { ...name, words, isHan: /\p{Script=Han}/u.test(name.folded) };
}

/** How a name meets the query: a place in `MATCHES`, or its length where it does not. */
function matchOf(name: SearchName, query: SearchQuery): number {
  if (name.dense === query.dense) return 0;
  if (name.dense.startsWith(query.dense)) return 1;
  if (name.padded.includes(query.padded)) return 2;
  const isInside = query.isHan
    ? name.dense.includes(query.dense)
    : name.folded.includes(query.folded);
  if (isInside) return 3;
  const { words } = query;
  return words.length > 1 && words.every((word) => name.padded.includes(word)) ? 4 : MATCHES.length;
}

interface Candidate {
  readonly entry: SearchEntry;
  readonly match: number;
  /** Which of its names met the query. */
  readonly name: number;
}

/** Better match first; then the label before another form, the shorter label, the alphabet, the id. */
function better(a: Candidate, b: Candidate): number {
  const rank = a.match - b.match || Math.min(a.name, 1) - Math.min(b.name, 1);
  if (rank !== 0) return rank;
  const [labelA, labelB] = [a.entry.names[0]?.folded ?? '', b.entry.names[0]?.folded ?? ''];
  return (
    labelA.length - labelB.length || compare(labelA, labelB) || compare(a.entry.id, b.entry.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function candidateOf(entry: SearchEntry, query: SearchQuery): Candidate | null {
  let best: Candidate | null = null;
  for (let i = 0; i < entry.names.length && best?.match !== 0; i++) {
    const match = matchOf(entry.names[i]!, query);
    if (match < (best?.match ?? MATCHES.length)) best = { entry, match, name: i };
  }
  return best;
}

function hitOf({ entry, name }: Candidate, query: SearchQuery): SearchHit {
  const { id, label, type, names } = entry;
  const labelMeets = names[0] !== undefined && matchOf(names[0], query) < MATCHES.length;
  return { id, label, type, matched: labelMeets ? null : (names[name]?.text ?? null) };
}

/** The best `limit` of the entries. Keeps only these in order, as thousands may meet a short query. */
function find(
  entries: readonly SearchEntry[],
  query: SearchQuery,
  limit: number,
): readonly SearchHit[] {
  const found: Candidate[] = [];
  for (const entry of entries) {
    const candidate = candidateOf(entry, query);
    const last = found[limit - 1];
    if (candidate === null || (last !== undefined && better(last, candidate) <= 0)) continue;
    const place = found.findIndex((other) => better(candidate, other) < 0);
    found.splice(place === -1 ? found.length : place, 0, candidate);
    if (found.length > limit) found.pop();
  }
  return found.map((candidate) => hitOf(candidate, query));
}

/**
 * Finds entities by any form of their names, and documents by title, publisher or origin: exact, then prefix, word
 * prefix, substring. The same query gives the same order whatever the order of the data. A query
 * without a letter or digit finds nothing.
 */
export function search(index: SearchIndex, text: string, limit = 8): SearchResults {
  const query = searchQuery(text);
  if (query.folded === '') return { entities: [], documents: [] };
  return {
    entities: find(index.entities, query, limit),
    documents: find(index.documents, query, Math.ceil(limit / 2)),
  };
}
