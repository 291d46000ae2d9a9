import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { isFiltered } from '../../src/view/facets.ts';
import { filterChips } from '../../src/view/filter-chips.ts';
import { reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { starNetwork } from '../support/star-network.ts';
import { viewStates } from '../support/view-states.ts';

const dataset = starNetwork();
const labels = (state: Partial<ViewState>): readonly string[] =>
  filterChips(dataset, { ...INITIAL_STATE, ...state }).map((chip) => chip.label);

test('one chip per filter, in the order of the sentence', () => {
  expect(labels({})).toEqual([]);
  expect(
    labels({
      kinds: ['sample_loan'],
      otherDomains: true,
      statuses: ['agreed'],
      documents: ['herald', 'gone'],
      families: ['country'],
      unnamed: true,
    }),
  ).toEqual([
    'sample loans',
    'also outside space',
    'agreed',
    '月球新闻',
    'gone',
    'countries',
    'unnamed groups',
  ]);
});

test('a group chosen whole is one chip', () => {
  const science = KINDS.filter((kind) => kind.group === 'science').map((kind) => kind.id);
  expect(labels({ kinds: ['talks', ...science] })).toEqual(['Science and data', 'talks']);
});

test('taking every chip off leaves nothing filtered, one at a time', () => {
  fc.assert(
    fc.property(viewStates, (start) => {
      let state = start;
      for (let guard = 0; guard < 200; guard++) {
        const [chip, ...rest] = filterChips(dataset, state);
        if (chip === undefined) break;
        state = reduce(state, chip.action);
        expect(filterChips(dataset, state).map((c) => c.id)).toEqual(rest.map((c) => c.id));
      }
      expect(isFiltered(state)).toBe(false);
    }),
  );
});
