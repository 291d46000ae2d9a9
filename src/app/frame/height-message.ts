/** What a graph in a frame tells the page round it: `{ type: HEIGHT_MESSAGE, height }`, height in CSS px. */
export const HEIGHT_MESSAGE = 'cooperation-graph:height';

/** Whatever a frame says, it becomes no lower and no higher than this, CSS px. */
const LEAST = 50;
const MOST = 5000;

/** The height that a message asks for, within the bounds, CSS px; null where it is no such message. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type !== HEIGHT_MESSAGE || typeof height !== 'number' || !Number.isFinite(height))
    return null;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
}
