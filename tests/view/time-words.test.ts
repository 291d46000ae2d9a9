import { describe, expect, test } from 'vitest';
import { ALL_TIME, type TimeQuery } from '../../src/graph/time/time-query.ts';
import { analyse } from '../../src/view/analysis.ts';
import { announcementOf } from '../../src/view/announcement.ts';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import { emptyView } from '../../src/view/empty-view.ts';
import { isFiltered, withoutFilters } from '../../src/view/facets.ts';
import { filterChips } from '../../src/view/filter-chips.ts';
import { headlineOf } from '../../src/view/headline.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import { reduce } from '../../src/view/reduce.ts';
import { sourceLine } from '../../src/view/source-line.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { tieDetails } from '../../src/view/tie-details.ts';
import { surenessWords, timeWords } from '../../src/view/time-words.ts';
import { buildDataset, documentRecord, entity, statement } from '../support/dataset-builder.ts';

const words = (query: Partial<TimeQuery>): string => timeWords({ ...ALL_TIME, ...query });

describe('the time of a view in words', () => {
  test.each([
    [{}, 'at any time'],
    [{ reading: 'in-force' }, 'at any time'],
    [{ asOf: '2024-06-24' }, 'by 24 June 2024'],
    [{ asOf: '2024-06-30' }, 'by the end of June 2024'],
    [{ asOf: '2024-12-31' }, 'by the end of 2024'],
    [{ asOf: '2024-06-24', reading: 'in-force' }, 'in force on 24 June 2024'],
    [{ asOf: '2024-12-31', reading: 'in-force' }, 'in force at the end of 2024'],
    [{ since: '1980-01-01', asOf: '1989-12-31' }, 'from 1980 to 1989'],
    [{ since: '1997-05-01', asOf: '1997-05-31' }, 'in May 1997'],
    [{ since: '1997-05-04', asOf: '1997-05-04' }, 'on 4 May 1997'],
    [{ since: '1997-05-04', asOf: '2001-02-28' }, 'from 4 May 1997 to February 2001'],
    [{ since: '1980-01-01' }, 'since 1980'],
    [
      { since: '1980-01-01', asOf: '1989-12-31', reading: 'in-force' },
      'in force at some time from 1980 to 1989',
    ],
    [{ knownOn: '2025-04-25' }, 'at any time, as known on 25 April 2025'],
    [{ undated: false }, 'at any time, dated statements only'],
    [
      { asOf: '2024-06-24', knownOn: '2025-04-30' },
      'by 24 June 2024, as known at the end of April 2025',
    ],
  ] as const)('%o: %s', (query, expected) => expect(words(query)).toBe(expected));
});

const pair = { partner: ['country:cn', 'country:fr'] };
const DATASET = buildDataset({
  entities: [entity('country:cn', 'China'), entity('country:fr', 'France')],
  documents: [documentRecord('gazette', { published: '2024-06-22' })],
  statements: [
    statement('gazette', 1, 'joint_mission', 'planned', pair, {
      object: 'mission:later',
      event: '2030',
    }),
    statement('gazette', 2, 'joint_research', 'active', pair),
  ],
});
const SPAN = 'tie:country:cn|mission:later';

function analysis(query: Partial<ViewState>) {
  return analyse(DATASET, { ...INITIAL_STATE, ...query });
}

describe('words of a dated view', () => {
  test('the headline and the source line name the date', () => {
    const query = { asOf: '2030-12-31', knownOn: '2025-04-25' };
    expect(headlineOf(analysis(query))).toContain('by the end of 2030, as known on 25 April 2025');
    expect(sourceLine(analysis(query))).toContain(', by the end of 2030, as known on 25 April');
  });

  test('a plan past its date is expected, before it is planned, before its report only possibly', () => {
    const facts = (asOf: string): string => tieDetails(analysis({ asOf }), SPAN)?.facts ?? '';
    expect(facts('2024-06-22')).toMatch(/^Planned; .*2030\.$/);
    expect(facts('2030-12-31')).toMatch(/^Expected; .*2030\.$/);
    expect(facts('2010-01-01')).toMatch(/^Planned; .*Only possibly so, by 1 January 2010\.$/);
  });

  test('the summary counts what is not sure', () => {
    const sureness = (query: Partial<ViewState>): string => {
      const { view, query: asked } = analysis(query);
      return surenessWords(view, asked);
    };
    expect(sureness({})).toBe('');
    expect(sureness({ asOf: '2010-01-01' })).toBe(
      '2 statements are only possibly so on that date.',
    );
    expect(sureness({ asOf: '2031-01-01' })).toBe(
      '1 plan is past its date: expected, not known to be done.',
    );
  });

  test('a screen reader hears the date', () => {
    const derive = createPipeline();
    const at = (state: ViewState) => derive(DATASET, state, DEFAULT_PLATE);
    const dated = { ...INITIAL_STATE, asOf: '2024-12-31' };
    expect(announcementOf(at(INITIAL_STATE), at(dated), dated)).toMatch(
      /2 statements, by the end of 2024\.$/,
    );
  });
});

describe('a filter by time', () => {
  const state: ViewState = {
    ...INITIAL_STATE,
    since: '1980-01-01',
    asOf: '1989-12-31',
    undated: false,
    knownOn: '1990-01-01',
  };

  test('has a chip for what was true, for the undated, for what was known, and each takes it off', () => {
    const chips = filterChips(DATASET, state);
    expect(chips.map(({ label }) => label)).toEqual([
      'from 1980 to 1989',
      'dated statements only',
      'as known on 1 January 1990',
    ]);
    const left = chips.reduce((now, { action }) => reduce(now, action), state);
    expect(isFiltered(left)).toBe(false);
  });

  test('goes with all filters', () => expect(withoutFilters(state)).toEqual(INITIAL_STATE));

  test('that empties a view is the one to loosen', () => {
    const empty = emptyView(analysis({ asOf: '1980-01-01', knownOn: '1980-01-01' }));
    expect(empty?.message).toMatch(/, by 1 January 1980, as known on 1 January 1980\.$/);
    expect(empty?.loosenings).toMatchObject([{ label: 'As known today' }]);
  });
});
