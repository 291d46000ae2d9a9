import type { Edtf } from '../model/edtf.ts';
import { compareEdtf } from '../model/edtf.ts';
import type { EntityReference } from './entity-reference.ts';
import type { Selection } from './state.ts';
import { compareNames } from './compare-names.ts';

/** One cell: what is shown, and what it is sorted and exported by. */
export interface TableCell {
  readonly text: string;
  /** Numbers sort as numbers, dates in time, anything else by `text`. */
  readonly value?: number | Edtf | null;
  /** Entities named in it, each of which can be selected. */
  readonly entities?: readonly EntityReference[];
}

/** One row. `selection`: what the row stands for, where the view can select it. */
export interface TableRow {
  readonly id: string;
  readonly selection: Selection | null;
  /** One per column, in their order. */
  readonly cells: readonly TableCell[];
}

/** One column; the id is what a sort is stored by. */
export interface TableColumn {
  readonly id: string;
  readonly name: string;
  readonly numeric?: boolean;
}

/** One table of the table twin. */
export interface Table {
  readonly caption: string;
  /** Which column names the row. */
  readonly heading: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Order of two cells of one column; empty cells come last whichever way the column is sorted. */
export function compareCells(a: TableCell, b: TableCell, descending = false): number {
  const [x, y] = [a.value, b.value];
  const empty = Number(isEmpty(a)) - Number(isEmpty(b));
  if (empty !== 0) return empty;
  const up =
    typeof x === 'number' && typeof y === 'number'
      ? x - y
      : typeof x === 'object' && typeof y === 'object'
        ? compareEdtf(x, y)
        : compareNames(a.text, b.text);
  return descending ? -up : up;
}

function isEmpty({ text, value }: TableCell): boolean {
  return value === null || (value === undefined && text === '');
}
