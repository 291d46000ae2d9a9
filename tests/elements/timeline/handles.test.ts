import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  handleDay,
  handleValue,
  keyValue,
  moveHandle,
  type Handle,
} from '../../../src/elements/timeline/handles.ts';
import { monthsOn } from '../../../src/view/timeline/timeline-axis.ts';

const AXIS = { firstYear: 2000, lastYear: 2004 };
const LAST = monthsOn(AXIS) + 1;

test('a slider stands on months, and beyond either end where nothing is left out', () => {
  expect(handleDay(AXIS, 'since', 0)).toBeNull();
  expect(handleDay(AXIS, 'since', 1)).toBe('2000-01-01');
  expect(handleDay(AXIS, 'asOf', 1)).toBe('2000-01-31');
  expect(handleDay(AXIS, 'asOf', LAST - 1)).toBe('2004-12-31');
  expect(handleDay(AXIS, 'asOf', LAST)).toBeNull();
});

test('a place and its day are the same thing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Handle>('since', 'asOf'),
      fc.integer({ min: 1, max: LAST - 1 }),
      (handle, value) => {
        expect(handleValue(AXIS, handle, handleDay(AXIS, handle, value))).toBe(value);
      },
    ),
  );
});

test('neither slider passes the other', () => {
  const choice = { since: '2001-05-01', asOf: '2002-05-31' };
  expect(moveHandle(AXIS, choice, 'since', LAST)).toEqual({ ...choice, since: '2002-05-01' });
  expect(moveHandle(AXIS, choice, 'asOf', 1)).toEqual({ ...choice, asOf: '2001-05-31' });
  expect(moveHandle(AXIS, choice, 'since', 0)).toEqual({ ...choice, since: null });
});

test('arrows move by a month, pages by a year, Home and End to the ends', () => {
  const moved = (key: string): number | null => keyValue(AXIS, 20, key);
  expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map(moved)).toEqual([21, 21, 19, 19]);
  expect(['PageUp', 'PageDown', 'Home', 'End'].map(moved)).toEqual([32, 8, 0, LAST]);
  expect(keyValue(AXIS, 2, 'PageDown')).toBe(0);
  expect(moved('a')).toBeNull();
});
