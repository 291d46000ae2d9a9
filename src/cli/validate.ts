import type { DataPart, PartFault } from '../dataset/data-part.ts';
import { DATASET_LISTS, isRecord } from '../dataset/dataset-json.ts';
import { validateParts } from '../dataset/validate.ts';
import { parseArguments } from './parse-arguments.ts';
import { bundledDataset, faultLine, readPart } from './read-part.ts';
import { EXIT, type Surroundings, type Verb } from './verb.ts';

/** Reports every fault of a dataset in one or several files. */
export const VALIDATE: Verb = {
  usage: `validate [dataset.json ...]

Checks a dataset, or an edge list, and reports every fault with its place and the offending value.
Several files are taken as the parts of one dataset. Without a file, checks the dataset that comes with the program.`,
  run: async (args, surroundings) => {
    const { positionals } = parseArguments(args, {});
    const files = positionals.length > 0 ? positionals : [bundledDataset(surroundings.home)];
    const parts: DataPart[] = [];
    const faults: PartFault[] = [];
    for (const file of files) {
      const read = await readPart(file, surroundings);
      if ('value' in read) parts.push(read);
      else faults.push(...read);
    }
    // With a file missing, every reference into it would be reported too.
    const all = faults.length > 0 ? faults : validateParts(parts);
    return report(files, parts, all, surroundings);
  },
};

function report(
  files: readonly string[],
  parts: readonly DataPart[],
  faults: readonly PartFault[],
  { out, err }: Surroundings,
): number {
  const where = files.length === 1 ? files[0] : `${files.length} files`;
  if (faults.length > 0) {
    for (const fault of faults) err(faultLine(fault));
    err(`${where}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n`);
    return EXIT.fault;
  }
  const counts = DATASET_LISTS.map((list) => `${countIn(parts, list)} ${list}`);
  out(`${where}: valid, ${counts.join(', ')}\n`);
  return EXIT.ok;
}

function countIn(parts: readonly DataPart[], list: string): number {
  const lengths = parts.map(({ value }) => {
    const records = isRecord(value) ? value[list] : undefined;
    return Array.isArray(records) ? records.length : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}
