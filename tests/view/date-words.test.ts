import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/model/edtf.ts';
import {
  compareTimes,
  dateBrief,
  dateInWords,
  dateYear,
  machineDate,
  spanOf,
  yearsInWords,
} from '../../src/view/date-words.ts';

describe('a date is worded as precisely as it is known', () => {
  test.each([
    ['2024-06-22', '22 June 2024', '22 Jun 2024', '2024'],
    ['1997-05', 'May 1997', 'May 1997', '1997'],
    ['1964', '1964', '1964', '1964'],
    ['198X', '1980s', '1980s', '1980s'],
    ['19XX', '1900–1999', '1900–1999', '1900–1999'],
    ['2029~', 'around 2029', 'around 2029', '2029~'],
    ['1997-05?', 'perhaps May 1997', 'perhaps May 1997', '1997'],
    ['2017/..', '2017 or later', '2017 or later', '2017/'],
    ['../2035', 'by 2035', 'by 2035', 'by 2035'],
    ['2005/2024-06-22', '2005 to 22 June 2024', '2005 to 22 Jun 2024', '2005–24'],
    ['1995/2006', '1995 to 2006', '1995 to 2006', '1995–2006'],
    ['not a date', 'not a date', 'not a date', 'not a date'],
  ])('%s', (edtf, words, brief, year) => {
    expect([dateInWords(edtf), dateBrief(edtf), dateYear(edtf)]).toEqual([words, brief, year]);
  });

  test('nothing is "undated"', () => {
    expect(dateInWords(null)).toBe('undated');
    expect(dateYear(undefined)).toBe('undated');
  });
});

describe('the time of a statement', () => {
  test('event and until make one span', () => {
    expect(spanOf({ event: '2005', until: '2024-06-22' })?.text).toBe('2005/2024-06-22');
    expect(spanOf({ event: '2005/..', until: '2024' })?.text).toBe('2005/2024');
    expect(spanOf({ until: '2035' })?.text).toBe('../2035');
    expect(spanOf({ asOf: '2025' })).toBeNull();
  });

  test('an end before its beginning is left aside', () => {
    expect(spanOf({ event: '2024', until: '2005' })?.text).toBe('2024');
  });

  test('oldest first, undated last', () => {
    const times = [undefined, { event: '2024' }, { event: '1964' }, { event: '../2035' }];
    expect(times.sort(compareTimes).map((t) => dateInWords(spanOf(t)))).toEqual([
      '1964',
      '2024',
      'by 2035',
      'undated',
    ]);
  });
});

test('years covered, open ends left out', () => {
  const dates = ['2017/..', '1964-01', '2025'].map(parseEdtf);
  expect(yearsInWords(dates)).toBe('1964 to 2025');
  expect(yearsInWords(dates.slice(1), true)).toBe('1964–2025');
  expect(yearsInWords([parseEdtf('2005/2024')], true)).toBe('2005–24');
  expect(yearsInWords([null])).toBe('');
});

test('only plain dates are given to machines', () => {
  const machine = ['2024-06-22', '1997-05', '1964', '2029~', '198X', '2017/..'].map((edtf) =>
    machineDate(parseEdtf(edtf)),
  );
  expect(machine).toEqual(['2024-06-22', '1997-05', '1964', null, null, null]);
});
