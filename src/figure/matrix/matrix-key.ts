import type { Tie } from '../../graph/view-graph.ts';
import type { Palette } from '../../view/palette.ts';
import type { KeyEntry } from '../key/flow-key.ts';
import {
  cellItems,
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

function entry(items: KeyEntry['items'], label: string): KeyEntry {
  return { width: SAMPLE, items, label };
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
    ),
  );
}

/** What the cells of some ties mean: the signs and shades that are there. */
export function matrixKey(ties: readonly Tie[], palette: Palette): readonly KeyEntry[] {
  const plain = { step: 2, soft: false } as const;
  const signs = SIGNS.filter(([sign]) => ties.some((tie) => signOf(tie) === sign));
  const soft = ties.some((tie) => tie.soft);
  const contested = ties.some((tie) => tie.contested);
  return [
    ...signs.map(([sign, label]) => entry(cellItems(sign, plain, AT, SAMPLE, palette), label)),
    ...(soft
      ? [entry(cellItems('solid', { step: 2, soft }, AT, SAMPLE, palette), 'only possibly so then')]
      : []),
    ...shadeEntries(ties, palette),
    ...(contested ? [entry([contestedCorner(AT, SAMPLE, palette)], 'documents disagree')] : []),
  ];
}
