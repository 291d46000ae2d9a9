import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../../src/graph/query.ts';
import { facetCounts } from '../../src/view/facet-counts.ts';
import { datasets } from '../support/datasets.ts';
import { starNetwork } from '../support/star-network.ts';

const dataset = starNetwork();
const countsFor = (query: Partial<GraphQuery> = {}) =>
  facetCounts(dataset, { ...DEFAULT_QUERY, ...query });

test('counts statements per kind, status and document, entities per family', () => {
  const counts = countsFor();
  expect(Object.fromEntries(counts.families)).toEqual({ country: 4, organisation: 1, mission: 2 });
  expect(Object.fromEntries(counts.kinds)).toEqual({
    joint_mission: 3,
    framework_agreement: 1,
    invitation: 1,
    operates: 1,
    sample_loan: 1,
  });
  expect(Object.fromEntries(counts.statuses)).toEqual({
    completed: 1,
    signed: 1,
    offered: 1,
    planned: 3,
    agreed: 1,
  });
  expect(Object.fromEntries(counts.documents)).toEqual({ wire: 3, herald: 2, gazette: 2 });
  expect(counts.otherDomains).toBe(1);
  expect(counts.unnamed).toBe(1);
});

describe('a choice', () => {
  test('narrows the counts of the other facets', () => {
    const counts = countsFor({ documents: ['gazette'] });
    expect(Object.fromEntries(counts.kinds)).toEqual({ sample_loan: 1, joint_mission: 1 });
    expect(Object.fromEntries(counts.families)).toEqual({
      country: 3,
      organisation: 1,
      mission: 1,
    });
  });

  test('never narrows its own', () => {
    for (const choice of [
      { documents: ['gazette'] },
      { kinds: ['sample_loan'] },
      { statuses: ['agreed'] },
      { families: ['country'] },
    ] as const) {
      const [facet] = Object.keys(choice) as ['documents'];
      expect(countsFor(choice)[facet]).toEqual(countsFor()[facet]);
    }
  });

  test('of widening shows what it would add, whether on or off', () => {
    expect(countsFor({ otherDomains: true, unnamed: true })).toMatchObject({
      otherDomains: 1,
      unnamed: 1,
    });
  });
});

test('on any data, the counts of an unfiltered facet add up to what is in view', () => {
  fc.assert(
    fc.property(datasets, (any) => {
      const counts = facetCounts(any, DEFAULT_QUERY);
      const { statements } = projectViewGraph(any, DEFAULT_QUERY);
      for (const facet of ['kinds', 'statuses', 'documents'] as const) {
        const sum = [...counts[facet].values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(statements.length);
      }
    }),
    { numRuns: 30 },
  );
});
