/** The part of segment a–b inside a box from 0, 0 to width, height; null where it passes by. (Liang and Barsky's clipping.) */
export function clipSegment(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  width: number,
  height: number,
): readonly [x1: number, y1: number, x2: number, y2: number] | null {
  const [dx, dy] = [bx - ax, by - ay];
  let [from, to] = [0, 1];
  for (const [slope, room] of [
    [-dx, ax],
    [dx, width - ax],
    [-dy, ay],
    [dy, height - ay],
  ] as const) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) from = Math.max(from, room / slope);
    if (slope > 0) to = Math.min(to, room / slope);
  }
  return from < to ? [ax + dx * from, ay + dy * from, ax + dx * to, ay + dy * to] : null;
}
