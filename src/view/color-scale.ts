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
  /** The value in the middle of the ramp. */
  readonly middle: number;
}

/**
 * The tones of groups by their number. Metrics number groups by size, so the largest have colours; a
 * group of one is no group.
 */
function groupTones(values: ReadonlyMap<EntityId, number>): (value: number) => Tone {
  const sizes = new Map<number, number>();
  for (const value of values.values()) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return (value) =>
    value <= TONED_GROUPS && (sizes.get(value) ?? 0) > 1 ? `group-${value}` : 'other';
}

/** How values lie along the ramp: least, greatest, and the power of the share between them. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly power: number;
}

/**
 * The range of values. Where most are small, as those of centralities are, steps follow the root, as
 * the radii of marks do; else they are even.
 */
function rangeOf(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const median = sorted[sorted.length >> 1] ?? 0;
  return { least, most, power: median - least < (most - least) / 4 ? 0.5 : 1 };
}

function rampTone(value: number, { least, most, power }: Range): Tone {
  const share = most > least ? ((value - least) / (most - least)) ** power : 1;
  return `ramp-${Math.min(RAMP_STEPS - 1, Math.floor(RAMP_STEPS * share))}`;
}

/** How marks are coloured by a metric; null where they are coloured by family. */
export function colorScale(analysis: Analysis, color: string): ColorScale | null {
  const metric = metricOf(color);
  if (metric?.of !== 'entity') return null;
  const values = analysis.metrics.get(color) ?? new Map<EntityId, number>();
  const range = rangeOf([...values.values()]);
  const groups = groupTones(values);
  const tone = (value: number): Tone => {
    if (metric.scale === 'category') return groups(value);
    if (metric.scale === 'flag') return value > 0 ? 'ramp-5' : 'ramp-0';
    return rampTone(value, range);
  };
  const toneOf = (id: EntityId): Tone => {
    const value = values.get(id);
    return value === undefined ? 'none' : tone(value);
  };
  const { least, most, power } = range;
  return { metric, toneOf, least, most, middle: least + (most - least) * 0.5 ** (1 / power) };
}
