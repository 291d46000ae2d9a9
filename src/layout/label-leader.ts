/** A leader: a short line from a mark to a label that stands off it. x1, y1, x2, y2, px. */
export type Leader = readonly [x1: number, y1: number, x2: number, y2: number];

/** The sides of a box, px. */
interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label nearer to its mark than this is seen to belong to it, px. */
const NEAR = 9;
/** Between a leader and its mark, and its label, px. */
const [OFF_MARK, OFF_LABEL] = [2.5, 1.5];

/** The leader of a label in a box, from a mark at x, y that reaches `radius` px; null where it is near enough. */
export function leaderOf(x: number, y: number, radius: number, box: Sides): Leader | null {
  const toX = Math.min(box.right, Math.max(box.left, x));
  const toY = Math.min(box.bottom, Math.max(box.top, y));
  const [dx, dy] = [toX - x, toY - y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length - radius < NEAR) return null;
  const from = (radius + OFF_MARK) / length;
  const to = 1 - OFF_LABEL / length;
  return [x + dx * from, y + dy * from, x + dx * to, y + dy * to];
}

/** The box that a label and its leader fill together. */
export function spanOf({ leader, ...box }: Sides & { readonly leader: Leader | null }): Sides {
  if (leader === null) return box;
  const [x1, y1, x2, y2] = leader;
  return {
    left: Math.min(box.left, x1, x2),
    top: Math.min(box.top, y1, y2),
    right: Math.max(box.right, x1, x2),
    bottom: Math.max(box.bottom, y1, y2),
  };
}
