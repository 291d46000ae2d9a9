import { shownValue } from '../dataset/shown-value.ts';
import { type EdgeList, readEdgeList } from '../exchange/edge-list.ts';
import { EdgeListError, type EdgeListFault } from '../exchange/edge-list-error.ts';
import { FileError } from './read-bytes.ts';
import type { Surroundings } from './verb.ts';

/** How many line numbers a note names. */
const LINES_NAMED = 5;

/**
 * The edge list in a file's bytes; standard error says what was summed and dropped. Null, with every
 * fault and its line on standard error, where it is none. Throws a `FileError` where it is not text.
 */
export function edgeListIn(
  file: string,
  bytes: Uint8Array,
  { err }: Pick<Surroundings, 'err'>,
): EdgeList | null {
  try {
    const list = readEdgeList(decode(file, bytes));
    const { repeated, selfTies } = list;
    if (repeated.length > 0) {
      const rows = repeated.length === 1 ? 'row' : 'rows';
      err(`${file}: ${repeated.length} duplicate ${rows} summed (${atLines(repeated)})\n`);
    }
    if (selfTies.length > 0) {
      const [ties, nodes] = selfTies.length === 1 ? ['self-tie', 'node'] : ['self-ties', 'nodes'];
      err(
        `${file}: ${selfTies.length} ${ties} dropped, the ${nodes} kept (${atLines(selfTies)})\n`,
      );
    }
    return list;
  } catch (error) {
    if (!(error instanceof EdgeListError)) throw error;
    for (const fault of error.faults) err(faultLine(file, fault));
    const { length } = error.faults;
    err(`${file}: ${length} ${length === 1 ? 'fault' : 'faults'}\n`);
    return null;
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(`${file} is not text in UTF-8`);
  }
}

function atLines(lines: readonly number[]): string {
  const named = lines.slice(0, LINES_NAMED).join(', ');
  return `line${lines.length === 1 ? '' : 's'} ${named}${lines.length > LINES_NAMED ? ', …' : ''}`;
}

function faultLine(file: string, { line, problem, value }: EdgeListFault): string {
  return `${file} line ${line}: ${problem}${value === undefined ? '' : ` (${shownValue(value)})`}\n`;
}
