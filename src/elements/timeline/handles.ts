import {
  daysOfMonth,
  monthOfDay,
  monthsOn,
  type TimelineAxis,
} from '../../view/timeline/timeline-axis.ts';

/** The two ends of what is chosen on a timeline; null where that end is open. */
export interface TimeChoice {
  readonly since: string | null;
  readonly asOf: string | null;
}

/** The two sliders. */
export type Handle = keyof TimeChoice;

/** Months that a key moves a slider by; null for the ends of the axis. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The place of a slider in months: 0 is before the axis begins, so that nothing is left out at that end,
 * and one more than the months of the axis is past its end.
 */
export function handleValue(axis: TimelineAxis, handle: Handle, day: string | null): number {
  const months = monthsOn(axis);
  if (day === null) return handle === 'since' ? 0 : months + 1;
  return Math.min(months, Math.max(1, monthOfDay(axis, day) + 1));
}

/** The day at the place of a slider: the first of its month where a range begins, the last where it ends. */
export function handleDay(axis: TimelineAxis, handle: Handle, value: number): string | null {
  const months = monthsOn(axis);
  if (handle === 'since')
    return value < 1 ? null : daysOfMonth(axis, Math.min(months, value) - 1)[0];
  return value > months ? null : daysOfMonth(axis, Math.max(1, value) - 1)[1];
}

/** What is chosen after one slider has moved; it stops at the other. */
export function moveHandle(
  axis: TimelineAxis,
  choice: TimeChoice,
  handle: Handle,
  value: number,
): TimeChoice {
  const day = handleDay(axis, handle, value);
  if (handle === 'since') {
    const beyond = day !== null && choice.asOf !== null && day > choice.asOf;
    const stop = handleDay(axis, 'since', handleValue(axis, 'asOf', choice.asOf));
    return { ...choice, since: beyond ? stop : day };
  }
  const beyond = day !== null && choice.since !== null && day < choice.since;
  const stop = handleDay(axis, 'asOf', handleValue(axis, 'since', choice.since));
  return { ...choice, asOf: beyond ? stop : day };
}

/** Where a key moves a slider to; null for a key that is none of its own. */
export function keyValue(axis: TimelineAxis, value: number, key: string): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  return Math.min(monthsOn(axis) + 1, Math.max(0, value + step));
}
