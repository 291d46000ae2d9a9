import { parseDataset } from '../dataset/parse.ts';
import { readJsonBytes } from '../dataset/read-json.ts';
import type { Dataset } from '../model/dataset.ts';
import { DatasetError } from '../model/errors.ts';
import { faultLine, readPart } from './read-part.ts';
import type { Surroundings } from './verb.ts';

/** The dataset in the bytes of a JSON file; null, with every fault on standard error, where it is none. */
export function datasetIn(
  file: string,
  bytes: Uint8Array,
  { err, maxBytes }: Pick<Surroundings, 'err' | 'maxBytes'>,
): Dataset | null {
  return orFaults(file, err, () => readJsonBytes(bytes, maxBytes));
}

/** The dataset in a file, JSON or an edge list; null, with every fault on standard error, where it cannot be read. */
export async function readDataset(
  file: string,
  surroundings: Pick<Surroundings, 'err' | 'maxBytes'>,
): Promise<Dataset | null> {
  const part = await readPart(file, surroundings);
  if ('value' in part) return orFaults(file, surroundings.err, () => part.value);
  for (const fault of part) surroundings.err(faultLine(fault));
  return null;
}

/** The dataset in what is read; null, with every fault on standard error, where it is none. */
function orFaults(file: string, err: Surroundings['err'], read: () => unknown): Dataset | null {
  try {
    return parseDataset(read());
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const fault of error.faults) err(faultLine({ ...fault, file }));
    return null;
  }
}
