import type { ClaimGroup } from '../model/claim.ts';
import type { Dataset, Position } from '../model/dataset.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import { DatasetError } from '../model/errors.ts';
import type { Statement } from '../model/statement.ts';
import { datasetHash } from './dataset-hash.ts';
import { type DatasetJson, type PositionsJson, STORED_DRAWINGS } from './dataset-json.ts';
import { frozenCopy } from './frozen-copy.ts';
import { validate } from './validate.ts';

/** A dataset read from a file, with the members of the file that this version does not know. */
export interface ParsedDataset extends Dataset {
  readonly further: ReadonlyMap<string, unknown>;
}

const KNOWN = new Set<string>([
  'title',
  'version',
  'licence',
  'entities',
  'documents',
  'statements',
  'claims',
  ...STORED_DRAWINGS,
  'hash',
]);

/**
 * The dataset in a JSON value from outside. Records keep fields this version does not know. Throws a
 * `DatasetError` with every fault; then nothing is loaded. The value itself is not changed or kept.
 */
export function parseDataset(value: unknown): ParsedDataset {
  const faults = validate(value);
  if (faults.length > 0) throw new DatasetError(faults);
  const json = frozenCopy(value) as DatasetJson;
  const licence = json.licence === undefined ? {} : { licence: json.licence };
  return Object.freeze({
    title: json.title,
    version: json.version,
    ...licence,
    entities: byId<Entity>(json.entities),
    documents: byId<DocumentRecord>(json.documents),
    statements: byId<Statement>(json.statements),
    claims: byId<ClaimGroup>(json.claims),
    ...drawingsOf(json),
    hash: json.hash ?? datasetHash(json),
    further: new Map(Object.entries(json).filter(([name]) => !KNOWN.has(name))),
  });
}

/** Records by id. They have been checked to be of type T. */
function byId<T extends { readonly id: string }>(records: unknown): ReadonlyMap<string, T> {
  return new Map(((records ?? []) as readonly T[]).map((record) => [record.id, record]));
}

/** The stored drawings that the file has; members it lacks are left out. */
function drawingsOf(json: DatasetJson): Pick<Dataset, (typeof STORED_DRAWINGS)[number]> {
  return Object.fromEntries(
    STORED_DRAWINGS.flatMap((name) => {
      const positions = json[name];
      return positions === undefined ? [] : [[name, placesOf(positions)] as const];
    }),
  );
}

function placesOf(positions: PositionsJson): ReadonlyMap<string, Position> {
  return new Map(Object.entries(positions).map(([id, [x, y]]) => [id, Object.freeze({ x, y })]));
}
