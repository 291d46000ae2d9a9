import { DatasetError } from '../model/errors.ts';
import type { DataPart } from './data-part.ts';
import { datasetHash } from './dataset-hash.ts';
import { DATASET_LISTS, type DatasetJson, type JsonRecord, sortedById } from './dataset-json.ts';
import { joinParts } from './join-parts.ts';
import { validateParts } from './validate.ts';

/**
 * One dataset from the files of `graph-data/`, whatever their order: every list in the order of its
 * ids, and the hash. Throws a `DatasetError` with every fault of every file.
 */
export function mergeGraphData(parts: readonly DataPart[]): DatasetJson {
  const faults = validateParts(parts);
  if (faults.length > 0) throw new DatasetError(faults);
  const joined = joinParts(parts);
  const lists = DATASET_LISTS.map((list) => {
    const records = (joined[list] ?? []) as readonly JsonRecord[];
    return [list, sortedById(records)] as const;
  });
  const merged = Object.fromEntries([...Object.entries(joined), ...lists]);
  const hash = datasetHash(merged as Partial<DatasetJson>);
  return { ...(merged as unknown as DatasetJson), hash };
}
