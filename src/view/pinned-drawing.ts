import type { Drawing } from './drawing.ts';
import type { Pin } from './pins.ts';

/** A drawing with some entities where the reader put them. Nobody else moves; who is not drawn is passed over. */
export function pinnedDrawing(drawing: Drawing, pins: readonly Pin[]): Drawing {
  const placed = pins.filter(({ id }) => drawing.positions.has(id));
  if (placed.length === 0) return drawing;
  const { width, height } = drawing;
  return {
    ...drawing,
    positions: new Map([
      ...drawing.positions,
      ...placed.map(({ id, x, y }) => [id, { x: x * width, y: y * height }] as const),
    ]),
    pinned: new Set(placed.map(({ id }) => id)),
  };
}
