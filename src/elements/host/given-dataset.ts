import { parseDataset } from '../../dataset/parse.ts';
import { datasetOfText } from '../../exchange/read-source.ts';
import type { Dataset } from '../../model/dataset.ts';

function isDataset(data: unknown): data is Dataset {
  return (data as Partial<Dataset>).entities instanceof Map;
}

/**
 * The dataset a host gives: one that was loaded before, a JSON value, or the text of JSON or of an edge
 * list. Throws a `DatasetError` with every fault.
 */
export function givenDataset(data: unknown, fileName?: string): Dataset {
  if (typeof data === 'string') return datasetOfText(data, fileName);
  return isDataset(data) ? data : parseDataset(data);
}
