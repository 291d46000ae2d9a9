import type { Fault } from '../model/errors.ts';
import { DATASET_LISTS, type DatasetList, type JsonRecord, isRecord } from './dataset-json.ts';
import type { Report } from './report.ts';

/** One file of a dataset: a whole one, or the part that holds some of its lists. */
export interface DataPart {
  /** What to call it in a fault: a file name or an address. */
  readonly name: string;
  readonly value: unknown;
}

/** A fault and the file it is in. */
export interface PartFault extends Fault {
  readonly file: string;
}

/** A record and where it stands. */
export interface Placed {
  readonly record: JsonRecord;
  readonly path: string;
  readonly report: Report;
}

/** The records of all parts by id, in the order they stand in. */
export type PlacedRecords = Readonly<Record<DatasetList, Map<string, Placed>>>;

/**
 * Gathers the records of a part that have an id. The second record of an id is reported and left out.
 */
export function placeRecords(part: unknown, report: Report, placed: PlacedRecords): void {
  if (!isRecord(part)) return;
  for (const list of DATASET_LISTS) {
    const records: unknown = Object.hasOwn(part, list) ? part[list] : undefined;
    if (!Array.isArray(records)) continue;
    for (const [i, record] of records.entries()) {
      const id: unknown = isRecord(record) ? record['id'] : undefined;
      if (!isRecord(record) || typeof id !== 'string') continue;
      const path = `$.${list}[${i}]`;
      if (placed[list].has(id)) report(`${path}.id`, 'is taken by another record', id);
      else placed[list].set(id, { record, path, report });
    }
  }
}

/** No records yet. */
export function noRecords(): PlacedRecords {
  return { entities: new Map(), documents: new Map(), statements: new Map(), claims: new Map() };
}
