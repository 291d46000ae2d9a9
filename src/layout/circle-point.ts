const TURN = 6.283185307179586;

/**
 * The point of the unit circle at a share of a full turn from the east, southwards on a screen. By Taylor series
 * (the error is below 1e-12), so that every engine finds the same bits.
 */
export function circlePoint(turn: number): readonly [x: number, y: number] {
  const quarter = Math.floor(turn * 4 + 0.5);
  const a = (turn - quarter / 4) * TURN;
  const q = a * a;
  const sine = a * (1 - (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * (1 - q / 110)))));
  const cosine =
    1 - (q / 2) * (1 - (q / 12) * (1 - (q / 30) * (1 - (q / 56) * (1 - (q / 90) * (1 - q / 132)))));
  switch (((quarter % 4) + 4) % 4) {
    case 0:
      return [cosine, sine];
    case 1:
      return [-sine, cosine];
    case 2:
      return [-cosine, -sine];
    default:
      return [sine, -cosine];
  }
}

/** A number that grows with the direction of a vector as its angle does, 0 to 4: 1 is south, 2 west. */
export function directionOf(x: number, y: number): number {
  const size = Math.abs(x) + Math.abs(y);
  if (size === 0) return 0;
  if (y >= 0) return 1 - x / size;
  return 3 + x / size;
}
