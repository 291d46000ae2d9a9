/** A rectangle, px. */
export interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Cuts a rectangle into cells with areas in proportion to `weights` (all > 0), in their order: the list is halved
 * where both halves weigh about alike, the rectangle across its longer side, and so on.
 * After B. Shneiderman, M. Wattenberg, "Ordered Treemap Layouts", IEEE InfoVis 2001 (split by size).
 */
export function treemapCells(weights: readonly number[], cell: Cell): readonly Cell[] {
  if (weights.length <= 1) return weights.map(() => cell);
  const all = weights.reduce((sum, one) => sum + one, 0);
  let at = 1;
  let before = weights[0]!;
  while (
    at < weights.length - 1 &&
    Math.abs(2 * (before + weights[at]!) - all) < Math.abs(2 * before - all)
  ) {
    before += weights[at++]!;
  }
  const share = before / all;
  const { left, top, width, height } = cell;
  const [first, second]: readonly [Cell, Cell] =
    width >= height
      ? [
          { ...cell, width: width * share },
          { ...cell, left: left + width * share, width: width * (1 - share) },
        ]
      : [
          { ...cell, height: height * share },
          { ...cell, top: top + height * share, height: height * (1 - share) },
        ];
  return [...treemapCells(weights.slice(0, at), first), ...treemapCells(weights.slice(at), second)];
}
