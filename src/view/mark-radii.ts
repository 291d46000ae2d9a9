import type { EntityId } from '../model/entity.ts';
import type { Analysis } from './analysis.ts';
import type { Drawing } from './drawing.ts';
import { shapeOf } from './label.ts';
import { largestValue, LEAST_RADIUS, markRadius, markScale, sizeValues } from './mark-size.ts';
import type { MetricTable } from './metric-table.ts';
import { shareWithRoom, type RoomyMark } from './room-for-marks.ts';
import { extentOf, fitScale } from './view-transform.ts';

/** Where a drawing is seen whole at a smaller scale than this, marks are told apart by zooming in. */
const LEAST_FIT = 0.5;

/** The sizes of the marks of a drawing. */
export interface MarkRadii {
  /** Radius of a mark, px. */
  readonly of: (id: EntityId) => number;
  /** The scale they are drawn at, as `markRadius` takes it. */
  readonly scale: number;
}

type RadiusOf = (id: EntityId) => number;

/** The radius of a mark that does not shrink; undefined for one that does. */
type HeldRadius = (id: EntityId) => number | undefined;

/**
 * Sizes marks by a metric. Places are made for marks of actors and missions sized by number of ties; where another metric,
 * level or filter leaves no paper between two of them, all shrink together, so that areas still follow the metric. Who
 * is taken out keeps the size it had.
 */
export function markRadii(analysis: Analysis, metric: string, drawing: Drawing): MarkRadii {
  const { metrics, whole, without } = analysis;
  const full = markScale(drawing.width, drawing.height);
  const scaleOf = (table: MetricTable, held: HeldRadius): number => {
    const marks = marksOnScreen(analysis, drawing, sizedBy(table, metric, full), held);
    return full * shareWithRoom(marks);
  };
  if (without.size === 0) {
    const scale = scaleOf(metrics, () => undefined);
    return { of: sizedBy(metrics, metric, scale), scale };
  }
  const before = sizedBy(
    whole,
    metric,
    scaleOf(whole, () => undefined),
  );
  const held: HeldRadius = (id) => (without.has(id) ? before(id) : undefined);
  const scale = scaleOf(metrics, held);
  const now = sizedBy(metrics, metric, scale);
  return { of: (id) => held(id) ?? now(id), scale };
}

function sizedBy(table: MetricTable, metric: string, scale: number): RadiusOf {
  const values = sizeValues(table, metric);
  const largest = largestValue(values);
  return (id) => markRadius(values?.get(id) ?? 0, largest, scale);
}

/** The marks where they stand when all of the drawing is in sight. */
function marksOnScreen(
  { view }: Analysis,
  { width, height, positions, pinned }: Drawing,
  radiusOf: RadiusOf,
  held: HeldRadius,
): readonly RoomyMark[] {
  const nodes = view.entities.flatMap((id) => {
    const [at, entity] = [positions.get(id), view.dataset.entities.get(id)];
    // Whom the reader puts upon others is to cover them, not to make them small.
    if (at === undefined || entity === undefined || pinned?.has(id) === true) return [];
    const fixed = held(id);
    const radius = fixed ?? radiusOf(id);
    return { ...at, shape: shapeOf(entity), radius, least: fixed ?? LEAST_RADIUS };
  });
  const plate = { width, height };
  const fit = Math.min(1, Math.max(LEAST_FIT, fitScale(extentOf({ ...plate, nodes }), plate)));
  return nodes.map((node) => ({ ...node, x: node.x * fit, y: node.y * fit }));
}
