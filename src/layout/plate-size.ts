import type { LayoutInput } from './layout-input.ts';

/** Share of the plate that marks with some paper round them may cover at most. */
const MARKS = 0.12;
/** Share that marks and labels may cover together. */
const LABELS = 0.6;
const PAPER = 6;

/**
 * The plate a graph needs: the one asked for, or a larger one of the same proportions where marks (and labels, if
 * `labelled`) would crowd it. Sizes in px.
 */
export function plateSize(
  input: LayoutInput,
  width: number,
  height: number,
  labelled: boolean,
): { width: number; height: number } {
  let marks = 0;
  let labels = 0;
  for (let i = 0; i < input.n; i++) {
    const mark = 2 * input.radius[i]! + PAPER;
    marks += mark * mark;
    if (labelled) labels += input.labelWidth[i]! * input.labelHeight[i]!;
  }
  const needed = Math.max(marks / MARKS, (marks + labels) / LABELS);
  const growth = Math.sqrt(Math.max(1, needed / (width * height)));
  return { width: width * growth, height: height * growth };
}
