import { parseDataset } from '../dataset/parse.ts';
import { MAX_BYTES, readJsonBytes } from '../dataset/read-json.ts';
import type { Dataset } from '../model/dataset.ts';
import { DatasetError } from '../model/errors.ts';
import { FileError, readBytes } from './read-bytes.ts';
import { faultLine } from './read-part.ts';
import type { Surroundings } from './verb.ts';

/** The dataset in the bytes of a file; null, with every fault on standard error, where it is none. */
export function datasetIn(
  file: string,
  bytes: Uint8Array,
  { err }: Pick<Surroundings, 'err'>,
): Dataset | null {
  try {
    return parseDataset(readJsonBytes(bytes));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const fault of error.faults) err(faultLine({ ...fault, file }));
    return null;
  }
}

/** The dataset in a file; null, with every fault on standard error, where it cannot be read. */
export async function readDataset(
  file: string,
  surroundings: Pick<Surroundings, 'err'>,
): Promise<Dataset | null> {
  try {
    return datasetIn(file, await readBytes(file, MAX_BYTES), surroundings);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    surroundings.err(faultLine({ file, path: '$', problem: error.message }));
    return null;
  }
}
