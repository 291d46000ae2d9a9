import { EdgeListError, type EdgeListFault } from './edge-list-error.ts';
import { CsvError, type CsvRow, readCsv } from './read-csv.ts';

/** The rows of one pair, whichever way round they name it. The first says which end is the source. */
export interface EdgeListTie {
  /** Indices into `EdgeList.ids`. */
  readonly source: number;
  readonly target: number;
  readonly rows: number;
  /** The sum of the weights of its rows; a row without a weight weighs 1. */
  readonly weight: number;
}

/** An undirected graph as a table of its ties has it, and what was done to make it simple. */
export interface EdgeList {
  /** As in the table, in the order in which they first appear. */
  readonly ids: readonly string[];
  readonly ties: readonly EdgeListTie[];
  /** The lines of rows whose pair an earlier row names; they were added to its tie. */
  readonly repeated: readonly number[];
  /** The lines of rows that tie a node to itself; they were dropped, and the node stays. */
  readonly selfTies: readonly number[];
}

const HEADERS: readonly (readonly string[])[] = [
  ['source', 'target'],
  ['source', 'target', 'weight'],
];

/** A decimal number without sign. Linear in the length of the text, whatever it holds. */
const DECIMAL = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;

// Beyond these, products and sums of weights and of their reciprocals would leave what a double holds.
const LEAST_WEIGHT = 1e-100;
const MOST_WEIGHT = 1e100;

/** More nodes than any file that is read can name; a pair of indices then is one exact number. */
const MOST_NODES = 2 ** 26;

/** What is wrong with a row; null where nothing is. */
function faultOf({ line, fields }: CsvRow, columns: number): EdgeListFault | null {
  const [source, target, weight] = fields;
  if (fields.length !== columns) {
    const has = fields.length === 1 ? '1 field' : `${fields.length} fields`;
    return { line, problem: `has ${has}, not ${columns}` };
  }
  if (source === '') return { line, problem: 'the source is empty' };
  if (target === '') return { line, problem: 'the target is empty' };
  if (weight === undefined) return null;
  const number = DECIMAL.test(weight) ? Number(weight) : 0;
  if (!(number > 0)) return { line, problem: 'the weight is not a positive number', value: weight };
  if (number < LEAST_WEIGHT || number > MOST_WEIGHT) {
    const problem = `the weight is not between ${LEAST_WEIGHT} and ${MOST_WEIGHT}`;
    return { line, problem, value: weight };
  }
  return null;
}

function columnsOf(header: CsvRow | undefined): number {
  if (header === undefined) {
    throw new EdgeListError([
      { line: 1, problem: 'the header is missing: source,target or source,target,weight' },
    ]);
  }
  const { line, fields } = header;
  const known = HEADERS.some(
    (names) => names.length === fields.length && names.every((name, i) => name === fields[i]),
  );
  if (known) return fields.length;
  throw new EdgeListError([
    {
      line,
      problem: 'the header is not source,target or source,target,weight',
      value: fields.join(','),
    },
  ]);
}

/** One row of an edge list. */
export interface EdgeListRow {
  /** The line of the file, from 1, on which it begins. */
  readonly line: number;
  readonly source: string;
  readonly target: string;
  /** 1 where the table has no weights. */
  readonly weight: number;
}

/**
 * The rows of a table that `readEdgeList` reads, in their order, ids to the character. Throws an
 * `EdgeListError` with every malformed row; of a table with more than `maxRows` it reads no further.
 */
export function edgeListRows(text: string, maxRows: number = Infinity): readonly EdgeListRow[] {
  return readRows(text, maxRows).map(({ line, fields: [source = '', target = '', weight] }) => ({
    line,
    source,
    target,
    weight: Number(weight ?? 1),
  }));
}

/** The rows below the header. Throws an `EdgeListError` with every fault. */
function readRows(text: string, maxRows: number): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  const faults: EdgeListFault[] = [];
  let columns: number | null = null;
  try {
    for (const row of readCsv(text)) {
      if (columns === null) {
        columns = columnsOf(row);
        continue;
      }
      if (rows.length + faults.length === maxRows) {
        faults.push({ line: row.line, problem: `there are more than ${maxRows} rows` });
        break;
      }
      const fault = faultOf(row, columns);
      if (fault === null) rows.push(row);
      else faults.push(fault);
    }
    if (columns === null) columnsOf(undefined);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push({ line: error.line, problem: error.message });
  }
  if (faults.length > 0) throw new EdgeListError(faults);
  return rows;
}

/**
 * The graph in a CSV table with the header `source,target` or `source,target,weight`: these names in
 * this order and no other columns. Ties have no direction; rows of one pair are added up, in their
 * order. Ids are kept to the character. Throws an `EdgeListError` with every malformed row: one with
 * another number of fields, an empty id, or a weight that is not a positive decimal number (between
 * 1e-100 and 1e100, so that sums and reciprocals stay numbers).
 */
export function readEdgeList(text: string): EdgeList {
  const indices = new Map<string, number>();
  const indexOf = (id: string): number => {
    const known = indices.get(id);
    if (known !== undefined) return known;
    indices.set(id, indices.size);
    return indices.size - 1;
  };
  const ties = new Map<number, { source: number; target: number; rows: number; weight: number }>();
  const repeated: number[] = [];
  const selfTies: number[] = [];
  for (const { line, weight, ...ends } of edgeListRows(text)) {
    const [source, target] = [indexOf(ends.source), indexOf(ends.target)];
    const pair = Math.min(source, target) * MOST_NODES + Math.max(source, target);
    const tie = ties.get(pair);
    if (source === target) selfTies.push(line);
    else if (tie === undefined) ties.set(pair, { source, target, rows: 1, weight });
    else {
      repeated.push(line);
      tie.rows += 1;
      tie.weight += weight;
    }
  }
  return { ids: [...indices.keys()], ties: [...ties.values()], repeated, selfTies };
}
