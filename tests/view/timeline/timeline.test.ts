import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY, type GraphQuery } from '../../../src/graph/query.ts';
import { analyse } from '../../../src/view/analysis.ts';
import {
  axisOf,
  daysOfMonth,
  labelledYears,
  monthAt,
  monthOfDay,
  monthsOn,
  shareOf,
} from '../../../src/view/timeline/timeline-axis.ts';
import {
  chosenStatements,
  tieOfStatements,
} from '../../../src/view/timeline/timeline-selection.ts';
import { timelineShape } from '../../../src/view/timeline/timeline-shape.ts';
import { axisOfDataset, dotRadius, timelineOf } from '../../../src/view/timeline/timeline.ts';
import { buildDataset, documentRecord, entity, statement } from '../../support/dataset-builder.ts';

const AXIS = { firstYear: 2000, lastYear: 2009 };

describe('an axis', () => {
  test('holds its days with air at either end, from a full five years', () => {
    expect(axisOf(['1964-01-01', '2035-12-31'])).toEqual({ firstYear: 1960, lastYear: 2036 });
    expect(axisOf([])).toEqual({ firstYear: 2000, lastYear: 2000 });
    expect(axisOf(['0000-01-01', '9999-12-31'])).toEqual({ firstYear: 0, lastYear: 9999 });
  });

  test('places days and months', () => {
    expect(shareOf(AXIS, '2000-01-01')).toBe(0);
    expect(shareOf(AXIS, '2005-01-01')).toBe(0.5);
    expect(shareOf(AXIS, '1990-01-01')).toBe(0);
    expect(shareOf(AXIS, '2020-01-01')).toBe(1);
    expect(monthsOn(AXIS)).toBe(120);
    expect(monthAt(AXIS, 0)).toBe(0);
    expect(monthAt(AXIS, 1)).toBe(119);
    expect(monthOfDay(AXIS, '2001-03-31')).toBe(14);
    expect(daysOfMonth(AXIS, 14)).toEqual(['2001-03-01', '2001-03-31']);
    expect(daysOfMonth(AXIS, 49)).toEqual(['2004-02-01', '2004-02-29']);
  });

  test('is labelled at equal steps, never crowded', () => {
    expect(labelledYears(AXIS)).toEqual([2000, 2002, 2004, 2006, 2008]);
    expect(labelledYears({ firstYear: 1960, lastYear: 2050 })).toEqual([
      1960, 1980, 2000, 2020, 2040,
    ]);
    expect(labelledYears({ firstYear: 0, lastYear: 9999 }).length).toBeLessThanOrEqual(9);
  });
});

describe('the shape of a time', () => {
  const shape = (event?: string, until?: string) =>
    timelineShape(AXIS, { ...(event && { event }), ...(until && { until }) }, '2006-01-01');

  test('a date within a year is a dot', () => {
    for (const event of ['2004', '2004-05', '2004-05-06', '2004-02-28/2004-03-01']) {
      expect(shape(event)).toEqual({ year: 2004, line: null });
    }
    expect(shape()).toBeNull();
    expect(shape('last spring')).toBeNull();
  });

  test('what lasts is a line from its start to its end', () => {
    const line = { from: 0.2, to: 0.5, soft: false };
    expect(shape('2002/2004')).toEqual({ year: 2002, line });
    expect(shape('2002', '2004-12-31')).toEqual({ year: 2002, line });
  });

  test('what is not known better is soft: doubt, decades, open ends', () => {
    expect(shape('2004~')).toEqual({
      year: 2004,
      line: { from: expect.closeTo(0.3), to: expect.closeTo(0.6), soft: true },
    });
    expect(shape('200X')).toEqual({ year: 2004, line: { from: 0, to: 1, soft: true } });
    // Without an end, to the day its source vouches for; with no start, from it.
    expect(shape('2002/..')).toEqual({ year: 2002, line: { from: 0.2, to: 0.6, soft: true } });
    expect(shape('../2008')).toEqual({
      year: 2008,
      line: { from: 0.6, to: expect.closeTo(0.9), soft: true },
    });
  });
});

const pair = { partner: ['country:cn', 'country:fr'] };
const DATASET = buildDataset({
  entities: [entity('country:cn', 'China'), entity('country:fr', 'France')],
  documents: [
    documentRecord('gazette', { published: '2006-03' }),
    documentRecord('herald', { published: '2006-03-31' }),
  ],
  statements: [
    statement('gazette', 1, 'joint_mission', 'active', pair, { event: '2004' }),
    statement('gazette', 2, 'joint_mission', 'planned', pair, { event: '2008' }),
    statement('gazette', 3, 'hosted_payload', 'planned', pair, { event: '2004-05' }),
    statement('herald', 1, 'joint_research', 'active', pair),
    statement(
      'herald',
      2,
      'talks',
      'in_talks',
      { party: ['country:cn', 'country:de'] },
      {
        event: '2002/2004',
      },
    ),
  ],
});

function rows(query: Partial<GraphQuery> = {}) {
  return timelineOf(DATASET, { ...DEFAULT_QUERY, ...query }, axisOfDataset(DATASET)).rows;
}

describe('a timeline', () => {
  test('has a row for each group of kinds: dots by year, hollow where all are plans, and the undated', () => {
    expect(rows().map(({ group, undated }) => [group, undated])).toEqual([
      ['missions', 0],
      ['science', 1],
      ['diplomacy', 0],
    ]);
    expect(
      rows()[0]?.dots.map(({ year, statements, planned }) => [year, statements.length, planned]),
    ).toEqual([
      [2004, 2, false],
      [2008, 1, true],
    ]);
    expect(rows()[2]?.lines).toHaveLength(1);
  });

  test('follows the facets and keeps its rows and its axis; its own time leaves nothing out', () => {
    const filtered = rows({ kinds: ['talks'] });
    expect(filtered.map(({ dots }) => dots.length)).toEqual([0, 0, 1]);
    expect(rows({ asOf: '1990-01-01', knownOn: '1990-01-01', undated: false })).toEqual(rows());
  });

  test('tells days of publication once, and holds the day of today', () => {
    const axis = axisOfDataset(DATASET, '2030-06-01');
    expect(axis.lastYear).toBe(2031);
    expect(timelineOf(DATASET, DEFAULT_QUERY, axis).published).toEqual(['2006-03-31']);
  });

  test('the area of a dot says how many', () => {
    expect(dotRadius(4, 4)).toBeCloseTo(2 * dotRadius(1, 4));
    expect(dotRadius(400, 400)).toBeLessThan(7);
    expect(dotRadius(1, 5000)).toBeGreaterThan(1);
  });
});

describe('a mark and the ties', () => {
  const { view } = analyse(DATASET, DEFAULT_QUERY);

  test('a mark leads to the tie of its statements, one after the other', () => {
    const first = tieOfStatements(view, ['statement:gazette:01'], null);
    expect(first).toBe('tie:country:cn|country:fr');
    const both = ['statement:gazette:01', 'statement:herald:02'];
    const one = tieOfStatements(view, both, null);
    const other = tieOfStatements(view, both, { kind: 'tie', id: one ?? '' });
    expect(new Set([one, other]).size).toBe(2);
    expect(tieOfStatements(view, both, { kind: 'tie', id: other ?? '' })).toBe(one);
    expect(tieOfStatements(view, [], null)).toBeNull();
  });

  test('what is selected marks its statements', () => {
    expect(chosenStatements(view, null).size).toBe(0);
    expect([...chosenStatements(view, { kind: 'entity', id: 'country:de' })]).toEqual([
      'statement:herald:02',
    ]);
    expect(chosenStatements(view, { kind: 'tie', id: 'tie:country:cn|country:fr' }).size).toBe(3);
  });
});
