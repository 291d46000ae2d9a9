import type { Metric } from '../metrics/metric.ts';
import type { Family } from '../model/entity.ts';
import type { ColorScale } from './color-scale.ts';
import { colorEntries, hullEntries, unitOf, type LegendColor } from './color-entries.ts';
import { formatMetric } from './count-words.ts';
import { tieWidth } from './line-style.ts';
import { canSize, markRadius } from './mark-size.ts';
import type { LineStyle, Scene, Shape } from './scene.ts';

/** A mark and how many the drawing has. */
export interface LegendMark {
  readonly kind: 'mark';
  readonly shape: Shape;
  readonly family: Family | null;
  readonly hollow: boolean;
  /** Taken out by the reader. */
  readonly out: boolean;
  /** Drawn in ink, where colour says something else than the family. */
  readonly plain: boolean;
  readonly label: string;
  readonly count: number;
}

/** Marks of growing size with their values. Radii are px. */
export interface LegendSizes {
  readonly kind: 'sizes';
  readonly label: string;
  readonly samples: readonly { readonly value: string; readonly radius: number }[];
}

/** A line and how many the drawing has. */
export interface LegendLine {
  readonly kind: 'line';
  readonly line: LineStyle;
  readonly width: number;
  readonly structural: boolean;
  readonly single: boolean;
  readonly soft: boolean;
  /** It says that two share a mission. */
  readonly shared?: boolean;
  readonly label: string;
  readonly count: number;
}

/** A band or a sign of disagreement, and how many. */
export interface LegendSign {
  readonly kind: 'band' | 'contested';
  readonly label: string;
  readonly count: number;
}

export type LegendEntry = LegendMark | LegendSizes | LegendColor | LegendLine | LegendSign;

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
  { line: 'expected', label: 'expected, not known to be done' },
  { line: 'dotted', label: 'invited or in talks' },
  { line: 'barred', label: 'suspended or ended' },
  { line: 'thin', label: 'not stated' },
];

/** The line of shared missions in the key, px. */
const SHARED_WIDTH = 2.2;

/** A tie with one source. */
const ONE = { origins: 1, structural: false };

const plainMark = { kind: 'mark', hollow: false, out: false } as const;

function markEntries(scene: Scene, plain: boolean): readonly LegendMark[] {
  const nodes = scene.nodes.filter((node) => !node.out);
  const entries: readonly LegendMark[] = [
    ...MARKS.map((mark) => ({
      ...plainMark,
      ...mark,
      plain,
      count: nodes.filter((node) => node.shape === mark.shape).length,
    })),
    {
      ...plainMark,
      shape: 'diamond',
      family: 'mission',
      hollow: true,
      plain,
      label: 'only planned so far',
      count: nodes.filter((node) => node.hollow).length,
    },
  ];
  return entries.filter((entry) => entry.count > 0);
}

function outEntries(scene: Scene): readonly LegendMark[] {
  const out = scene.nodes.filter((node) => node.out);
  const [first] = out;
  if (first === undefined) return [];
  const { shape, family } = first;
  return [
    { ...plainMark, shape, family, out: true, plain: true, label: 'taken out', count: out.length },
  ];
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
    label: unitOf(metric),
    samples: sampleValues(metric, largest).map((value) => ({
      value: formatMetric(value, Math.min(metric.digits, 2)),
      radius: markRadius(value, largest, scale),
    })),
  };
}

function lineEntries(scene: Scene): readonly LegendLine[] {
  const ties = scene.ties.filter((tie) => !tie.structural);
  const plain = {
    kind: 'line',
    structural: false,
    single: true,
    soft: false,
    // Where all are of shared missions, so are their samples.
    shared: ties.length > 0 && ties.every((tie) => tie.shared),
    width: tieWidth(ONE),
  } as const;
  const entries: readonly LegendLine[] = [
    ...LINES.map(({ line, label }) => {
      const count = ties.filter((tie) => tie.line === line).length;
      return { ...plain, line, label, count };
    }),
    {
      ...plain,
      line: 'solid',
      shared: true,
      width: SHARED_WIDTH,
      label: 'share a mission',
      count: ties.filter((tie) => tie.shared).length,
    },
    {
      ...plain,
      line: 'solid',
      shared: false,
      single: false,
      width: 0.75,
      structural: true,
      label: 'runs or contains',
      count: scene.ties.length - ties.length,
    },
    {
      ...plain,
      line: 'solid',
      soft: true,
      label: 'only possibly so then',
      count: scene.ties.filter((tie) => tie.soft).length,
    },
  ];
  return entries.filter((entry) => entry.count > 0);
}

/** How well attested ties are; nothing where all are alike and rest on one source each. `brief`: only what stands out. */
function sourceEntries(scene: Scene, brief: boolean): readonly LegendLine[] {
  const ties = scene.ties.filter((tie) => !tie.structural);
  const one = ties.filter((tie) => tie.single).length;
  const entry = (single: boolean, label: string, count: number): LegendLine => {
    const width = tieWidth({ ...ONE, origins: single ? 1 : 2 });
    const shared = ties.every((tie) => tie.shared);
    const plain = { kind: 'line', line: 'solid', structural: false, shared, soft: false } as const;
    return { ...plain, single, width, label, count };
  };
  if (one === ties.length) return [];
  return [
    ...(brief ? [] : [entry(true, 'one source', one)]),
    entry(false, 'two or more independent sources', ties.length - one),
  ].filter(({ count }) => count > 0);
}

function signEntries(scene: Scene): readonly LegendEntry[] {
  const contested = [...scene.ties, ...scene.nodes].filter((item) => item.contested).length;
  const signs: readonly LegendSign[] = [
    { kind: 'band', label: 'belongs to', count: scene.bands.length },
    { kind: 'contested', label: 'documents disagree', count: contested },
  ];
  return signs.filter((sign) => sign.count > 0);
}

/** What sizes and colours of marks stand for. */
export interface LegendScales {
  readonly metric: Metric | undefined;
  /** The highest value of that metric. */
  readonly largest: number;
  /** Null: marks are coloured by family. */
  readonly colors: ColorScale | null;
  /** Whether the usual line, of one source, goes without saying. Default: it is said. */
  readonly brief?: boolean;
}

/** The key to a scene. */
export function legendEntries(scene: Scene, scales: LegendScales): Legend {
  const { metric, largest, colors, brief = false } = scales;
  const sizes =
    metric === undefined || !canSize(metric) ? [] : [sizeEntry(metric, largest, scene.markScale)];
  return {
    marks: [
      ...markEntries(scene, colors !== null),
      ...sizes.filter((entry) => entry.samples.length > 1),
      ...(colors === null ? [] : colorEntries(scene, colors)),
      ...hullEntries(scene),
      ...outEntries(scene),
    ],
    lines: [...sourceEntries(scene, brief), ...lineEntries(scene), ...signEntries(scene)],
  };
}
