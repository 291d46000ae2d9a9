import { expect, test } from 'vitest';
import { facetCounts } from '../../src/view/facet-counts.ts';
import {
  documentOptions,
  familyOptions,
  kindOptions,
  statusOptions,
} from '../../src/view/facet-options.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { starNetwork } from '../support/star-network.ts';

const dataset = starNetwork();
const at = (state: Partial<ViewState> = {}) => {
  const whole = { ...INITIAL_STATE, ...state };
  return [dataset, whole, facetCounts(dataset, whole)] as const;
};

test('only kinds and statuses the dataset has are offered, by group and progress', () => {
  expect(
    kindOptions(...at()).map((g) => [g.group, g.count, g.options.map((o) => o.value)]),
  ).toEqual([
    ['missions', 3, ['joint_mission']],
    ['science', 1, ['sample_loan']],
    ['agreements', 1, ['framework_agreement', 'membership']],
    ['diplomacy', 1, ['invitation', 'partnership']],
    ['structure', 1, ['operates']],
  ]);
  expect(statusOptions(...at()).map((o) => o.label)).toEqual([
    'done',
    'under way',
    'signed',
    'agreed',
    'planned',
    'invited',
  ]);
});

test('what would show nothing stays on offer with a count of 0', () => {
  const [agreements] = kindOptions(...at()).filter((g) => g.group === 'agreements');
  expect(agreements?.options.find((o) => o.value === 'membership')?.count).toBe(0);
});

test('a group knows whether all, some or none of it is chosen', () => {
  const chosen = (kinds: ViewState['kinds']) =>
    kindOptions(...at({ kinds })).find((g) => g.group === 'agreements')?.chosen;
  expect(chosen([])).toBe('none');
  expect(chosen(['membership'])).toBe('some');
  expect(chosen(['membership', 'framework_agreement'])).toBe('all');
});

test('documents come oldest first, with publisher and date', () => {
  expect(documentOptions(...at()).map((o) => [o.value, o.detail])).toEqual([
    ['gazette', 'Gazette, 12 July 2024'],
    ['idle', 'Unknown, October 2024'],
    ['wire', 'Wire, 25 April 2025'],
    ['herald', 'Herald (先驱报), June 2025'],
  ]);
});

test('a level without missions offers no missions', () => {
  const [, state, counts] = at({ level: 'actors' });
  expect(familyOptions(state, counts).map((o) => o.value)).toEqual(['country', 'organisation']);
});
