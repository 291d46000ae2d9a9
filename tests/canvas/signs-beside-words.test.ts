import { expect, test } from 'vitest';
import type { Context2d } from '../../src/canvas/paint-display-list.ts';
import { withSignsBesideWords } from '../../src/canvas/signs-beside-words.ts';
import { placedLabel, type PlacedLabel } from '../../src/view/placed-label.ts';
import { textWidth } from '../../src/view/text-width.ts';
import { sceneNode } from '../support/scenes.ts';

const FONTS = { sans: 'sans-serif', serif: 'serif' };
const node = { ...sceneNode({ id: 'mission:a', x: 0, y: 0 }), contested: true };
const [form] = node.label.forms;
const words = textWidth(form!.lines.at(-1)!, node.label.face, node.label.size);

/** A context whose letters come out at a share of the measured width. */
const context = (share: number): Context2d =>
  ({ font: '', measureText: () => ({ width: share * words }) }) as unknown as Context2d;

const label = (side: PlacedLabel['side']): PlacedLabel =>
  placedLabel(node, form!, side, { left: 100, top: 50, right: 100 + form!.width + 20 });

test.each([
  ['W', 1],
  ['E', -1],
  ['S', -0.5],
] as const)('a sign on side %s follows words that come out narrower', (side, way) => {
  const before = label(side);
  const [after] = withSignsBesideWords([before], context(0.8), FONTS);
  expect(after!.sign!.x - before.sign!.x).toBeCloseTo(way * 0.2 * words, 6);
  expect(after!.sign!.y).toBe(before.sign!.y);
});

test('words that come out wider are narrowed to their room: the sign stays', () => {
  const before = label('W');
  expect(withSignsBesideWords([before], context(1.3), FONTS)).toEqual([before]);
});

test('a label without a sign is as it was', () => {
  const plain = { ...label('E'), sign: null };
  expect(withSignsBesideWords([plain], context(0.5), FONTS)[0]).toBe(plain);
});
