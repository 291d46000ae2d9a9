import type { Point } from '../view/view-transform.ts';
import type { PathStep } from './display-list.ts';

/**
 * An arc of a circle, clockwise from one angle to another (radians, y downwards): a line to where it
 * begins, then a cubic curve for each quarter or less, off the circle by less than 0.03 % of the radius.
 */
export function arcSteps(
  { x, y }: Point,
  radius: number,
  from: number,
  to: number,
): readonly PathStep[] {
  const parts = Math.max(1, Math.ceil((to - from) / (Math.PI / 2) - 1e-9));
  const angle = (to - from) / parts;
  const pull = (4 / 3) * Math.tan(angle / 4) * radius;
  const on = (at: number): readonly [number, number] => [
    x + radius * Math.cos(at),
    y + radius * Math.sin(at),
  ];
  const steps: PathStep[] = [['L', ...on(from)]];
  for (let part = 0; part < parts; part++) {
    const [a, b] = [from + part * angle, from + (part + 1) * angle];
    const [[ax, ay], [bx, by]] = [on(a), on(b)];
    steps.push([
      'C',
      ax - pull * Math.sin(a),
      ay + pull * Math.cos(a),
      bx + pull * Math.sin(b),
      by - pull * Math.cos(b),
      bx,
      by,
    ]);
  }
  return steps;
}

/** A whole circle, from its right clockwise. */
export function circleSteps(middle: Point, radius: number): readonly PathStep[] {
  const around = arcSteps(middle, radius, 0, 2 * Math.PI).slice(1);
  return [['M', middle.x + radius, middle.y], ...around, ['Z']];
}
