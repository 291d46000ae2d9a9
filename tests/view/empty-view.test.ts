import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { emptyView } from '../../src/view/empty-view.ts';
import { reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { buildDataset } from '../support/dataset-builder.ts';
import { starNetwork } from '../support/star-network.ts';

const dataset = starNetwork();
const emptyFor = (state: Partial<ViewState>) =>
  emptyView(analyse(dataset, { ...INITIAL_STATE, ...state }));

test('a view with ties is not empty', () => expect(emptyFor({})).toBeNull());

test('says what is missing, and which single choice to loosen', () => {
  const empty = emptyFor({ kinds: ['sample_loan'], statuses: ['signed'], documents: ['gazette'] });
  expect(empty?.message).toBe(
    'No statement about sample loans of status signed in one document gives a tie between actors and missions.',
  );
  expect(empty?.loosenings.map(({ label, gain }) => `${label}: ${gain}`)).toEqual([
    'Any status: 2 ties',
  ]);
});

test('widening helps where the choice holds only unnamed groups, or nothing about space', () => {
  expect(emptyFor({ kinds: ['membership'] })?.loosenings.map((l) => l.label)).toEqual([
    'Every kind',
    'Also unnamed groups',
  ]);
  expect(emptyFor({ kinds: ['partnership'] })?.loosenings.map((l) => l.label)).toEqual([
    'Every kind',
    'Also outside space',
  ]);
  expect(
    emptyFor({ level: 'countries', kinds: ['operates'] })?.loosenings.map((l) => l.label),
  ).toEqual(['Every kind', 'Actors and missions']);
});

test('every way out shows ties once taken', () => {
  const state: ViewState = {
    ...INITIAL_STATE,
    level: 'countries',
    families: ['organisation'],
    kinds: ['joint_mission'],
  };
  const empty = emptyView(analyse(dataset, state));
  expect(empty?.loosenings.length).toBeGreaterThan(0);
  for (const { action, gain } of empty?.loosenings ?? []) {
    const { view } = analyse(dataset, reduce(state, action));
    expect(gain).toMatch(new RegExp(`^${view.ties.size} ties?$`));
    expect(view.ties.size).toBeGreaterThan(0);
  }
});

test('a dataset without statements says so', () => {
  const empty = emptyView(analyse(buildDataset({}), INITIAL_STATE));
  expect(empty).toEqual({ message: 'This dataset holds no statements.', loosenings: [] });
});
