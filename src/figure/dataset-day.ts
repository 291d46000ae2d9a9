import type { Dataset } from '../model/dataset.ts';
import { compareEdtf, parseEdtf } from '../model/edtf.ts';

/**
 * The day of a dataset, EDTF: its version where that is a date, else when its newest document was
 * published. Null where neither is known.
 */
export function datasetDay({ version, documents }: Dataset): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(version) && parseEdtf(version) !== null) return version;
  const dates = [...documents.values()]
    .map(({ published }) => parseEdtf(published))
    .filter((date) => date !== null)
    .sort(compareEdtf);
  return dates.at(-1)?.text ?? null;
}
