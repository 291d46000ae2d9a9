import { CsvError, readCsv } from '../exchange/read-csv.ts';

/**
 * The ids of the option `--without`, a row of CSV, in which an id with a comma or a quote stands in quotes.
 * Throws an `Error` on an empty id and on what is no such row.
 */
export function readIds(list: string): readonly string[] {
  try {
    const rows = [...readCsv(list)];
    const ids = rows.flatMap(({ fields }) => fields);
    if (rows.length !== 1 || ids.includes('')) throw new Error('--without names an empty id');
    return ids;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Error(`--without is no row of CSV: ${error.message}`, { cause: error });
  }
}
