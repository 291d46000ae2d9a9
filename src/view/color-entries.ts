import type { Metric } from '../metrics/metric.ts';
import type { ColorScale } from './color-scale.ts';
import { formatMetric } from './count-words.ts';
import type { Scene } from './scene.ts';
import { TONED_GROUPS, type Tone } from './tone.ts';

/** A ramp with the values at its ends and in its middle. */
export interface LegendRamp {
  readonly kind: 'ramp';
  readonly label: string;
  readonly least: string;
  readonly middle: string;
  readonly most: string;
}

/** Groups by number, each with its tone and size. */
export interface LegendGroups {
  readonly kind: 'groups';
  readonly label: string;
  readonly groups: readonly {
    readonly name: string;
    readonly tone: Tone;
    readonly count: number;
  }[];
}

/** One colour and how many marks have it, or the areas of communities. */
export interface LegendSwatch {
  readonly kind: 'swatch' | 'hull';
  readonly tone: Tone;
  readonly label: string;
  readonly count: number;
}

/** What stands behind figures in the key: "ties", "betweenness". */
export function unitOf({ scale, column, names }: Metric): string {
  return scale === 'count' ? column : names.en;
}

export type LegendColor = LegendRamp | LegendGroups | LegendSwatch;

/** The key to the colours of a scene: what each stands for, and what has none. */
export function colorEntries(scene: Scene, scale: ColorScale): readonly LegendColor[] {
  const nodes = scene.nodes.filter((node) => node.tone !== null && !node.out);
  const count = (tone: Tone): number => nodes.filter((node) => node.tone === tone).length;
  const swatch = (tone: Tone, label: string): LegendSwatch => {
    return { kind: 'swatch', tone, label, count: count(tone) };
  };
  const entries = [
    ...scaleEntries(scale, count, swatch),
    swatch('other', 'smaller groups'),
    swatch('none', 'no value'),
  ];
  return entries.filter((entry) => entry.kind !== 'swatch' || entry.count > 0);
}

function scaleEntries(
  scale: ColorScale,
  count: (tone: Tone) => number,
  swatch: (tone: Tone, label: string) => LegendSwatch,
): readonly LegendColor[] {
  const { metric, least, most } = scale;
  const label = unitOf(metric);
  if (metric.scale === 'flag') return [swatch('ramp-5', label), swatch('ramp-0', 'others')];
  if (metric.scale === 'category') {
    const groups = Array.from({ length: TONED_GROUPS }, (_, group) => {
      const tone: Tone = `group-${group + 1}`;
      return { name: String(group + 1), tone, count: count(tone) };
    }).filter((group) => group.count > 0);
    return groups.length === 0 ? [] : [{ kind: 'groups', label, groups }];
  }
  const format = (value: number): string => formatMetric(value, Math.min(metric.digits, 2));
  if (most === least) return [];
  return [
    {
      kind: 'ramp',
      label,
      least: format(least),
      middle: format(scale.middle),
      most: format(most),
    },
  ];
}

/** The key to the areas of communities. */
export function hullEntries({ hulls }: Scene): readonly LegendSwatch[] {
  const [largest] = hulls;
  if (largest === undefined) return [];
  return [{ kind: 'hull', tone: largest.tone, label: 'communities', count: hulls.length }];
}
