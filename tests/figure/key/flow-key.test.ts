import { expect, test } from 'vitest';
import { flowKey, KEY_LINE, type KeyEntry } from '../../../src/figure/key/flow-key.ts';
import { LIGHT } from '../../../src/view/palette.ts';
import { textsOf } from '../../support/figure-texts.ts';

const entry = (label: string, height = 0): KeyEntry => ({ width: 10, height, items: [], label });
const rows = (groups: readonly (readonly KeyEntry[])[], width: number): readonly number[] => {
  const lines = textsOf(flowKey(groups, width, LIGHT).items).map(({ y }) =>
    Math.floor(y / KEY_LINE),
  );
  return lines;
};

test('a group stays on one line where it fits into one', () => {
  const [a, b] = [
    [entry('first'), entry('second')],
    [entry('third'), entry('fourth')],
  ];
  expect(rows([a, b], 400)).toEqual([0, 0, 0, 0]);
  expect(rows([a, b], 200)).toEqual([0, 0, 1, 1]);
  expect(rows([a, b], 60)).toEqual([0, 1, 2, 3]);
});

test('lines are as high as the highest sample; nothing takes no room', () => {
  expect(flowKey([[entry('one')]], 200, LIGHT).height).toBe(KEY_LINE);
  expect(flowKey([[entry('one', 30)]], 200, LIGHT).height).toBe(33);
  expect(flowKey([[], []], 200, LIGHT).height).toBe(0);
});
