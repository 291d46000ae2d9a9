import { datasetHash } from '../../src/dataset/dataset-hash.ts';
import type { JsonRecord } from '../../src/dataset/dataset-json.ts';
import type { ClaimGroup } from '../../src/model/claim.ts';
import type { Dataset, Position } from '../../src/model/dataset.ts';
import type { DocumentRecord } from '../../src/model/document.ts';
import {
  ENTITY_TYPES,
  type Entity,
  type EntityId,
  type EntityType,
} from '../../src/model/entity.ts';
import type { KindId } from '../../src/model/kinds/registry.ts';
import type { Participant, Statement } from '../../src/model/statement.ts';
import type { Status } from '../../src/model/status.ts';
import { codePointLength } from '../../src/text/code-points.ts';
import { documentHash, scn1Hash } from '../../src/text/hash.ts';
import { makeLocator } from '../../src/text/locator.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';

/** Further fields of an entity; `zh` is short for a Chinese name, `owner` for the id of one owner. */
export type EntityOptions = Omit<Partial<Entity>, 'owner'> & {
  readonly zh?: string;
  readonly owner?: EntityId | Entity['owner'];
};

/** Makes an entity: `entity('country:cn', 'China', { zh: '中国' })`. */
export function entity(id: EntityId, name: string, options: EntityOptions = {}): Entity {
  const { zh, owner, ...rest } = options;
  const names = [
    { text: name, lang: 'en' },
    ...(zh === undefined ? [] : [{ text: zh, lang: 'zh' }]),
  ];
  const owners = typeof owner === 'string' ? [{ id: owner, basis: 'made for a test' }] : owner;
  return {
    id,
    type: typeOfId(id),
    names,
    ...(owners === undefined ? {} : { owner: owners }),
    ...rest,
  };
}

function typeOfId(id: EntityId): EntityType {
  const type = id.split(':')[0];
  return ENTITY_TYPES.find((t) => t === type) ?? 'institution';
}

/** `change-8` → `Change 8`. */
function nameFromId(id: string): string {
  const words = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Makes a document record. With `text`, its hash and paragraph count are those of that text. */
export function documentRecord(
  id: string,
  options: Partial<DocumentRecord> & { readonly text?: string } = {},
): DocumentRecord {
  const { text, ...rest } = options;
  const paragraphs = text === undefined ? [] : paragraphsOf(text);
  return {
    id,
    title: `Title of ${id}`,
    publisher: nameFromId(id),
    published: '2025-04-24',
    lang: 'en',
    normalisation: 'scn-1',
    hash: text === undefined ? scn1Hash(id) : documentHash(paragraphs),
    paragraphs: text === undefined ? 20 : paragraphs.length,
    ...rest,
  };
}

/** What a statement says, shortly: `{ partner: ['country:cn', 'country:fr'] }` are its participants. */
export type Roles = Readonly<Record<string, readonly (EntityId | Omit<Participant, 'role'>)[]>>;

/** Further fields of a statement, and short forms: `event` and `until` of its time, its place. */
export type StatementOptions = Partial<Omit<Statement, 'object'>> & {
  readonly object?: readonly EntityId[] | EntityId;
  readonly event?: string;
  readonly until?: string;
  /** Paragraph, start and end; default [0, 0, 60]. */
  readonly at?: readonly [p: number, start: number, end: number];
  /** The document's text and a clause of it, for a locator that verifies. */
  readonly clause?: { readonly text: string; readonly words: string };
};

function locatorOf(
  doc: string,
  id: string,
  options: StatementOptions,
): Statement['evidence'][number] {
  const { clause, at = [0, 0, 60] } = options;
  if (clause === undefined) {
    const [p, start, end] = at;
    return { doc, p, start, end, h: scn1Hash(`${id} span`), ph: scn1Hash(`${id} paragraph`) };
  }
  const paragraphs = paragraphsOf(clause.text);
  const p = paragraphs.findIndex((paragraph) => paragraph.includes(clause.words));
  const before = paragraphs[p]?.split(clause.words)[0] ?? '';
  const start = codePointLength(before);
  return makeLocator(doc, paragraphs, p, start, start + codePointLength(clause.words));
}

/**
 * Makes a statement of a document: `statement('gazette', 1, 'joint_mission', 'active',
 * { partner: ['country:cn', 'country:fr'] }, { object: 'mission:svom', event: '2005' })`.
 * Its id is `statement:gazette:01`.
 */
export function statement(
  doc: string,
  number: number,
  kind: KindId,
  status: Status,
  roles: Roles,
  options: StatementOptions = {},
): Statement {
  const id = `statement:${doc}:${String(number).padStart(2, '0')}`;
  const { object, event, until, at: _at, clause: _clause, ...rest } = options;
  const participants = Object.entries(roles).flatMap(([role, entities]) =>
    entities.map((e) => (typeof e === 'string' ? { entity: e, role } : { ...e, role })),
  );
  const time = {
    ...(event === undefined ? {} : { event }),
    ...(until === undefined ? {} : { until }),
  };
  return {
    id,
    kind,
    polarity: 1,
    status,
    participants,
    ...(object === undefined ? {} : { object: typeof object === 'string' ? [object] : object }),
    ...(Object.keys(time).length === 0 ? {} : { time }),
    modality: 'asserted',
    evidence: [locatorOf(doc, id, options)],
    paraphrase: `What ${id} says in words of ours.`,
    domain: 'space',
    ...rest,
  };
}

/** Makes a claim group; each reading is `[label, ...statement ids]`. */
export function claimGroup(
  id: string,
  about: EntityId,
  question: string,
  relation: ClaimGroup['relation'],
  readings: readonly (readonly [label: string, ...statements: string[]])[],
): ClaimGroup {
  return {
    id,
    about,
    question,
    relation,
    readings: readings.map(([label, ...statements], i) => ({
      id: `${id}:${i + 1}`,
      label,
      statements,
    })),
  };
}

/** What a dataset is built from; every list may be left out. */
export interface DatasetParts {
  readonly entities?: readonly Entity[];
  readonly documents?: readonly DocumentRecord[];
  readonly statements?: readonly Statement[];
  readonly claims?: readonly ClaimGroup[];
  readonly positions?: ReadonlyMap<EntityId, Position>;
  readonly title?: string;
  readonly version?: string;
}

/**
 * A valid dataset. Entities and documents that statements or owners name but no list holds are made
 * from their ids, so a test writes only what it is about.
 */
export function buildDataset(parts: DatasetParts): Dataset {
  const statements = parts.statements ?? [];
  const entities = new Map((parts.entities ?? []).map((e) => [e.id, e]));
  for (const id of idsNamed(statements, [...entities.values()], parts.claims ?? [])) {
    if (!entities.has(id)) entities.set(id, entity(id, nameFromId(id)));
  }
  const documents = new Map((parts.documents ?? []).map((d) => [d.id, d]));
  for (const { doc } of statements.flatMap((s) => s.evidence)) {
    if (!documents.has(doc)) documents.set(doc, documentRecord(doc));
  }
  const claims = new Map((parts.claims ?? []).map((c) => [c.id, c]));
  const hash = datasetHash({
    entities: records(entities.values()),
    documents: records(documents.values()),
    statements: records(statements),
    claims: records(claims.values()),
  });
  return {
    title: parts.title ?? 'A made-up network',
    version: parts.version ?? '1.0.0',
    entities,
    documents,
    statements: new Map(statements.map((s) => [s.id, s])),
    claims,
    hash,
    ...(parts.positions === undefined ? {} : { positions: parts.positions }),
  };
}

function records(values: Iterable<object>): readonly JsonRecord[] {
  return [...values].map((value): JsonRecord => ({ ...value }));
}

function idsNamed(
  statements: readonly Statement[],
  entities: readonly Entity[],
  claims: readonly ClaimGroup[],
): ReadonlySet<EntityId> {
  return new Set([
    ...entities.flatMap((e) => (e.owner ?? []).map((o) => o.id)),
    ...claims.map((c) => c.about),
    ...statements.flatMap((s) => [
      ...s.participants.flatMap((p) => (p.via === undefined ? [p.entity] : [p.entity, p.via])),
      ...(s.object ?? []),
      ...(s.attributedTo === undefined ? [] : [s.attributedTo]),
    ]),
  ]);
}
