import { BETWEENNESS } from './betweenness.ts';
import { DEGREE } from './degree.ts';
import type { Metric } from './metric.ts';

/** Every metric, in the order pickers show them; a new one is one file and one line here. */
export const METRICS: readonly Metric[] = [DEGREE, BETWEENNESS];

/** The metric of an id, or undefined. */
export function metricOf(id: string): Metric | undefined {
  return METRICS.find((metric) => metric.id === id);
}
