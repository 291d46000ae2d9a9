import type { Metric } from '../metrics/metric.ts';
import type { Family } from '../model/entity.ts';
import { formatMetric } from './count-words.ts';
import { markRadius, markScale } from './mark-size.ts';
import type { LineStyle, Scene, Shape } from './scene.ts';

/** A mark and how many the drawing has. */
export interface LegendMark {
  readonly kind: 'mark';
  readonly shape: Shape;
  readonly family: Family | null;
  readonly hollow: boolean;
  readonly label: string;
  readonly count: number;
}

/** Marks of growing size with their values. Radii are px. */
export interface LegendSizes {
  readonly kind: 'sizes';
  readonly label: string;
  readonly samples: readonly { readonly value: string; readonly radius: number }[];
}

/** A line and how many the drawing has; no count where it explains a width. */
export interface LegendLine {
  readonly kind: 'line';
  readonly line: LineStyle;
  readonly width: number;
  readonly structural: boolean;
  readonly label: string;
  readonly count: number | null;
}

/** A band or a sign of disagreement, and how many. */
export interface LegendSign {
  readonly kind: 'band' | 'contested';
  readonly label: string;
  readonly count: number;
}

export type LegendEntry = LegendMark | LegendSizes | LegendLine | LegendSign;

/** The key to a drawing: what its marks mean, what its lines mean. Only what the drawing really uses. */
export interface Legend {
  readonly marks: readonly LegendEntry[];
  readonly lines: readonly LegendEntry[];
}

const MARKS: readonly Pick<LegendMark, 'shape' | 'family' | 'label'>[] = [
  { shape: 'circle', family: 'country', label: 'country' },
  { shape: 'square', family: 'organisation', label: 'organisation' },
  { shape: 'diamond', family: 'mission', label: 'mission, programme or event' },
  { shape: 'ring', family: null, label: 'unnamed group or region' },
];

const LINES: readonly { readonly line: LineStyle; readonly label: string }[] = [
  { line: 'solid', label: 'done or under way' },
  { line: 'dashed', label: 'agreed or planned' },
  { line: 'dotted', label: 'invited or in talks' },
  { line: 'barred', label: 'suspended or ended' },
  { line: 'thin', label: 'not stated' },
];

/** The width of the line samples, in px: that of a tie with one source. */
const SAMPLE_WIDTH = 1.2;

function markEntries(scene: Scene): readonly LegendEntry[] {
  const entries: LegendEntry[] = MARKS.map((mark) => ({
    kind: 'mark',
    ...mark,
    hollow: false,
    count: scene.nodes.filter((node) => node.shape === mark.shape).length,
  }));
  entries.push({
    kind: 'mark',
    shape: 'diamond',
    family: 'mission',
    hollow: true,
    label: 'only planned so far',
    count: scene.nodes.filter((node) => node.hollow).length,
  });
  return entries.filter((entry) => entry.kind !== 'mark' || entry.count > 0);
}

/** Three telling values from small to largest: counts in geometric steps, shares in round parts. */
function sampleValues(metric: Metric, largest: number): readonly number[] {
  if (!(largest > 0)) return [];
  const steps =
    metric.digits === 0
      ? [1, Math.round(Math.sqrt(largest)), largest]
      : [largest / 7, (largest * 3) / 7, largest].map((v) => Number(v.toPrecision(2)));
  return [...new Set(steps)];
}

function sizeEntry(metric: Metric, largest: number, scale: number): LegendSizes {
  return {
    kind: 'sizes',
    label: metric.names.en,
    samples: sampleValues(metric, largest).map((value) => ({
      value: formatMetric(value, Math.min(metric.digits, 2)),
      radius: markRadius(value, largest, scale),
    })),
  };
}

function lineEntries(scene: Scene): readonly LegendEntry[] {
  const ties = scene.ties.filter((tie) => !tie.structural);
  const entries = LINES.map(({ line, label }): LegendLine => {
    const count = ties.filter((tie) => tie.line === line).length;
    return { kind: 'line', line, width: SAMPLE_WIDTH, structural: false, label, count };
  });
  const structural: LegendLine = {
    kind: 'line',
    line: 'solid',
    width: 0.75,
    structural: true,
    label: 'runs or contains',
    count: scene.ties.length - ties.length,
  };
  return [...entries, structural].filter((entry) => entry.count !== 0);
}

function signEntries(scene: Scene): readonly LegendEntry[] {
  const contested = [...scene.ties, ...scene.nodes].filter((item) => item.contested).length;
  const signs: readonly LegendSign[] = [
    { kind: 'band', label: 'belongs to', count: scene.bands.length },
    { kind: 'contested', label: 'documents disagree', count: contested },
  ];
  return signs.filter((sign) => sign.count > 0);
}

function widthEntry(scene: Scene): readonly LegendEntry[] {
  const width = Math.max(0, ...scene.ties.filter((t) => !t.structural).map((t) => t.width));
  if (width <= SAMPLE_WIDTH) return [];
  const label = 'more independent sources';
  return [{ kind: 'line', line: 'solid', width, structural: false, label, count: null }];
}

/**
 * The key to a scene. `largest` is the highest value of the metric that sizes its marks.
 */
export function legendEntries(scene: Scene, metric: Metric | undefined, largest: number): Legend {
  const sizes =
    metric === undefined ? [] : [sizeEntry(metric, largest, markScale(scene.width, scene.height))];
  return {
    marks: [
      ...markEntries(scene),
      ...sizes.filter((entry) => entry.samples.length > 1),
      ...widthEntry(scene),
    ],
    lines: [...lineEntries(scene), ...signEntries(scene)],
  };
}
