import { clipSegment } from '../../layout/clip-segment.ts';
import type { Size } from '../../view/view-transform.ts';
import type { Box, DisplayItem, PathItem, TextItem } from '../display-list.ts';

/** Left, top, right, bottom. */
type Sides = readonly [number, number, number, number];

const NOTHING: Sides = [Infinity, Infinity, -Infinity, -Infinity];

/** The box round what is seen of items inside a window; null where nothing is. */
export function contentBounds(items: readonly DisplayItem[], window: Size): Box | null {
  const [left, top, right, bottom] = seenSides(items, window);
  return left < right ? { left, top, width: right - left, height: bottom - top } : null;
}

/** Whether an item reaches beyond a window. */
export function leaves(item: DisplayItem, { width, height }: Size): boolean {
  if (item.kind === 'group') return item.items.some((one) => leaves(one, { width, height }));
  const [left, top, right, bottom] = item.kind === 'text' ? textSides(item) : pathSides(item);
  return left < 0 || top < 0 || right > width || bottom > height;
}

function seenSides(items: readonly DisplayItem[], window: Size): Sides {
  return items.reduce<Sides>((all, item) => {
    if (item.kind === 'group') return round(all, seenSides(item.items, window));
    const sides = item.kind === 'text' ? textSides(item) : pathSides(item, window);
    const [left, top] = [Math.max(0, sides[0]), Math.max(0, sides[1])];
    const right = Math.min(window.width, sides[2]);
    const bottom = Math.min(window.height, sides[3]);
    return left < right && top < bottom ? round(all, [left, top, right, bottom]) : all;
  }, NOTHING);
}

function round(a: Sides, b: Sides): Sides {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function textSides({ x, y, align, width, size }: TextItem): Sides {
  const left = x - { left: 0, center: 0.5, right: 1 }[align] * width;
  return [left, y - 0.93 * size, left + width, y + 0.25 * size];
}

/** The sides of an outline, with its corners; of a single line those of the part that a window shows. */
function pathSides({ steps, stroke }: PathItem, window?: Size): Sides {
  const half = ((stroke?.width ?? 0) / 2) * Math.SQRT2;
  const points = steps.flatMap(([, ...numbers]): readonly number[] => numbers);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points;
  const seen =
    window !== undefined && points.length === 4
      ? clipSegment(x1, y1, x2, y2, window.width, window.height)
      : points;
  let sides = NOTHING;
  for (let i = 0; i < (seen?.length ?? 0); i += 2) {
    const [x, y] = [seen?.[i] ?? 0, seen?.[i + 1] ?? 0];
    sides = round(sides, [x - half, y - half, x + half, y + half]);
  }
  return sides;
}
