import { parseDataset } from '../../dataset/parse.ts';
import { datasetOfText } from '../../exchange/read-source.ts';
import type { Dataset } from '../../model/dataset.ts';

/** The collections of a dataset. */
const MAPS = [
  'entities',
  'documents',
  'statements',
  'claims',
] as const satisfies readonly (keyof Dataset)[];

function isDataset(data: unknown): data is Dataset {
  const { hash, ...rest } = data as Partial<Dataset>;
  return typeof hash === 'string' && MAPS.every((name) => rest[name] instanceof Map);
}

/**
 * The dataset a host gives: one that was loaded before, a JSON value, or the text of JSON or of an edge
 * list. Throws a `DatasetError` with every fault.
 */
export function givenDataset(data: unknown, fileName?: string): Dataset {
  if (typeof data === 'string') return datasetOfText(data, fileName);
  return isDataset(data) ? data : parseDataset(data);
}
