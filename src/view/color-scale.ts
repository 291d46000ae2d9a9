import type { EntityId } from '../model/entity.ts';
import type { Metric } from '../metrics/metric.ts';
import { metricOf } from '../metrics/registry.ts';
import type { Analysis } from './analysis.ts';
import { RAMP_STEPS, TONED_GROUPS, type Tone } from './tone.ts';

/** How a metric colours marks. */
export interface ColorScale {
  readonly metric: Metric;
  /** The tone of an entity; `none` where it has no value, or nothing is computed. */
  readonly toneOf: (id: EntityId) => Tone;
  /** The least and the greatest value; both 0 where there is none. */
  readonly least: number;
  readonly most: number;
}

/**
 * The tones of groups by their number. Metrics number groups by size, so the largest have colours; a
 * group of one is no group.
 */
function groupTones(values: ReadonlyMap<EntityId, number>): (value: number) => Tone {
  const sizes = new Map<number, number>();
  for (const value of values.values()) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return (value) =>
    value < TONED_GROUPS && (sizes.get(value) ?? 0) > 1 ? `group-${value}` : 'other';
}

/** Steps of the ramp follow the root of the value, as the radii of marks do. */
function rampTone(value: number, least: number, most: number): Tone {
  const share = most > least ? (value - least) / (most - least) : 1;
  return `ramp-${Math.min(RAMP_STEPS - 1, Math.floor(RAMP_STEPS * Math.sqrt(share)))}`;
}

/** The value in the middle of the ramp. */
export function middleOf({ least, most }: ColorScale): number {
  return least + (most - least) / 4;
}

/** How marks are coloured by a metric; null where they are coloured by family. */
export function colorScale(analysis: Analysis, color: string): ColorScale | null {
  const metric = metricOf(color);
  if (metric?.of !== 'entity') return null;
  const values = analysis.metrics.get(color) ?? new Map<EntityId, number>();
  let [least, most] = [Infinity, -Infinity];
  for (const value of values.values()) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (values.size === 0) least = most = 0;
  const groups = groupTones(values);
  const tone = (value: number): Tone => {
    if (metric.scale === 'category') return groups(value);
    if (metric.scale === 'flag') return value > 0 ? 'ramp-5' : 'ramp-0';
    return rampTone(value, least, most);
  };
  const toneOf = (id: EntityId): Tone => {
    const value = values.get(id);
    return value === undefined ? 'none' : tone(value);
  };
  return { metric, toneOf, least, most };
}
