import { FIGURE_LIMITS, type Callout } from '../../view/figure-choices.ts';
import type { Size } from '../../view/view-transform.ts';
import type { Box } from '../display-list.ts';
import { breakLines, type TextLine } from '../text/break-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { within } from './edited-labels.ts';

/** Type of a note beside the picture, and how wide it may be, units. */
export const CALLOUT_SIZE = 12;
export const CALLOUT_LEADING = 15;
const WIDEST = 180;

/** A note where it stands. */
export interface PlacedCallout extends Box {
  readonly callout: Callout;
  readonly lines: readonly TextLine[];
}

/** Notes round the points they were put at, each wholly inside the window. One without text has no place. */
export function placeCallouts(
  callouts: readonly Callout[],
  window: Size,
): readonly PlacedCallout[] {
  const most = Math.min(WIDEST, window.width - 8);
  return callouts.slice(0, FIGURE_LIMITS.callouts).flatMap((callout) => {
    const style = { face: 'sans', size: CALLOUT_SIZE } as const;
    const lines = callout.text
      .split('\n')
      .flatMap((line) => breakLines(plainText(line, FIGURE_LIMITS.callout), most, style));
    if (lines.length === 0) return [];
    const width = Math.max(...lines.map((line) => line.width));
    const height = lines.length * CALLOUT_LEADING;
    const left = within(callout.at.x * window.width - width / 2, width, window.width);
    const top = within(callout.at.y * window.height - height / 2, height, window.height);
    return { callout, lines, left, top, width, height };
  });
}
