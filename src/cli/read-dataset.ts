import { parseDataset } from '../dataset/parse.ts';
import { readJsonBytes } from '../dataset/read-json.ts';
import type { Dataset } from '../model/dataset.ts';
import { DatasetError } from '../model/errors.ts';
import { FileError, readData } from './read-bytes.ts';
import { faultLine } from './read-part.ts';
import type { Surroundings } from './verb.ts';

/** The dataset in the bytes of a file; null, with every fault on standard error, where it is none. */
export function datasetIn(
  file: string,
  bytes: Uint8Array,
  { err, maxBytes }: Pick<Surroundings, 'err' | 'maxBytes'>,
): Dataset | null {
  try {
    return parseDataset(readJsonBytes(bytes, maxBytes));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const fault of error.faults) err(faultLine({ ...fault, file }));
    return null;
  }
}

/** The dataset in a file; null, with every fault on standard error, where it cannot be read. */
export async function readDataset(
  file: string,
  surroundings: Pick<Surroundings, 'err' | 'maxBytes'>,
): Promise<Dataset | null> {
  try {
    return datasetIn(file, await readData(file, surroundings), surroundings);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    surroundings.err(faultLine({ file, path: '$', problem: error.message }));
    return null;
  }
}
