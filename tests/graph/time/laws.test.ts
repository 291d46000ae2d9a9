import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/model/calendar.ts';
import { KINDS } from '../../../src/model/kinds/registry.ts';
import { STATUSES } from '../../../src/model/status.ts';
import { inTime } from '../../../src/graph/time/in-time.ts';
import { ALL_TIME, READINGS, type TimeQuery } from '../../../src/graph/time/time-query.ts';
import { FATES, isInTime, timingOf, type Timing } from '../../../src/graph/time/timing.ts';
import { buildDataset, documentRecord, statement } from '../../support/dataset-builder.ts';

const day = fc
  .record({
    year: fc.integer({ min: 1995, max: 2012 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((d) => isoDay(d.year, d.month, d.day));
const date = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => `${d.slice(0, 4)}~`),
  day.map((d) => `${d.slice(0, 3)}X`),
);
const event = fc.oneof(
  fc.constant(undefined),
  date,
  date.map((d) => `${d}/..`),
  date.map((d) => `../${d}`),
  fc.tuple(day, day).map((pair) => pair.toSorted().join('/')),
);
const published = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => d.slice(0, 4)),
);

/** Any statement as far as time goes, with its document. */
const told = fc
  .record({
    kind: fc.constantFrom(...KINDS.map(({ id }) => id)),
    status: fc.constantFrom(...STATUSES),
    event,
    until: fc.option(date, { nil: undefined }),
    asOf: fc.option(date, { nil: undefined }),
    published,
  })
  .map(({ kind, status, published: on, ...time }) => ({
    document: documentRecord('gazette', { published: on }),
    statement: {
      ...statement('gazette', 1, kind, status, { partner: ['country:cn', 'country:fr'] }),
      time: Object.fromEntries(Object.entries(time).filter(([, value]) => value !== undefined)),
    },
  }));

const query: fc.Arbitrary<TimeQuery> = fc
  .record({
    asOf: fc.option(day),
    since: fc.option(day),
    reading: fc.constantFrom(...READINGS),
    undated: fc.boolean(),
    knownOn: fc.option(day),
  })
  .filter(({ since, asOf }) => since === null || asOf === null || since <= asOf);

type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

function at(one: Told, change: Partial<TimeQuery>): Timing {
  return timingOf(one.statement, one.document, { ...ALL_TIME, ...change });
}

test('by a day grows with the day: nothing leaves, and what is sure stays sure', () => {
  fc.assert(
    fc.property(told, day, day, fc.boolean(), (one, a, b, undated) => {
      const [early, late] = [a, b].sort() as [string, string];
      const before = at(one, { asOf: early, undated });
      const after = at(one, { asOf: late, undated });
      if (isInTime(before)) expect(isInTime(after)).toBe(true);
      if (before.fate === 'shown') expect(after.fate).toBe('shown');
      if (before.expected) expect(after.expected).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('what is in force on a day has begun by it', () => {
  fc.assert(
    fc.property(told, day, fc.boolean(), (one, asOf, undated) => {
      const force = at(one, { asOf, undated, reading: 'in-force' });
      const by = at(one, { asOf, undated });
      if (isInTime(force)) expect(isInTime(by)).toBe(true);
      if (force.fate === 'shown') expect(by.fate).toBe('shown');
    }),
    { numRuns: 500 },
  );
});

test('what is known stays known, and never changes what was true', () => {
  const order = ['unknown', 'possibly-known', 'known'];
  fc.assert(
    fc.property(told, query, day, day, (one, asked, a, b) => {
      const [early, late] = [a, b].sort() as [string, string];
      const before = at(one, { ...asked, knownOn: early });
      const after = at(one, { ...asked, knownOn: late });
      expect(order.indexOf(after.knowledge)).toBeGreaterThanOrEqual(
        order.indexOf(before.knowledge),
      );
      expect(after.fate).toBe(before.fate);
    }),
  );
});

test('a wider range shows no less', () => {
  fc.assert(
    fc.property(told, fc.uniqueArray(day, { minLength: 4, maxLength: 4 }), (one, days) => {
      const [a = '', b = '', c = '', d = ''] = days.toSorted();
      for (const reading of READINGS) {
        const narrow = at(one, { since: b, asOf: c, reading });
        if (isInTime(narrow)) expect(isInTime(at(one, { since: a, asOf: d, reading }))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a plan is never said to be done: on no day is it surely in force', () => {
  fc.assert(
    fc.property(told, day, (one, asOf) => {
      const planned = { ...one, statement: { ...one.statement, status: 'planned' as const } };
      expect(at(planned, { asOf, reading: 'in-force' }).fate).not.toBe('shown');
    }),
  );
});

test('each statement stands in exactly one place, and the counts say so', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 6 }), query, (some, asked) => {
      const documents = some.map(({ document }, i) => ({ ...document, id: `gazette-${i}` }));
      const statements = some.map(({ statement: s }, i) => ({
        ...s,
        id: `statement:gazette-${i}:01`,
        evidence: s.evidence.map((e) => ({ ...e, doc: `gazette-${i}` })),
      }));
      const dataset = buildDataset({ documents, statements });
      const { counts, soft, statements: left } = inTime(dataset, statements, asked);
      const places = FATES.reduce((sum, fate) => sum + counts[fate], counts.unknown);
      expect(places).toBe(some.length);
      expect(counts.shown + counts.possible).toBe(left.length);
      expect(soft.size).toBeGreaterThanOrEqual(counts.possible);
      expect(soft.size).toBeLessThanOrEqual(counts.possible + counts.possiblyKnown);
    }),
  );
});
