import type { Tie } from '../../graph/view-graph.ts';
import type { Palette } from '../../view/palette.ts';
import type { PathItem } from '../display-list.ts';
import type { KeyEntry } from '../key/flow-key.ts';
import {
  cellItems,
  cellSquare,
  type CellLook,
  contestedCorner,
  signOf,
  stepOf,
  type CellSign,
  type CellStep,
} from './matrix-cells.ts';

/** The side of a sample, units. */
const SAMPLE = 12;
const AT = { x: SAMPLE / 2, y: 0 };

const SIGNS: readonly (readonly [sign: CellSign, label: string])[] = [
  ['solid', 'done or under way'],
  ['dashed', 'agreed or planned'],
  ['expected', 'expected, not known to be done'],
  ['dotted', 'invited or in talks'],
  ['barred', 'suspended or ended'],
  ['thin', 'not stated'],
  ['shared', 'share a mission'],
  ['structural', 'runs or contains'],
];

const FACTS: readonly string[] = ['one fact', 'two', 'three or more'];
const MISSIONS: readonly string[] = ['one mission', 'two', 'three or more'];

/** A sample on the ground of a cell. */
function entry(items: KeyEntry['items'], label: string, palette: Palette): KeyEntry {
  const steps = cellSquare(AT, SAMPLE / 2);
  const ground: PathItem = { kind: 'path', steps, fill: { color: palette.wash } };
  return { width: SAMPLE, items: [ground, ...items], label };
}

/** Shades of one fact, two, more; nothing where all ties are of one shade. */
function shadeEntries(ties: readonly Tie[], palette: Palette): readonly KeyEntry[] {
  const strong = ties.filter((tie) => !tie.structural && !tie.soft);
  const shared = strong.length > 0 && strong.every((tie) => tie.missions.length > 0);
  const steps = ([0, 1, 2] as const).filter((step) => strong.some((tie) => stepOf(tie) === step));
  if (steps.length < 2) return [];
  const sign = shared ? 'shared' : 'solid';
  return steps.map((step: CellStep) =>
    entry(
      cellItems(sign, { step, soft: false }, AT, SAMPLE, palette),
      (shared ? MISSIONS : FACTS)[step] ?? '',
      palette,
    ),
  );
}

/** What the cells of some ties mean: the signs and shades that are there. */
export function matrixKey(
  ties: readonly Tie[],
  palette: Palette,
): readonly (readonly KeyEntry[])[] {
  const plain = { step: 2, soft: false } as const;
  const signs = SIGNS.filter(([sign]) => ties.some((tie) => signOf(tie) === sign));
  const soft = ties.some((tie) => tie.soft);
  const contested = ties.some((tie) => tie.contested);
  const key = (sign: CellSign, look: CellLook, label: string): KeyEntry =>
    entry(cellItems(sign, look, AT, SAMPLE, palette), label, palette);
  const corner = [contestedCorner(AT, SAMPLE, palette)];
  return [
    signs.map(([sign, label]) => key(sign, plain, label)),
    shadeEntries(ties, palette),
    [
      ...(soft ? [key('solid', { step: 2, soft }, 'only possibly so then')] : []),
      ...(contested ? [entry(corner, 'documents disagree', palette)] : []),
    ],
  ];
}
