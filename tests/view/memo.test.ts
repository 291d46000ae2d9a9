import { expect, test, vi } from 'vitest';
import { rememberLast } from '../../src/view/memo.ts';

test('computes again only when an argument is another one', () => {
  const compute = vi.fn((a: object, b: number) => ({ a, b }));
  const remembered = rememberLast(compute);
  const a = {};
  const first = remembered(a, 1);
  expect(remembered(a, 1)).toBe(first);
  expect(remembered(a, 2)).not.toBe(first);
  expect(remembered({}, 2)).toEqual({ a: {}, b: 2 });
  expect(compute).toHaveBeenCalledTimes(3);
});
