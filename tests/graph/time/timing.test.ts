import { describe, expect, test } from 'vitest';
import type { KindId } from '../../../src/model/kinds/registry.ts';
import type { StatementTime } from '../../../src/model/statement.ts';
import type { Status } from '../../../src/model/status.ts';
import { ALL_TIME, type TimeQuery } from '../../../src/graph/time/time-query.ts';
import { timingOf, type Timing } from '../../../src/graph/time/timing.ts';
import { documentRecord, statement } from '../../support/dataset-builder.ts';

const DOCUMENT = documentRecord('gazette', { published: '2025-04-24' });

function timing(
  kind: KindId,
  status: Status,
  time: StatementTime,
  query: Partial<TimeQuery>,
  document = DOCUMENT,
): Timing {
  const made = statement('gazette', 1, kind, status, { partner: ['country:cn', 'country:fr'] });
  return timingOf({ ...made, time }, document, { ...ALL_TIME, ...query });
}

/** The fates of one statement on some days, in one reading. */
function fates(
  kind: KindId,
  status: Status,
  time: StatementTime,
  days: readonly string[],
  query: Partial<TimeQuery> = {},
): readonly string[] {
  return days.map((asOf) => timing(kind, status, time, { asOf, ...query }).fate);
}

const IN_FORCE = { reading: 'in-force' } as const;

test('without a date everything is shown, whatever its date', () => {
  for (const event of ['1964', '2029~', '../2035', '198X', undefined]) {
    const time = event === undefined ? {} : { event };
    expect(timing('visit', 'completed', time, {})).toEqual({
      fate: 'shown',
      knowledge: 'known',
      undated: event === undefined,
      expected: false,
    });
  }
});

describe('by a day', () => {
  test('what has happened stays', () => {
    const days = ['1985-06-30', '1985-07-01', '2030-01-01'];
    const found = fates('visit', 'completed', { event: '1985-07-01' }, days);
    expect(found).toEqual(['not-yet', 'shown', 'shown']);
  });

  test('a date is not sharpened: within it, what it dates is possible', () => {
    const month = fates('visit', 'completed', { event: '1997-05' }, [
      '1997-04-30',
      '1997-05-01',
      '1997-05-30',
      '1997-05-31',
    ]);
    expect(month).toEqual(['not-yet', 'possible', 'possible', 'shown']);
    const decade = fates('partnership', 'completed', { event: '198X' }, [
      '1979-12-31',
      '1980-01-01',
      '1989-12-30',
      '1989-12-31',
    ]);
    expect(decade).toEqual(['not-yet', 'possible', 'possible', 'shown']);
  });

  test('an interval counts from its start', () => {
    const open = fates('partnership', 'active', { event: '2017/..' }, [
      '2016-12-31',
      '2017-06-01',
      '2018-01-01',
    ]);
    expect(open).toEqual(['not-yet', 'possible', 'shown']);
    const startless = fates('visit', 'completed', { event: '../2028-04' }, [
      '1950-01-01',
      '2028-04-30',
    ]);
    expect(startless).toEqual(['possible', 'shown']);
  });

  test('without a date, it is sure from the day the source vouches for', () => {
    const days = ['1950-01-01', '2024-06-29', '2024-06-30'];
    const time = { asOf: '2024-06' };
    expect(fates('partnership', 'active', time, days)).toEqual(['possible', 'possible', 'shown']);
    expect(fates('partnership', 'unknown', time, ['2030-01-01'])).toEqual(['possible']);
    expect(fates('partnership', 'active', {}, ['2025-04-23', '2025-04-24'])).toEqual([
      'possible',
      'shown',
    ]);
  });

  test('undated statements can be hidden, with a date and without', () => {
    expect(timing('visit', 'completed', {}, { undated: false }).fate).toBe('undated-hidden');
    const hidden = timing('visit', 'completed', {}, { undated: false, asOf: '2030-01-01' });
    expect(hidden.fate).toBe('undated-hidden');
    expect(timing('visit', 'completed', { event: '1985' }, { undated: false }).fate).toBe('shown');
  });
});

describe('in force on a day', () => {
  test('an occurrence is in force on its day alone', () => {
    const days = ['2025-08-30', '2025-08-31', '2025-09-01', '2025-09-02'];
    const visit = fates('visit', 'completed', { event: '2025-08-31/2025-09-01' }, days, IN_FORCE);
    expect(visit).toEqual(['not-yet', 'shown', 'shown', 'over']);
    const year = fates('mou', 'signed', { event: '2025' }, ['2025-03-01', '2026-01-01'], IN_FORCE);
    expect(year).toEqual(['possible', 'over']);
  });

  test('a state is in force to its end', () => {
    const time = { event: '2010-01-01', until: '2012-12', asOf: '2011-06-01' };
    const days = ['2009-12-31', '2010-01-01', '2012-12-01', '2012-12-02', '2013-01-01'];
    const found = fates('membership', 'active', time, days, IN_FORCE);
    expect(found).toEqual(['not-yet', 'shown', 'shown', 'possible', 'over']);
    const closed = fates('membership', 'ended', { event: '2010/2012' }, ['2011-06-01'], IN_FORCE);
    expect(closed).toEqual(['shown']);
  });

  test('without an end it is sure until the day its source vouches for, then last known', () => {
    const time = { event: '2010-01-01', asOf: '2024-07-12' };
    const days = ['2015-01-01', '2024-07-12', '2024-07-13', '2060-01-01'];
    const found = fates('partnership', 'active', time, days, IN_FORCE);
    expect(found).toEqual(['shown', 'shown', 'possible', 'possible']);
    const undated = fates('partnership', 'active', { asOf: '2024-07-12' }, days, IN_FORCE);
    expect(undated).toEqual(['possible', 'shown', 'possible', 'possible']);
  });

  test('what was over when it was reported ended at some day before', () => {
    const time = { event: '2010-01-01', asOf: '2024-07-12' };
    const days = ['2010-01-01', '2015-01-01', '2024-07-12', '2024-07-13'];
    const found = fates('operates', 'completed', time, days, IN_FORCE);
    expect(found).toEqual(['shown', 'possible', 'possible', 'over']);
  });

  test('what is only intended is not in force', () => {
    const time = { event: '2019', asOf: '2024-07-12' };
    for (const status of ['agreed', 'signed', 'offered', 'in_talks'] as const) {
      expect(fates('sample_loan', status, time, ['2020-01-01'], IN_FORCE)).toEqual(['not-yet']);
    }
    expect(
      fates('framework_agreement', 'signed', { event: '2019-05-01' }, ['2019-05-01'], IN_FORCE),
    ).toEqual(['shown']);
  });
});

describe('in a range', () => {
  const range = { since: '1980-01-01', asOf: '1989-12-31' };

  test('what overlaps it is shown, what lies before or after is not', () => {
    const fate = (event: string, until?: string): string =>
      timing('partnership', 'active', { event, ...(until && { until }) }, range).fate;
    expect(fate('1979')).toBe('over');
    expect(fate('198X')).toBe('shown');
    expect(fate('19XX')).toBe('possible');
    expect(fate('1990-01-01')).toBe('not-yet');
    expect(fate('1975', '1985')).toBe('shown');
    expect(fate('1975', '1979')).toBe('over');
    expect(fate('1975/..')).toBe('possible');
  });

  test('an undated statement may fall in it up to the day its source vouches for', () => {
    const fate = (asOf: string): string => timing('visit', 'completed', { asOf }, range).fate;
    expect(fate('2024-07-12')).toBe('possible');
    expect(fate('1979-12-31')).toBe('over');
  });

  test('a range may be open', () => {
    const since = { since: '1980-01-01' };
    expect(timing('visit', 'completed', { event: '1979' }, since).fate).toBe('over');
    expect(timing('visit', 'completed', { event: '2979' }, since).fate).toBe('shown');
  });
});

describe('a plan', () => {
  const time = { event: '2029~', asOf: '2025-04-25' };

  test('is planned on any date before its own, and expected after, never done', () => {
    const on = (asOf: string): Timing => timing('hosted_payload', 'planned', time, { asOf });
    expect(on('2020-01-01')).toMatchObject({ fate: 'possible', expected: false });
    expect(on('2025-04-25')).toMatchObject({ fate: 'shown', expected: false });
    expect(on('2029-12-30')).toMatchObject({ fate: 'shown', expected: false });
    expect(on('2029-12-31')).toMatchObject({ fate: 'shown', expected: true });
    expect(on('2060-01-01')).toMatchObject({ fate: 'shown', expected: true });
  });

  test('is what is signed for later; a signing is none', () => {
    const later = timing('launch_service', 'signed', time, { asOf: '2030-01-01' });
    expect(later.expected).toBe(true);
    const signing = { event: '2019', asOf: '2024-07-12' };
    expect(timing('letter_of_intent', 'signed', signing, { asOf: '2030-01-01' }).expected).toBe(
      false,
    );
  });

  test('is never surely in force', () => {
    const on = (asOf: string): Timing =>
      timing('hosted_payload', 'planned', time, { asOf, ...IN_FORCE });
    expect(on('2028-12-31').fate).toBe('not-yet');
    expect(on('2029-06-01')).toMatchObject({ fate: 'possible', expected: false });
    expect(on('2030-01-01')).toMatchObject({ fate: 'possible', expected: true });
    const undated = timing('hosted_payload', 'planned', {}, { asOf: '2030-01-01', ...IN_FORCE });
    expect(undated.fate).toBe('not-yet');
  });

  test('without a date stays planned', () => {
    const undated = { asOf: '2024-10' };
    const on = (asOf: string): Timing => timing('partnership', 'planned', undated, { asOf });
    expect(on('2024-01-01')).toMatchObject({ fate: 'possible', expected: false });
    expect(on('2060-01-01')).toMatchObject({ fate: 'shown', expected: false });
  });

  test('lies after the day its source vouches for', () => {
    const by2035 = { event: '../2035', asOf: '2025-04-25' };
    const range = { since: '1980-01-01', asOf: '1989-12-31' };
    expect(timing('part_of', 'planned', by2035, range).fate).toBe('not-yet');
    expect(timing('part_of', 'planned', {}, range).fate).toBe('not-yet');
    expect(timing('part_of', 'planned', by2035, { since: '2024-01-01' }).fate).toBe('shown');
  });
});

test('known on a day: published by it; possibly where only its month has begun', () => {
  const known = (published: string, knownOn: string): string =>
    timing('visit', 'completed', { event: '1985' }, { knownOn }, documentRecord('g', { published }))
      .knowledge;
  expect(known('2024-10', '2024-09-30')).toBe('unknown');
  expect(known('2024-10', '2024-10-01')).toBe('possibly-known');
  expect(known('2024-10', '2024-10-30')).toBe('possibly-known');
  expect(known('2024-10', '2024-10-31')).toBe('known');
  expect(known('2024-10-12', '2024-10-12')).toBe('known');
  expect(timing('visit', 'completed', {}, { knownOn: '1900-01-01' }).knowledge).toBe('unknown');
});
