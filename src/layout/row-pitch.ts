/** Between two marks of a column at least, px. */
const APART = 1;
/** As precise as a row need be, px. */
const STEP = 0.125;

/** The height of the row of a mark where rows are `pitch` px high, and larger marks take more. */
export function rowHeight(radius: number, pitch: number): number {
  return Math.max(pitch, 2 * radius + APART);
}

/** The pitch at which the rows of a column fill a height of `room` px as nearly as steps allow; not less than 1. */
export function evenPitch(
  radius: Float64Array,
  column: readonly number[],
  room: number,
  most = Infinity,
): number {
  const tall = (pitch: number): number =>
    column.reduce((all, i) => all + rowHeight(radius[i]!, pitch), 0);
  let pitch = Math.min(most, Math.max(1, room / Math.max(1, column.length)));
  while (pitch > 1 && tall(pitch) > room) pitch -= STEP;
  return pitch;
}
