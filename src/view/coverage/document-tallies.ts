import { namedPublisher } from '../../exchange/named-publisher.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { DocumentRecord } from '../../model/document.ts';
import { languageName } from '../documents-list.ts';

/** How many documents and statements fall to one year, publisher or language. */
export interface Tally {
  readonly name: string;
  readonly documents: number;
  readonly statements: number;
}

/** What is counted by, in words, and the counts. */
export interface TallyTable {
  readonly by: string;
  readonly rows: readonly Tally[];
}

type Property = (document: DocumentRecord) => string;

const yearOf: Property = ({ published }) => /^\d{4}/.exec(published)?.[0] ?? 'not stated';
const publisherOf: Property = (document) => namedPublisher(document) ?? 'not named';
const languageOf: Property = ({ lang }) => languageName(lang);

const byYear = (a: Tally, b: Tally): number => (a.name < b.name ? -1 : 1);
const byCount = (a: Tally, b: Tally): number => b.documents - a.documents || byYear(a, b);

function tally(dataset: Dataset, property: Property): readonly Tally[] {
  const said = new Map<string, number>();
  for (const { evidence } of dataset.statements.values()) {
    const id = evidence[0]?.doc ?? '';
    said.set(id, (said.get(id) ?? 0) + 1);
  }
  const rows = new Map<string, Tally>();
  for (const document of dataset.documents.values()) {
    const name = property(document);
    const { documents = 0, statements = 0 } = rows.get(name) ?? {};
    const more = said.get(document.id) ?? 0;
    rows.set(name, { name, documents: documents + 1, statements: statements + more });
  }
  return [...rows.values()];
}

/** The documents of a dataset by year, publisher and language. Years in order, the rest most first. */
export function documentTallies(dataset: Dataset): readonly TallyTable[] {
  return [
    { by: 'Year', rows: tally(dataset, yearOf).toSorted(byYear) },
    { by: 'Publisher', rows: tally(dataset, publisherOf).toSorted(byCount) },
    { by: 'Language', rows: tally(dataset, languageOf).toSorted(byCount) },
  ];
}
