import { expect, test } from 'vitest';
import { firstDayOf, lastDayOf } from '../../../src/graph/time/day-of.ts';
import { EVER_AFTER, EVER_BEFORE, overlapOf, spanOfEvent } from '../../../src/graph/time/span.ts';

test('the span of a date, a closed interval, and intervals open at one end', () => {
  const span = (text: string): readonly string[] => Object.values(spanOfEvent(text) ?? {});
  expect(span('2024-06-22')).toEqual(Array.from({ length: 4 }, () => '2024-06-22'));
  expect(span('1997-02')).toEqual(['1997-02-01', '1997-02-28', '1997-02-01', '1997-02-28']);
  expect(span('2010/2012-03')).toEqual(['2010-01-01', '2010-12-31', '2012-03-01', '2012-03-31']);
  expect(span('2017/..')).toEqual(['2017-01-01', '2017-12-31', '2017-01-01', EVER_AFTER]);
  expect(span('../2035')).toEqual([EVER_BEFORE, '2035-12-31', EVER_BEFORE, '2035-12-31']);
  expect(spanOfEvent('last spring')).toBeNull();
  expect(spanOfEvent(undefined)).toBeNull();
});

test('how a span lies to a window', () => {
  const span = { start: '2010', startBy: '2012', end: '2014', endBy: '2016' };
  expect(overlapOf(span, '2000', '2009')).toBe('after');
  expect(overlapOf(span, '2000', '2011')).toBe('possible');
  expect(overlapOf(span, '2000', '2012')).toBe('certain');
  expect(overlapOf(span, '2014', '2020')).toBe('certain');
  expect(overlapOf(span, '2015', '2020')).toBe('possible');
  expect(overlapOf(span, '2017', '2020')).toBe('before');
});

test('a month or a year stands for its last day, where a range begins for its first', () => {
  expect(lastDayOf('2024')).toBe('2024-12-31');
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(lastDayOf('2024-02-03')).toBe('2024-02-03');
  expect(firstDayOf('2024')).toBe('2024-01-01');
  expect(firstDayOf('2024-02')).toBe('2024-02-01');
  for (const text of ['', '198X', '2024~', '2024?', '2010/2012', '2024-13', '2024-02-30', 'now']) {
    expect([text, lastDayOf(text), firstDayOf(text)]).toEqual([text, null, null]);
  }
});
