import type { EntityId } from '../model/entity.ts';
import type { Metric } from '../metrics/metric.ts';
import { metricOf } from '../metrics/registry.ts';
import type { MetricTable } from './metric-table.ts';

/** Radii of the smallest and the largest mark, in px: areas follow the metric between them. */
export const SMALLEST_RADIUS = 3;
export const LARGEST_RADIUS = 17;
/** However much marks shrink, none is smaller: what can be seen and hit, px. */
export const LEAST_RADIUS = 2.25;

/** The area of the plate that the radii are made for, in px². */
const FULL_AREA = 1056 * 650;

/** By how much marks shrink on a plate of this size in px, so that a small one is not all marks. */
export function markScale(width: number, height: number): number {
  const share = Math.sqrt((width * height) / FULL_AREA);
  return Math.min(1, 0.3 + 0.7 * share);
}

/**
 * The radius of a mark whose metric is `value` where the largest of the view is `largest`: area in
 * proportion to the value, nothing smaller than can be seen and hit. `scale` is the plate's.
 */
export function markRadius(value: number, largest: number, scale = 1): number {
  const smallest = Math.max(LEAST_RADIUS, SMALLEST_RADIUS * scale);
  if (!(value > 0) || !(largest > 0)) return smallest;
  return Math.max(smallest, LARGEST_RADIUS * scale * Math.sqrt(value / largest));
}

/** The largest value of a metric, 0 where there is none. */
export function largestValue(values: ReadonlyMap<EntityId, number> | undefined): number {
  let largest = 0;
  for (const value of values?.values() ?? []) largest = Math.max(largest, value);
  return largest;
}

/** Whether marks can be sized by a metric: by counts and numbers, not by the number of a group. */
export function canSize({ of, scale }: Metric): boolean {
  return of === 'entity' && (scale === 'count' || scale === 'number');
}

/** The values that marks are sized by; undefined where there are none, or none yet. */
export function sizeValues(
  table: MetricTable,
  id: string,
): ReadonlyMap<EntityId, number> | undefined {
  const metric = metricOf(id);
  return metric !== undefined && canSize(metric) ? table.get(id) : undefined;
}
