import { HALO } from '../../view/mark-extent.ts';
import { dimmedColors } from '../../view/mix-colors.ts';
import type { Palette } from '../../view/palette.ts';
import { SIGN_RADIUS, type PlacedSign } from '../../view/place-signs.ts';
import type { Scene } from '../../view/scene.ts';
import type { Point } from '../../view/view-transform.ts';
import { circleSteps } from '../arc-steps.ts';
import type { PathItem, PathStep } from '../display-list.ts';
import type { PlacedMark, PlacedMarks } from './placed-marks.ts';

const SIGN_WIDTH = 1.35;
const BAR_WIDTH = 1.3;
const BAR_LENGTH = 8;
const BAR_GAP = 7;

/** The strokes of ≠ about its middle: two readings, struck through. */
const STROKES = [
  [-4.6, -1.9, 4.6, -1.9],
  [-4.6, 1.9, 4.6, 1.9],
  [-2.4, 4.9, 2.4, -4.9],
] as const;

/** The sign ≠, always upright; on a tie with paper round it, beside a label (`paper` null) without. */
export function signItems({ x, y }: Point, ink: string, paper: string | null): readonly PathItem[] {
  const sign: PathItem = {
    kind: 'path',
    steps: STROKES.flatMap(([x1, y1, x2, y2]): readonly PathStep[] => [
      ['M', x + x1, y + y1],
      ['L', x + x2, y + y2],
    ]),
    stroke: { color: ink, width: SIGN_WIDTH, cap: 'round' },
  };
  if (paper === null) return [sign];
  const round = circleSteps({ x, y }, SIGN_RADIUS);
  return [{ kind: 'path', steps: round, fill: { color: paper } }, sign];
}

/** The signs of contested ties, upon them. */
export function tieSignItems(
  signs: readonly PlacedSign[],
  palette: Palette,
  paper: string | null,
): readonly PathItem[] {
  const dim = dimmedColors(palette);
  return signs.flatMap((sign) => signItems(sign, sign.dimmed ? dim.ink : palette.ink, paper));
}

/** The bars across ties that ended, near their second end. */
export function barItems(scene: Scene, marks: PlacedMarks, palette: Palette): readonly PathItem[] {
  const barred = scene.ties.filter((tie) => tie.line === 'barred');
  if (barred.length === 0) return [];
  const dim = dimmedColors(palette);
  return barred.flatMap(({ source, target, dimmed }) => {
    const [from, to] = [marks.get(source), marks.get(target)];
    const steps = from && to ? barSteps(from.at, to) : [];
    const color = dimmed ? dim.tie : palette.tie;
    return steps.length === 0 ? [] : { kind: 'path', steps, stroke: { color, width: BAR_WIDTH } };
  });
}

function barSteps(a: Point, { node, at: b }: PlacedMark): readonly PathStep[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return [];
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const back = node.radius + HALO + BAR_GAP;
  const [x, y] = [b.x - ux * back, b.y - uy * back];
  const half = BAR_LENGTH / 2;
  return [
    ['M', x - uy * half, y + ux * half],
    ['L', x + uy * half, y - ux * half],
  ];
}
