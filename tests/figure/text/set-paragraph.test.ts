import { expect, test } from 'vitest';
import { setParagraph } from '../../../src/figure/text/set-paragraph.ts';

const STYLE = { face: 'sans', size: 12, line: 16, color: '#000000' } as const;

test('lines stand below each other at the left', () => {
  const { items, height } = setParagraph('one two three', 30, STYLE);
  expect(items).toMatchObject([
    { text: 'one', x: 0, align: 'left' },
    { text: 'two', x: 0 },
    { text: 'three', x: 0 },
  ]);
  const [first, second] = items;
  expect(second?.kind === 'text' && first?.kind === 'text' && second.y - first.y).toBe(16);
  expect(height).toBe(48);
});

test('what begins from right to left stands at the right and runs that way', () => {
  const { items } = setParagraph('التعاون الفضائي', 200, STYLE);
  expect(items).toMatchObject([{ x: 200, align: 'right', direction: 'rtl' }]);
});

test('Chinese text says that it is', () => {
  expect(setParagraph('中国', 200, STYLE).items).toMatchObject([{ lang: 'zh' }]);
});
