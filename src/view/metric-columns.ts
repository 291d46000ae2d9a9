import { metricOf } from '../metrics/registry.ts';

/** What a column of a metric's values is headed. */
export function metricColumn(id: string): string {
  return metricOf(id)?.column ?? id;
}
