import { countWords, formatCount } from '../../view/count-words.ts';
import type { Palette } from '../../view/palette.ts';
import type { Timeline } from '../../view/timeline/timeline.ts';
import type { KeyEntry } from '../key/flow-key.ts';
import { dot, publishedSign, spanLine } from './draw-timeline.ts';
import type { TimelinePlan } from './timeline-plan.ts';

const LINE = 22;

/** Numbers of statements to show as dots: one, the fullest, and one between where that is far. */
function samples(most: number): readonly number[] {
  if (most === 0) return [];
  const between = Math.round(Math.sqrt(most));
  return [...new Set([1, ...(most > 4 ? [between] : []), most])];
}

/** What dots, lines and triangles mean: those that are there. */
export function timelineKey(
  { rows, most, published }: Timeline,
  { radius }: TimelinePlan,
  palette: Palette,
): readonly (readonly KeyEntry[])[] {
  const { tie, tieSoft, paper, ink2 } = palette;
  const dots = rows.flatMap((row) => row.dots);
  const lines = rows.flatMap((row) => row.lines);
  const disc = (count: number, planned: boolean, label: string): KeyEntry => {
    const r = radius(count);
    return {
      width: 2 * r,
      height: 2 * r,
      items: [dot({ x: r, y: 0 }, r, planned, tie, paper)],
      label,
    };
  };
  const sizes = samples(most);
  const stroke = (soft: boolean, label: string): readonly KeyEntry[] =>
    lines.some((one) => one.soft === soft)
      ? [{ width: LINE, items: [spanLine(0, LINE, 0, soft, soft ? tieSoft : tie)], label }]
      : [];
  return [
    sizes.map((count, i) =>
      disc(
        count,
        false,
        i === sizes.length - 1 ? countWords(count, 'statement') : formatCount(count),
      ),
    ),
    dots.some(({ planned }) => planned) ? [disc(Math.min(2, most), true, 'plans alone')] : [],
    [...stroke(false, 'lasts'), ...stroke(true, 'an end open, or days not known')],
    published.length === 0
      ? []
      : [{ width: 7, items: [publishedSign(3.5, -2.7, ink2)], label: 'document published' }],
  ];
}
