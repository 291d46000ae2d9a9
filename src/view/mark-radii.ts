import { BoxGrid } from '../layout/box-grid.ts';
import type { EntityId } from '../model/entity.ts';
import type { Analysis } from './analysis.ts';
import type { Drawing } from './drawing.ts';
import { LARGEST_RADIUS, largestValue, markRadius, markScale, sizeValues } from './mark-size.ts';
import type { MetricTable } from './metric-table.ts';

/** Marks never shrink further than this. */
const LEAST_SHARE = 0.35;

/** The sizes of the marks of a drawing. */
export interface MarkRadii {
  /** Radius of a mark, px. */
  readonly of: (id: EntityId) => number;
  /** The scale they are drawn at, as `markRadius` takes it. */
  readonly scale: number;
}

/**
 * Sizes marks by a metric. Places are made for marks sized by number of ties; where another metric, or a
 * graph without its hub, makes marks cover each other, all shrink together. Who is taken out keeps the
 * size it had.
 */
export function markRadii(analysis: Analysis, metric: string, drawing: Drawing): MarkRadii {
  const { metrics, whole, without, view } = analysis;
  const sized = (table: MetricTable, scale: number): ((id: EntityId) => number) => {
    const values = sizeValues(table, metric);
    const largest = largestValue(values);
    return (id) => markRadius(values?.get(id) ?? 0, largest, scale);
  };
  const full = markScale(drawing.width, drawing.height);
  const present = view.entities.filter((id) => !without.has(id));
  // Whom the reader puts upon others is to cover them, not to make them small.
  const alone = present.filter((id) => drawing.pinned?.has(id) !== true);
  const scale = full * fittingShare(alone, sized(metrics, full), drawing);
  const [now, before] = [sized(metrics, scale), sized(whole, full)];
  return { of: (id) => (without.has(id) ? before(id) : now(id)), scale };
}

/** By how much marks must shrink so that no two cover each other, 0.35 to 1. */
function fittingShare(
  ids: readonly EntityId[],
  radiusOf: (id: EntityId) => number,
  { positions }: Drawing,
): number {
  const grid = new BoxGrid();
  let share = 1;
  for (const [i, id] of ids.entries()) {
    const at = positions.get(id);
    if (at === undefined) continue;
    const { x, y } = at;
    const radius = radiusOf(id);
    const reach = radius + LARGEST_RADIUS;
    grid.find(x - reach, y - reach, x + reach, y + reach, (j) => {
      const other = positions.get(ids[j] ?? '') ?? at;
      const [dx, dy] = [x - other.x, y - other.y];
      const gap = Math.sqrt(dx * dx + dy * dy);
      share = Math.min(share, gap / (radius + radiusOf(ids[j] ?? '')));
      return false;
    });
    grid.insert(i, x, y, x, y);
  }
  return Math.max(LEAST_SHARE, share);
}
