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
  return { text, folded, dense: folded.replaceAll(' ', '') };
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

/** Chinese parts no words, so that a space in it means nothing. */
const HAN = /\p{Script=Han}/u;

/** How a name meets the query: a place in `MATCHES`, or its length where it does not. */
function matchOf(name: SearchName, query: SearchName): number {
  if (name.folded === query.folded || name.dense === query.dense) return 0;
  if (name.folded.startsWith(query.folded) || name.dense.startsWith(query.dense)) return 1;
  if (` ${name.folded}`.includes(` ${query.folded}`)) return 2;
  const isInside = HAN.test(query.dense)
    ? name.dense.includes(query.dense)
    : name.folded.includes(query.folded);
  if (isInside) return 3;
  const words = query.folded.split(' ');
  return words.length > 1 && words.every((word) => ` ${name.folded}`.includes(` ${word}`))
    ? 4
    : MATCHES.length;
}

interface Candidate {
  readonly entry: SearchEntry;
  readonly match: number;
  readonly name: number;
}

/** Better match first; then the label before another form, the shorter label, the alphabet, the id. */
function better(a: Candidate, b: Candidate): number {
  const [labelA, labelB] = [a.entry.names[0]?.folded ?? '', b.entry.names[0]?.folded ?? ''];
  return (
    a.match - b.match ||
    Math.min(a.name, 1) - Math.min(b.name, 1) ||
    labelA.length - labelB.length ||
    compare(labelA, labelB) ||
    compare(a.entry.id, b.entry.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function hitOf(
  { id, label, type, names }: SearchEntry,
  name: number,
  query: SearchName,
): SearchHit {
  const labelMeets = names[0] !== undefined && matchOf(names[0], query) < MATCHES.length;
  return { id, label, type, matched: labelMeets ? null : (names[name]?.text ?? null) };
}

function find(
  entries: readonly SearchEntry[],
  query: SearchName,
  limit: number,
): readonly SearchHit[] {
  const candidates: Candidate[] = [];
  for (const entry of entries) {
    let best: Candidate | null = null;
    for (const [i, name] of entry.names.entries()) {
      const match = matchOf(name, query);
      if (match < (best?.match ?? MATCHES.length)) best = { entry, match, name: i };
    }
    if (best !== null) candidates.push(best);
  }
  return candidates
    .sort(better)
    .slice(0, limit)
    .map(({ entry, name }) => hitOf(entry, name, query));
}

/**
 * Finds entities by any form of their names, and documents by title, publisher or origin: exact, then prefix, word
 * prefix, substring. The same query gives the same order whatever the order of the data. A query
 * without a letter or digit finds nothing.
 */
export function search(index: SearchIndex, text: string, limit = 8): SearchResults {
  const query = searchName(text);
  if (query.folded === '') return { entities: [], documents: [] };
  return {
    entities: find(index.entities, query, limit),
    documents: find(index.documents, query, Math.ceil(limit / 2)),
  };
}
