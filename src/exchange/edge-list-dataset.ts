import type { DatasetJson, JsonRecord } from '../dataset/dataset-json.ts';
import { MAX_LIST } from '../dataset/shapes/list-of.ts';
import { ENTITY_TYPES } from '../model/entity.ts';
import { codePointLength } from '../text/code-points.ts';
import { documentHash, scn1Hash } from '../text/hash.ts';
import { NORMALISATION } from '../text/scn1.ts';
import { EdgeListError } from './edge-list-error.ts';
import type { EdgeListRow } from './edge-list.ts';

/** The largest weight that is counted as facts. */
export const MOST_FACTS = 99;

/** An id that a dataset may hold as it is; another becomes the id of an institution. */
const ENTITY_ID = new RegExp(`^(${ENTITY_TYPES.join('|')}):[a-z0-9][a-z0-9-]{0,127}$`, 'u');

function slug(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return plain.replace(/^-|-$/gu, '').slice(0, 60);
}

/** The id of the document that a file is. A word that every object has by nature would be refused. */
function documentId(fileName: string): string {
  const id = slug(fileName) || 'edge-list';
  return id in {} ? `${id}-file` : id;
}

/** An entity for every id of the table, by that id. Ids of our own stay; others are made from their letters. */
function entitiesOf(rows: readonly EdgeListRow[]): ReadonlyMap<string, JsonRecord> {
  const names = [...new Set(rows.flatMap(({ source, target }) => [source, target]))];
  const taken = new Set(names.filter((name) => ENTITY_ID.test(name)));
  const tries = new Map<string, number>();
  const freeId = (name: string): string => {
    const stem = `institution:${slug(name) || 'node'}`;
    for (let n = (tries.get(stem) ?? 0) + 1; ; n += 1) {
      const id = n === 1 ? stem : `${stem}-${n}`;
      if (taken.has(id)) continue;
      tries.set(stem, n);
      taken.add(id);
      return id;
    }
  };
  return new Map(
    names.map((name) => {
      const id = ENTITY_ID.test(name) ? name : freeId(name);
      const type = id.slice(0, id.indexOf(':'));
      return [name, { id, type, names: [{ text: name, lang: 'und' }] }];
    }),
  );
}

/** What a row says, in words: the paragraph that its evidence points into. */
function sentence({ line, source, target, weight }: EdgeListRow, fileName: string): string {
  const weighs = weight === 1 ? '' : `, with weight ${weight}`;
  return `Line ${line} of the edge list “${fileName}” ties “${source}” to “${target}”${weighs}.`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** How many facts each row stands for: its weight where all weights are small whole numbers, else 1. */
function factsOf(rows: readonly EdgeListRow[]): readonly number[] {
  const weights = rows.map(({ weight }) => weight);
  const countable = weights.every((weight) => Number.isInteger(weight) && weight <= MOST_FACTS);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return countable && total <= MAX_LIST ? weights : weights.map(() => 1);
}

/**
 * An edge list as a dataset: each row is a statement that says nothing but that its line of the file ties
 * two entities (kind `partnership`, status `unknown`), found in a document that is the file, read as one
 * sentence per row. Where every weight is a whole number up to `MOST_FACTS`, and all of them together no
 * more than a dataset may hold statements, a row stands for as many facts, so that the strength of a tie
 * is the sum of its weights; else for one, and a note says so. Rows that tie a node to itself are left
 * out, and the node stays. Throws an `EdgeListError` where there are more rows than a dataset may hold.
 */
export function edgeListDataset(rows: readonly EdgeListRow[], fileName: string): DatasetJson {
  const beyond = rows[MAX_LIST];
  if (beyond !== undefined) {
    throw new EdgeListError([
      { line: beyond.line, problem: `there are more than ${MAX_LIST} rows` },
    ]);
  }
  const entities = entitiesOf(rows);
  const idOf = (name: string): unknown => entities.get(name)?.['id'];
  const doc = documentId(fileName);
  const sentences = rows.map((row) => sentence(row, fileName));
  const facts = factsOf(rows);
  const several = facts.some((count) => count > 1);
  const unweighted = rows.some(({ weight }, i) => weight !== facts[i]);
  const statements = rows.flatMap((row, p): JsonRecord[] => {
    if (row.source === row.target) return [];
    const paraphrase = sentences[p]!;
    const h = scn1Hash(paraphrase);
    const end = codePointLength(paraphrase);
    return Array.from({ length: facts[p]! }, (_, n) => ({
      id: `statement:${doc}:${several ? `${row.line}${twoDigits(n)}` : twoDigits(row.line)}`,
      kind: 'partnership',
      polarity: 1,
      status: 'unknown',
      participants: [row.source, row.target].map((e) => ({ entity: idOf(e), role: 'party' })),
      modality: 'asserted',
      evidence: [{ doc, p, start: 0, end, h, ph: h }],
      paraphrase,
      domain: 'space',
    }));
  });
  const document = {
    id: doc,
    title: fileName,
    publisher: fileName,
    // Not known; some day of this century.
    published: '20XX',
    lang: 'und',
    normalisation: NORMALISATION,
    hash: documentHash(sentences),
    paragraphs: Math.max(1, rows.length),
    ...(unweighted && { note: 'The weights are not counted: each row is one fact.' }),
  };
  return {
    title: fileName,
    version: '1',
    entities: [...entities.values()],
    documents: [document],
    statements,
    claims: [],
  };
}
