import type { Analysis } from './analysis.ts';
import type { TableName } from './state.ts';
import { tableCsv, tableOf } from './table-rows.ts';

/** One of the three tables of a view as CSV: RFC 4180, formulas made harmless, the ids in the last column. */
export function viewCsv(analysis: Analysis, table: TableName): string {
  return tableCsv(tableOf(analysis, table));
}
