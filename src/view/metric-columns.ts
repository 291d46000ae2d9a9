import { metricOf } from '../metrics/registry.ts';

/** Short heads for columns of metrics whose names are long. */
const SHORT: Readonly<Record<string, string>> = {
  degree: 'ties',
  betweenness: 'between',
};

/** What a column of a metric's values is headed. */
export function metricColumn(id: string): string {
  return SHORT[id] ?? metricOf(id)?.name ?? id;
}
