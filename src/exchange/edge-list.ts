import { edgeListDialect, type EdgeListDialect, headerProblem } from './edge-list-dialect.ts';
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

/** A decimal number without sign. Linear in the length of the text, whatever it holds. */
const DECIMAL = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;

/** A number that has a comma; where decimals follow a comma, thousands may follow points. */
const WITH_COMMA = /^[\d.]*,[\d.,]*$/u;

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
  if (WITH_COMMA.test(weight)) {
    return { line, problem: 'the weight has a comma; write decimals with a point', value: weight };
  }
  const number = DECIMAL.test(weight) ? Number(weight) : 0;
  if (!(number > 0)) return { line, problem: 'the weight is not a positive number', value: weight };
  if (number < LEAST_WEIGHT || number > MOST_WEIGHT) {
    const problem = `the weight is not between ${LEAST_WEIGHT} and ${MOST_WEIGHT}`;
    return { line, problem, value: weight };
  }
  return null;
}

function dialectOf(text: string): EdgeListDialect {
  const dialect = edgeListDialect(text);
  if (dialect !== null) return dialect;
  const problem = /\S/u.test(text) ? headerProblem(text) : 'the header is missing';
  throw new EdgeListError([{ line: 1, problem }]);
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
  const { separator, columns, end } = dialectOf(text);
  const rows: CsvRow[] = [];
  const faults: EdgeListFault[] = [];
  try {
    // From where the header ends, so that what is left of it is a row and counts as its line.
    const table = readCsv(text.slice(end), separator);
    table.next();
    for (const row of table) {
      if (rows.length + faults.length === maxRows) {
        faults.push({ line: row.line, problem: `there are more than ${maxRows} rows` });
        break;
      }
      const fault = faultOf(row, columns);
      if (fault === null) rows.push(row);
      else faults.push(fault);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push({ line: error.line, problem: error.message });
  }
  if (faults.length > 0) throw new EdgeListError(faults);
  return rows;
}

/**
 * The graph in a table with the header `source,target` or `source,target,weight`: these names in this
 * order and no other columns, separated as `edgeListDialect` tells. Ties have no direction; rows of one
 * pair are added up, in their order. Ids are kept to the character. Throws an `EdgeListError` with every
 * malformed row: one with another number of fields, an empty id, or a weight that is not a positive
 * decimal number (between 1e-100 and 1e100, so that sums and reciprocals stay numbers).
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
