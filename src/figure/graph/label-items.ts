import { LINE_MARGIN } from '../../view/label-forms.ts';
import { mixColors } from '../../view/mix-colors.ts';
import type { Palette } from '../../view/palette.ts';
import type { PlacedLabel } from '../../view/placed-label.ts';
import { textLanguage } from '../../view/text-language.ts';
import { asSet, LABEL_FACES, labelTracking, textWidth } from '../../view/text-width.ts';
import type { DisplayItem, PathItem, PathStep, TextItem } from '../display-list.ts';
import { directionOf } from '../text/bidi.ts';
import { signItems } from './sign-items.ts';

/** Paper round the letters, px. */
export const HALO_WIDTH = 3.2;
const STRIKE_WIDTH = 1.6;
const LEADER_WIDTH = 0.9;
/** What remains of the pencil where something else is selected. */
const DIMMED_STRIKE = 0.45;
/** How far a strike runs beyond the letters, px. */
const BEYOND = 2;
/** Height of a strike above the baseline, as a share of the font size: half of a small letter, of a capital. */
const SMALL = 0.25;
const CAPITAL = 0.34;
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** The colour of a label, `share` of it ink and the rest paper. */
export function labelInk({ node }: PlacedLabel, palette: Palette, share: number): string {
  const { out, label } = node;
  const ink = out ? palette.ink3 : label.face === 'group' ? palette.ink2 : palette.ink;
  return share === 1 ? ink : mixColors(ink, palette.paper, share);
}

/**
 * Labels: leaders below, then all letters, since the paper round them is to cover no other's, then the signs ≠ beside
 * them, then the strikes through who is taken out. `halo`: the paper; null for none.
 */
export function labelItems(
  labels: readonly PlacedLabel[],
  ink: (label: PlacedLabel) => string,
  palette: Palette,
  halo: string | null,
): readonly DisplayItem[] {
  return [
    ...labels.flatMap((label) => leaderItem(label, palette)),
    ...labels.flatMap((label) => lineItems(label, ink(label), halo)),
    ...labels.flatMap((label) =>
      label.sign === null ? [] : signItems(label.sign, ink(label), null),
    ),
    ...labels.flatMap((label) => (label.node.out ? strikeItem(label, palette) : [])),
  ];
}

function lineItems(label: PlacedLabel, color: string, halo: string | null): readonly TextItem[] {
  const { face, size } = label.node.label;
  return label.lines.map((line, index) => {
    const text = asSet(line, face);
    const lang = textLanguage(text);
    const tracking = labelTracking(text, face);
    return {
      kind: 'text',
      text,
      x: label.anchor,
      y: label.baselines[index] ?? 0,
      align: ALIGN[label.align],
      face: LABEL_FACES[face],
      size,
      color,
      ...(tracking > 0 && { tracking: tracking * size }),
      width: textWidth(line, face, size) + LINE_MARGIN,
      ...(halo !== null && { halo: { color: halo, width: HALO_WIDTH } }),
      ...(lang !== null && { lang }),
      ...(directionOf(text) === 'rtl' && { direction: 'rtl' as const }),
    };
  });
}

/** The line to a label that stands off its mark. */
function leaderItem({ leader, node }: PlacedLabel, { ink, paper }: Palette): readonly PathItem[] {
  if (leader === null) return [];
  const [from, to] = leader;
  const steps: readonly PathStep[] = [
    ['M', from.x, from.y],
    ['L', to.x, to.y],
  ];
  const color = node.dimmed ? mixColors(ink, paper, DIMMED_STRIKE) : ink;
  return [
    { kind: 'path', steps, stroke: { color: paper, width: LEADER_WIDTH + HALO_WIDTH } },
    { kind: 'path', steps, stroke: { color, width: LEADER_WIDTH } },
  ];
}

/** Strikes out, in the reader's pencil, the label of somebody who is taken out. */
function strikeItem(label: PlacedLabel, { pencil, paper }: Palette): PathItem {
  const { face, size } = label.node.label;
  const lift = size * (face === 'country' ? CAPITAL : SMALL);
  return {
    kind: 'path',
    steps: label.lines.flatMap((line, index): readonly PathStep[] => {
      const width = Math.min(label.width, textWidth(line, face, size));
      const x = label.anchor - { start: 0, middle: 0.5, end: 1 }[label.align] * width;
      const y = (label.baselines[index] ?? 0) - lift;
      return [
        ['M', x - BEYOND, y],
        ['L', x + width + BEYOND, y],
      ];
    }),
    stroke: {
      color: label.node.dimmed ? mixColors(pencil, paper, DIMMED_STRIKE) : pencil,
      width: STRIKE_WIDTH,
    },
  };
}
