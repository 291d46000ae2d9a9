import { describe, expect, test } from 'vitest';
import type { GraphQuery } from '../../src/graph/query.ts';
import { captionParts } from '../../src/view/caption-parts.ts';
import { computationCard } from '../../src/view/computation-card.ts';
import { emptyView } from '../../src/view/empty-view.ts';
import { entityDetails } from '../../src/view/entity-details.ts';
import { expansionOf } from '../../src/view/expansion.ts';
import { filterChips } from '../../src/view/filter-chips.ts';
import { groupLabel } from '../../src/view/group-label.ts';
import { headlineOf } from '../../src/view/headline.ts';
import { metricOf } from '../../src/metrics/registry.ts';
import { reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { tieDetails } from '../../src/view/tie-details.ts';
import { analyseSmall, SMALL_NETWORK } from '../support/small-network.ts';

const SHARED = { level: 'actors', projection: 'newman' } as const;
const A_AND_B = 'tie:country:aa|country:bb|shared';

function controls(query: Partial<GraphQuery>): readonly string[] {
  return captionParts({ ...INITIAL_STATE, ...query }, SMALL_NETWORK).flatMap((part) =>
    part.kind === 'control' && part.changed ? [part.words] : [],
  );
}

describe('the sentence', () => {
  test.each<[Partial<GraphQuery>, string]>([
    [SHARED, 'actors who share a mission, after Newman'],
    [{ ...SHARED, projection: 'count' }, 'actors who share a mission, counted'],
    [
      { level: 'countries', projection: 'jaccard', statedToo: true },
      'countries who share a mission, after Jaccard, stated ties beside',
    ],
    [{ level: 'countries', expanded: ['country:aa'] }, 'countries, 1 expanded'],
    [{ policy: 'latest' }, 'all documents, the latest where they disagree'],
  ])('names what is not the default: %j', (query, words) => {
    expect(controls(query)).toEqual([words]);
  });

  test('keeps quiet of what has no effect at its level', () => {
    expect(controls({ projection: 'newman', expanded: ['country:aa'] })).toEqual([]);
    const state = { ...INITIAL_STATE, projection: 'newman', expanded: ['country:aa'] } as const;
    expect(filterChips(SMALL_NETWORK, state)).toEqual([]);
  });
});

test('each chip takes its own choice off', () => {
  const state = {
    ...INITIAL_STATE,
    level: 'countries',
    projection: 'count',
    statedToo: true,
    policy: 'majority',
    expanded: ['country:aa', 'country:bb'],
  } as const;
  const chips = filterChips(SMALL_NETWORK, state);
  expect(chips.map(({ label }) => label)).toEqual([
    'the majority where they disagree',
    'shared missions, counted, stated ties beside',
    'Arda expanded',
    'Belm expanded',
  ]);
  const off = chips.reduce(
    (s, { action }) => reduce(s, action),
    reduce(state, { kind: 'show-stated', shown: true }),
  );
  expect(off).toEqual({ ...INITIAL_STATE, level: 'countries' });
});

describe('a tie of shared missions', () => {
  const shown = tieDetails(analyseSmall(SHARED), A_AND_B);

  test('says what is shared and how its strength came about', () => {
    expect(shown?.facts).toBe('Done; share Lyra; 2 statements in 2 documents, 2005 to 2024.');
    expect(shown?.method).toMatch(/^Strength 1: the sum of 1 \/ \(k − 1\)/);
  });

  test('holds its missions, each with its crew and its statements', () => {
    expect(shown?.missions.map(({ mission, actors }) => [mission.label, actors])).toEqual([
      ['Lyra', '2 named actors'],
    ]);
    expect(shown?.missions[0]?.statements).toHaveLength(2);
  });

  test('is a row of either end', () => {
    const rows = entityDetails(analyseSmall(SHARED), 'country:aa')?.ties;
    expect(rows?.map(({ words }) => words)).toContain('share Lyra');
  });

  test('makes nobody a partner: the headline says what is shared', () => {
    expect(headlineOf(analyseSmall(SHARED))).toMatch(/shares? missions/);
  });
});

test('the card says which projection and which policy', () => {
  const entry = (query: Partial<GraphQuery>, term: string): string | undefined =>
    computationCard(analyseSmall(query), metricOf('strength')!).find((e) => e.term === term)?.text;
  expect(entry(SHARED, 'Graph')).toMatch(/^Actors, tied where they share a mission;/);
  expect(entry(SHARED, 'Weights')).toContain('1 / (k − 1)');
  expect(entry({ ...SHARED, statedToo: true }, 'Left out')).toContain('drawn beside');
  expect(entry({ policy: 'latest', unnamed: true }, 'Readings')).toBe(
    'Where documents disagree, the reading of the document published last; 1 question decided so, 1 statement set aside.',
  );
  expect(entry({}, 'Readings')).toBeUndefined();
});

test('an empty view of shared missions offers the stated ties', () => {
  const empty = emptyView(analyseSmall({ ...SHARED, kinds: ['launch_service'] }));
  expect(empty?.message).toContain('between actors who share a mission');
  expect(empty?.loosenings.map(({ label }) => label)).toContain('Stated ties');
});

describe('a country', () => {
  test('offers to open only where something it owns is named, and at its level', () => {
    const at = (query: Partial<GraphQuery>, id: string) =>
      expansionOf(analyseSmall({ level: 'countries', ...query }), id)?.words ?? null;
    expect(at({}, 'country:bb')).toBeNull();
    expect(at({ level: 'actors' }, 'country:aa')).toBeNull();
    expect(at({ expanded: ['country:aa'] }, 'country:aa')).toBe('Count its agencies as Arda again');
    expect(at({ expanded: ['country:aa'] }, 'agency:asa')).toBe('Count it as Arda again');
  });
});

describe('an unnamed group', () => {
  const label = (query: Partial<GraphQuery>): string | null => {
    const { view } = analyseSmall({ unnamed: true, ...query });
    return groupLabel(view, SMALL_NETWORK.entities.get('aggregate:members')!);
  };

  test('is labelled with how many, in how many documents, and how many readings', () => {
    expect(label({})).toBe('17 countries, 2 documents, two readings');
    expect(label({ documents: ['flyer'] })).toBe('50 or more institutions');
  });

  test('follows the policy in force', () => {
    expect(label({ policy: 'latest' })).toBe('50 or more institutions');
  });

  test('somebody named has no such label', () => {
    expect(groupLabel(analyseSmall().view, SMALL_NETWORK.entities.get('country:aa')!)).toBeNull();
  });
});
