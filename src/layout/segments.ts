/** Whether segments a–b and c–d cross at a point inside both. Touching ends do not count. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if ((c >= 0 && d >= 0) || (c <= 0 && d <= 0)) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return (a > 0 && b < 0) || (a < 0 && b > 0);
}

/** Distance from a point to the segment a–b. */
export function distanceToSegment(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / squared;
  const t = Math.min(1, Math.max(0, along));
  const ex = ax + t * dx - px;
  const ey = ay + t * dy - py;
  return Math.sqrt(ex * ex + ey * ey);
}

/** Length of the part of segment a–b that lies inside a box; 0 if it misses the box. (Liang and Barsky's clipping.) */
export function lengthInBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  let from = 0;
  let to = 1;
  const dx = bx - ax;
  const dy = by - ay;
  for (let axis = 0; axis < 2; axis++) {
    const start = axis === 0 ? ax : ay;
    const run = axis === 0 ? dx : dy;
    const low = axis === 0 ? left : top;
    const high = axis === 0 ? right : bottom;
    if (run === 0) {
      if (start <= low || start >= high) return 0;
      continue;
    }
    const enter = (run > 0 ? low - start : high - start) / run;
    const leave = (run > 0 ? high - start : low - start) / run;
    if (enter > from) from = enter;
    if (leave < to) to = leave;
    if (from >= to) return 0;
  }
  return (to - from) * Math.sqrt(dx * dx + dy * dy);
}
