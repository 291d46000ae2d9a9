import type { EntityId } from '../model/entity.ts';

/** Radii of the smallest and the largest mark, in px: areas follow the metric between them. */
export const SMALLEST_RADIUS = 3;
export const LARGEST_RADIUS = 17;

/**
 * The radius of a mark whose metric is `value` where the largest of the view is `largest`: area in
 * proportion to the value, nothing smaller than can be seen and hit.
 */
export function markRadius(value: number, largest: number): number {
  if (!(value > 0) || !(largest > 0)) return SMALLEST_RADIUS;
  return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(value / largest));
}

/** The largest value of a metric, 0 where there is none. */
export function largestValue(values: ReadonlyMap<EntityId, number> | undefined): number {
  let largest = 0;
  for (const value of values?.values() ?? []) largest = Math.max(largest, value);
  return largest;
}
