import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, isoDay } from '../../src/model/calendar.ts';
import { compareEdtf, type Edtf, edtfOverlaps, parseEdtf } from '../../src/model/edtf.ts';

/** Reads a date that must be one. */
function date(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (parsed === null) throw new Error(`not EDTF: ${text}`);
  return parsed;
}

describe('what a date may mean', () => {
  test.each([
    ['2024-06-22', '2024-06-22', '2024-06-22', 'day'],
    ['1997-05', '1997-05-01', '1997-05-31', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2024-XX', '2024-01-01', '2024-12-31', 'year'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31', 'year'],
    ['2024-04-XX', '2024-04-01', '2024-04-30', 'month'],
    ['198X', '1980-01-01', '1989-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['2017/..', '2017-01-01', null, 'interval'],
    ['2017/', '2017-01-01', null, 'interval'],
    ['../2035', null, '2035-12-31', 'interval'],
    ['/2035', null, '2035-12-31', 'interval'],
    ['2024/2050', '2024-01-01', '2050-12-31', 'interval'],
    ['1997-05/..', '1997-05-01', null, 'interval'],
    ['2024/2024-03', '2024-01-01', '2024-03-31', 'interval'],
    ['198X/1991', '1980-01-01', '1991-12-31', 'interval'],
  ])('%s', (text, first, last, precision) => {
    expect(parseEdtf(text)).toMatchObject({ text, first, last, precision });
  });

  test.each([
    ['2029~', true, false],
    ['2029?', false, true],
    ['2029%', true, true],
    ['2029', false, false],
    ['2024-06-22~', true, false],
    ['2027~/2030?', true, true],
    ['2027/2030~', true, false],
  ])('the marks of %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  test('an interval knows its two ends, and which of them is open', () => {
    expect(date('2017/..')).toMatchObject({ start: { text: '2017' }, end: null });
    expect(date('../2035~')).toMatchObject({ start: null, end: { text: '2035~' } });
    expect(date('2017').start).toBeUndefined();
  });
});

test.each([
  '',
  ' ',
  '..',
  '/',
  '../..',
  '2024-13',
  '2024-00',
  '2024-06-31',
  '2024-06-00',
  '2023-02-29',
  '1900-02-29',
  '2024-6',
  '24',
  '20245',
  '-0001',
  '2024-XX-05',
  '2XXX',
  'XXXX',
  '198X-05',
  '2024~?',
  '~2024',
  '2050/2024',
  '2024/2023-12-31',
  '2024/2030/2035',
  '2024-21',
  '2024-06-22T10:00',
  'June 2024',
  '２０２４',
  '2024\n',
  '2024/x',
  'x/2024',
  'constructor',
])('%j is no date', (text) => {
  expect(parseEdtf(text)).toBeNull();
});

const days = fc
  .record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => isoDay(year, month, day)),
  );

const dates = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => `${day.slice(0, 4)}~`),
  days.map((day) => `${day.slice(0, 3)}X`),
  days.map((day) => `${day}/..`),
  days.map((day) => `../${day}`),
  fc.tuple(days, days).map((pair) => pair.toSorted().join('/')),
);

test('every day is read as itself, and agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(date(day)).toMatchObject({ first: day, last: day });
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});

test('any text is read or refused, and the first day is never after the last', () => {
  const texts = fc.oneof(dates, fc.string(), fc.stringMatching(/^[0-9X./~?%-]{0,12}$/));
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseEdtf(text);
      if (parsed?.first && parsed.last) expect(parsed.first <= parsed.last).toBe(true);
    }),
  );
});

describe('order', () => {
  test('by first day, then by last; an open start by the day known; nothing last', () => {
    const texts = [
      '2030/..',
      '1997-05',
      '../2035',
      '2024',
      '1997-05-15',
      '2024-01',
      '2030',
      '2040',
    ];
    const sorted = [undefined, ...texts.map(date), null].toSorted(compareEdtf);
    expect(sorted.map((d) => d?.text)).toEqual([
      '1997-05',
      '1997-05-15',
      '2024-01',
      '2024',
      '2030',
      '2030/..',
      '../2035',
      '2040',
      undefined,
      undefined,
    ]);
  });

  test('is an order: antisymmetric and transitive', () => {
    const some = fc.option(dates.map(date), { nil: undefined });
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) {
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

test.each([
  ['2024', '2024-12-31', '2025-06-01', true],
  ['2024', '2025-01-01', null, false],
  ['2024', null, '2023-12-31', false],
  ['2017/..', '2090-01-01', '2090-01-01', true],
  ['../2035', null, '1950-01-01', true],
  ['../2035', '2036-01-01', null, false],
  ['2024-06-22', null, null, true],
])('whether %s overlaps %s to %s', (text, first, last, expected) => {
  expect(edtfOverlaps(date(text), first, last)).toBe(expected);
});
