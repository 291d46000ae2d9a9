import { basename, join } from 'node:path';
import type { DataPart, PartFault } from '../dataset/data-part.ts';
import { textOfBytes } from '../dataset/read-json.ts';
import { valueOfText } from '../exchange/read-source.ts';
import { DatasetError } from '../model/errors.ts';
import { FileError, readData } from './read-bytes.ts';
import type { Surroundings } from './verb.ts';

/** The dataset that comes with the program, in its own folder. */
export function bundledDataset(home: string): string {
  return join(home, 'graph-data', 'cooperation.json');
}

/** Reads one file of a dataset, or an edge list; or says what keeps it from being read. */
export async function readPart(
  file: string,
  surroundings: Pick<Surroundings, 'maxBytes'>,
): Promise<DataPart | readonly PartFault[]> {
  try {
    const { maxBytes } = surroundings;
    const text = textOfBytes(await readData(file, surroundings), maxBytes);
    return { name: file, value: valueOfText(text, basename(file), maxBytes) };
  } catch (error) {
    if (error instanceof FileError) return [{ file, path: '$', problem: error.message }];
    if (error instanceof DatasetError) return error.faults.map((fault) => ({ file, ...fault }));
    throw error;
  }
}

/** A fault as one line: `<file> <JSONPath>: <problem> (<value>)`. */
export function faultLine({ file, path, problem, value }: PartFault): string {
  return `${file} ${path}: ${problem}${value === undefined ? '' : ` (${String(value)})`}\n`;
}
