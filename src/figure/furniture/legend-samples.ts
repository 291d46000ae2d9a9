import { markExtent } from '../../view/mark-extent.ts';
import { flattenColor } from '../../view/mix-colors.ts';
import type { LegendLine, LegendMark } from '../../view/legend-entries.ts';
import type { Palette } from '../../view/palette.ts';
import { SIGN_RADIUS } from '../../view/place-signs.ts';
import { toneColor, type Tone } from '../../view/tone.ts';
import { arcSteps } from '../arc-steps.ts';
import type { DisplayItem, PathItem, PathStep, Stroke } from '../display-list.ts';
import { styleReader, type ElementStyle } from '../graph/element-styles.ts';
import { HULL_STRENGTH } from '../graph/hull-outline.ts';
import { markOutline } from '../mark-outline.ts';
import { signItems } from '../graph/sign-items.ts';

/** A sample of the key: its left end at 0, its middle at height 0. Units of the figure. */
export interface Sample {
  readonly width: number;
  readonly items: readonly DisplayItem[];
}

/** The radius of sample marks. */
const RADIUS = 4.8;
const MARK_WIDTH = 12;
const LINE_WIDTH = 30;
/** The bar of a line that ended. */
const BAR = { length: 8, back: 5, width: 1.3 } as const;
const BAND = 7;

function styleOf(palette: Palette, group: 'nodes' | 'edges', classes: string): ElementStyle {
  return styleReader(palette)({ id: '', group, classes, order: 0 });
}

function classNames(...names: readonly (string | false | null)[]): string {
  return names.filter((name) => name !== false && name !== null && name !== '').join(' ');
}

function line(x1: number, x2: number, stroke: Stroke): PathItem {
  const steps: readonly PathStep[] = [
    ['M', x1, 0],
    ['L', x2, 0],
  ];
  return { kind: 'path', steps, stroke };
}

/** A mark as the picture draws it. */
export function markSample(
  { shape, family, hollow, out, plain }: LegendMark,
  palette: Palette,
): Sample {
  const classes = classNames(
    shape,
    !out && !plain && family,
    out ? 'out' : hollow && shape !== 'ring' && 'hollow',
  );
  const style = styleOf(palette, 'nodes', classes);
  const width = style['border-width'] ?? 0;
  const { reach, corner } = markExtent(shape, RADIUS);
  const steps = markOutline(
    shape,
    { x: MARK_WIDTH / 2, y: 0 },
    { reach: reach - width / 2, corner },
  );
  // What is empty shows the ground.
  const fill = hollow || out || shape === 'ring' ? undefined : style['background-color'];
  return {
    width: MARK_WIDTH,
    items: [
      {
        kind: 'path',
        steps,
        ...(fill !== undefined && { fill: { color: fill } }),
        ...(width > 0 && {
          stroke: {
            color:
              plain && !out && shape !== 'ring'
                ? palette.ink2
                : (style['border-color'] ?? palette.ink2),
            width,
            ...(style['border-style'] && { dash: style['border-dash-pattern'] ?? [] }),
          },
        }),
      },
    ],
  };
}

/** A line as the picture draws it. */
export function lineSample(entry: LegendLine, palette: Palette): Sample {
  const { line: kind, structural, shared, single, soft } = entry;
  const classes = classNames(
    'tie',
    kind,
    structural && 'structural',
    shared ? 'shared' : single && !structural && 'single',
    soft && 'soft',
  );
  const style = styleOf(palette, 'edges', classes);
  const thin = kind === 'barred' || kind === 'thin';
  const width = kind === 'dotted' ? Math.max(1.7, entry.width) : thin ? 0.9 : entry.width;
  const end = LINE_WIDTH - BAR.back;
  const bar: PathItem = {
    kind: 'path',
    steps: [
      ['M', end, -BAR.length / 2],
      ['L', end, BAR.length / 2],
    ],
    stroke: { color: palette.tie, width: BAR.width },
  };
  const drawn = line(0, LINE_WIDTH, {
    color: style['line-color'] ?? palette.tie,
    width,
    ...(style['line-style'] && { dash: style['line-dash-pattern'] ?? [] }),
    ...(style['line-cap'] && { cap: style['line-cap'] }),
  });
  return { width: LINE_WIDTH, items: kind === 'barred' ? [drawn, bar] : [drawn] };
}

/** The pale band of who belongs to whom. */
export function bandSample(palette: Palette): Sample {
  const color = flattenColor(palette.band, palette.paper);
  const drawn = line(BAND / 2, LINE_WIDTH - BAND / 2, { color, width: BAND, cap: 'round' });
  return { width: LINE_WIDTH, items: [drawn] };
}

/** A line with the sign of what documents state differently. */
export function contestedSample(palette: Palette): Sample {
  const middle = LINE_WIDTH / 2;
  const stroke = { color: palette.tie, width: 1.1 };
  const sign = signItems({ x: middle, y: 0 }, palette.ink, null);
  return {
    width: LINE_WIDTH,
    items: [
      line(0, middle - SIGN_RADIUS, stroke),
      line(middle + SIGN_RADIUS, LINE_WIDTH, stroke),
      ...sign,
    ],
  };
}

function rectangle(left: number, top: number, width: number, height: number): readonly PathStep[] {
  return [
    ['M', left, top],
    ['L', left + width, top],
    ['L', left + width, top + height],
    ['L', left, top + height],
    ['Z'],
  ];
}

/** Patches of colours side by side. */
export function swatches(tones: readonly Tone[], width: number, palette: Palette): Sample {
  const items = tones.map((tone, index): PathItem => ({
    kind: 'path',
    steps: rectangle(index * width, -5, width, 10),
    fill: { color: toneColor(palette, tone) },
  }));
  return { width: tones.length * width, items };
}

/** The pale area round members of a community. */
export function hullSample(tone: Tone, palette: Palette): Sample {
  const [first, ...round] = arcSteps({ x: 18, y: 0 }, 7, -Math.PI / 2, Math.PI / 2);
  const back = arcSteps({ x: 7, y: 0 }, 7, Math.PI / 2, (3 * Math.PI) / 2);
  const start =
    first?.[0] === 'L' ? (['M', first[1], first[2]] as const) : (['M', 18, -7] as const);
  return {
    width: 25,
    items: [
      {
        kind: 'path',
        steps: [start, ...round, ...back, ['Z']],
        fill: { color: toneColor(palette, tone), opacity: HULL_STRENGTH * 1.6 },
      },
    ],
  };
}

/** A circle of a mark's true size. */
export function sizeSample(radius: number, palette: Palette): Sample {
  // Half its line stands outside the circle.
  const middle = { x: radius + 0.5, y: 0 };
  const steps = markOutline('circle', middle, markExtent('circle', radius));
  return {
    width: 2 * radius + 1,
    items: [{ kind: 'path', steps, stroke: { color: palette.ink2, width: 0.9 } }],
  };
}
