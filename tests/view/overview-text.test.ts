import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { headlineOf, leadingHub } from '../../src/view/headline.ts';
import { overviewText, type OverviewText } from '../../src/view/overview-text.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';
import { starNetwork } from '../support/star-network.ts';

const dataset = starNetwork();
const textFor = (state: Partial<ViewState> = {}): OverviewText =>
  overviewText(analyse(dataset, { ...INITIAL_STATE, ...state }));
const headlineFor = (state: Partial<ViewState>): string => textFor(state).headline;

test('the first screen says what is seen and who stands between', () => {
  const text = textFor();
  expect(text.headline).toBe('China’s partners in space, and what they work on');
  expect(text.amount).toBe('7 entities and 9 ties, from 7 statements in 3 of 4 documents.');
  expect(text.hub).toBe('China touches 5 of the ties.');
  expect(text.between).toBe('After China, most paths run through CNSA and France.');
  expect(text.untied).toBe(
    '1 more statement draws no tie here: it speaks of unnamed groups, names one side only, or denies.',
  );
});

describe('the headline', () => {
  test.each([
    [{ level: 'actors' }, 'China’s partners in space, actor by actor'],
    [{ level: 'countries' }, 'China’s partners in space, country by country'],
    [{ otherDomains: true }, 'China’s partners, and what they work on'],
    [{ kinds: ['joint_mission'] }, 'China’s partners in space: joint missions'],
    [{ statuses: ['planned', 'offered'] }, 'China’s partners in space: planned or invited'],
    [{ documents: ['wire', 'gazette'] }, 'China’s partners in space: in 2 of 4 documents'],
    [{ families: ['country'] }, 'China’s partners in space: countries'],
  ] as const)('%o', (state, words) => expect(headlineFor(state)).toBe(words));

  test('names nobody where several have the most ties', () => {
    expect(headlineFor({ kinds: ['sample_loan'] })).toBe('CNSA’s partners in space: sample loans');
    const pair = buildDataset({
      statements: [statement('a', 1, 'mou', 'signed', { party: ['country:x', 'country:y'] })],
    });
    const analysis = analyse(pair, INITIAL_STATE);
    expect(leadingHub(analysis)).toBeNull();
    expect(headlineOf(analysis)).toBe('Who works with whom in space, and on what');
    expect(overviewText(analysis).hub).toBe('');
    const round = [
      ['country:x', 'country:y'],
      ['country:y', 'country:z'],
      ['country:z', 'country:x'],
    ].map((party, i) => statement('a', i, 'mou', 'signed', { party }));
    expect(leadingHub(analyse(buildDataset({ statements: round }), INITIAL_STATE))).toBeNull();
  });

  test('of a hub that is no actor speaks of working on it', () => {
    const mission = buildDataset({
      statements: ['a', 'b', 'c'].map((name, i) =>
        statement(
          'd',
          i,
          'supports',
          'active',
          { supporter: [`country:${name}`] },
          { object: 'mission:m' },
        ),
      ),
    });
    expect(headlineOf(analyse(mission, INITIAL_STATE))).toBe('Who works on M');
  });

  test('keeps the apostrophe of a plural alone', () => {
    const states = buildDataset({
      entities: [entity('country:us', 'United States')],
      statements: ['a', 'b'].map((name, i) =>
        statement('d', i, 'mou', 'signed', { party: ['country:us', `country:${name}`] }),
      ),
    });
    expect(headlineOf(analyse(states, INITIAL_STATE))).toMatch(/^United States’ partners/);
  });
});

test('the words follow the filters', () => {
  expect(textFor({ documents: ['gazette'] }).amount).toBe(
    '5 entities and 3 ties, from 2 statements in 1 of 4 documents.',
  );
  expect(textFor({ kinds: ['invitation'] }).between).toBe('');
  expect(textFor({ unnamed: true }).untied).toBe('');
  expect(textFor({ level: 'countries' }).untied).toBe(
    'Of 8 statements in view, 4 tie two countries or organisations, 0 stay within one owner and 4 name no second party here.',
  );
});
