import { describe, expect, test } from 'vitest';
import { reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';

describe('reduce', () => {
  test('a toggled value comes in, and goes out again', () => {
    const once = reduce(INITIAL_STATE, { kind: 'toggle-value', facet: 'kinds', value: 'visit' });
    expect(once.kinds).toEqual(['visit']);
    const twice = reduce(once, { kind: 'toggle-value', facet: 'kinds', value: 'visit' });
    expect(twice).toEqual(INITIAL_STATE);
  });

  test('equal choices make equal states, in whatever order they were made', () => {
    const values = ['signed', 'completed'];
    const a = reduce(INITIAL_STATE, { kind: 'set-facet', facet: 'statuses', values });
    const b = reduce(INITIAL_STATE, {
      kind: 'set-facet',
      facet: 'statuses',
      values: [...values].reverse(),
    });
    expect(a).toEqual(b);
  });

  test('a facet takes no value it does not know', () => {
    const state = reduce(INITIAL_STATE, {
      kind: 'set-facet',
      facet: 'families',
      values: ['galaxy'],
    });
    expect(state.families).toEqual([]);
  });

  test('clearing filters keeps what is no filter', () => {
    const selection = { kind: 'entity', id: 'country:fr' } as const;
    const state = { ...INITIAL_STATE, selection, metric: 'betweenness', unnamed: true };
    expect(reduce({ ...state, documents: ['a'] }, { kind: 'clear-filters' })).toEqual({
      ...state,
      unnamed: false,
    });
  });

  test('another panel puts the selection down', () => {
    const state = { ...INITIAL_STATE, selection: { kind: 'entity', id: 'country:fr' } as const };
    const next = reduce(state, { kind: 'show-panel', panel: 'ranking' });
    expect(next).toEqual({ ...INITIAL_STATE, panel: 'ranking' });
  });

  test('the panel of figures keeps the selection, which a figure may show', () => {
    const selection = { kind: 'entity', id: 'country:fr' } as const;
    const state = { ...INITIAL_STATE, selection };
    expect(reduce(state, { kind: 'show-panel', panel: 'figure' }).selection).toEqual(selection);
    expect(reduce(state, { kind: 'show-panel', panel: 'paths' }).selection).toBeNull();
  });

  test('who is taken out stands once, in one order, and is put back alone or with everybody', () => {
    const out = ['country:fr', 'country:cn', 'country:fr'].reduce(
      (state, id) => reduce(state, { kind: 'take-out', id }),
      INITIAL_STATE,
    );
    expect(out.without).toEqual(['country:cn', 'country:fr']);
    expect(reduce(out, { kind: 'put-back', id: 'country:cn' }).without).toEqual(['country:fr']);
    expect(reduce(out, { kind: 'put-back', id: null })).toEqual(INITIAL_STATE);
    expect(reduce(out, { kind: 'clear-filters' }).without).toEqual(out.without);
  });
});
