import { HALO, markExtent } from '../../view/mark-extent.ts';
import type { Palette } from '../../view/palette.ts';
import { textLanguage } from '../../view/text-language.ts';
import type { Point, Size } from '../../view/view-transform.ts';
import type { Box, DisplayItem, PathItem, TextItem } from '../display-list.ts';
import { directionOf } from '../text/bidi.ts';
import { HALO_WIDTH } from './label-items.ts';
import { CALLOUT_LEADING, CALLOUT_SIZE, type PlacedCallout } from './place-callouts.ts';
import type { PlacedMark, PlacedMarks } from './placed-marks.ts';

/** From the top of a line of a note to its baseline. */
const ASCENT = 11.5;
/** Between a note and its line. */
const GAP = 4;
const LEADER_WIDTH = 0.9;
/** A line shorter than this says nothing. */
const LEAST_LEADER = 6;

/** Notes with their lines, which the pencil draws: they are no ties; a line leads only to a mark in the window. `halo`: the paper round letters; null for none. */
export function calloutItems(
  callouts: readonly PlacedCallout[],
  marks: PlacedMarks,
  window: Size,
  palette: Palette,
  halo: string | null,
): readonly DisplayItem[] {
  const leaders = callouts.flatMap((placed) => {
    const mark = marks.get(placed.callout.target ?? '');
    return mark && isSeen(mark.at, window) ? leaderItem(placed, mark, palette.pencil) : [];
  });
  return [...leaders, ...callouts.flatMap((placed) => noteItems(placed, palette.ink, halo))];
}

/** The line from the edge of a note, away from its middle, to the edge of a mark; none where they are too close to need it. */
function leaderItem(box: Box, { node, at }: PlacedMark, color: string): readonly PathItem[] {
  const [halfWidth, halfHeight] = [box.width / 2 + GAP, box.height / 2 + GAP];
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const [dx, dy] = [at.x - x, at.y - y];
  const length = Math.hypot(dx, dy);
  const from = Math.min(halfWidth / Math.abs(dx), halfHeight / Math.abs(dy));
  const to = 1 - (markExtent(node.shape, node.radius).reach + HALO) / length;
  // Not so for two middles that are one: nothing is then a number.
  if (!((to - from) * length >= LEAST_LEADER)) return [];
  return [
    {
      kind: 'path',
      steps: [
        ['M', x + dx * from, y + dy * from],
        ['L', x + dx * to, y + dy * to],
      ],
      stroke: { color, width: LEADER_WIDTH },
    },
  ];
}

function isSeen({ x, y }: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function noteItems(
  { callout, lines, left, top, width }: PlacedCallout,
  color: string,
  halo: string | null,
): readonly TextItem[] {
  const isRtl = directionOf(callout.text) === 'rtl';
  return lines.map((line, index) => {
    const lang = textLanguage(line.text);
    return {
      kind: 'text',
      text: line.text,
      x: isRtl ? left + width : left,
      y: top + index * CALLOUT_LEADING + ASCENT,
      align: isRtl ? 'right' : 'left',
      face: 'sans',
      size: CALLOUT_SIZE,
      color,
      width: line.width,
      ...(halo !== null && { halo: { color: halo, width: HALO_WIDTH } }),
      ...(lang !== null && { lang }),
      ...(isRtl && { direction: 'rtl' as const }),
    };
  });
}
