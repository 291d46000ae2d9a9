import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/graph/policy.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY, LEVELS, type GraphQuery } from '../../src/graph/query.ts';
import { statementTotals, type StatementTotals } from '../../src/graph/totals.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';
import { datasets } from '../support/datasets.ts';

function totalsOf(
  dataset: Parameters<typeof projectViewGraph>[0],
  query: Partial<GraphQuery>,
): StatementTotals {
  const full = { ...DEFAULT_QUERY, ...query };
  return statementTotals(projectViewGraph(dataset, full), full);
}

const sum = ({ shown, domestic, alone }: StatementTotals): number => shown + domestic + alone;

describe('totals', () => {
  test('of a small world are obvious at each level', () => {
    const [CN, FR] = ['country:cn', 'country:fr'];
    const dataset = buildDataset({
      entities: [entity('agency:cnsa', 'CNSA', { owner: CN }), entity('aggregate:many', 'Many')],
      statements: [
        statement('herald', 1, 'mou', 'signed', { party: [CN, FR] }),
        statement('herald', 2, 'talks', 'active', { party: [CN, 'agency:cnsa'] }),
        statement(
          'herald',
          3,
          'joint_mission',
          'active',
          { partner: [FR] },
          { object: 'mission:svom' },
        ),
        statement('herald', 4, 'talks', 'active', { party: [CN, 'aggregate:many'] }),
        statement('herald', 5, 'talks', 'active', { party: ['aggregate:many'] }),
        statement('herald', 6, 'talks', 'active', { party: [CN, FR] }, { polarity: -1 }),
      ],
    });
    expect(totalsOf(dataset, {})).toEqual({ shown: 2, domestic: 1, alone: 1 });
    for (const level of ['actors', 'countries'] as const) {
      expect(totalsOf(dataset, { level })).toEqual({ shown: 1, domestic: 1, alone: 2 });
    }
  });

  test('are the same sum at every level, whatever is shown besides', () => {
    const some = fc.record({
      unnamed: fc.boolean(),
      otherDomains: fc.boolean(),
      policy: fc.constantFrom(...POLICIES),
      expanded: fc.subarray(['country:cn', 'country:fr']),
    });
    fc.assert(
      fc.property(datasets, some, (dataset, query) => {
        const sums = LEVELS.map((level) => sum(totalsOf(dataset, { ...query, level })));
        expect(new Set(sums).size).toBe(1);
      }),
    );
  });

  test('of what is shown are the statements behind ties between two owners', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...LEVELS), (dataset, level) => {
        const view = projectViewGraph(dataset, { ...DEFAULT_QUERY, level });
        const outer = [...view.ties.values()].filter((tie) => !tie.domestic);
        const { shown } = totalsOf(dataset, { level });
        expect(shown).toBe(new Set(outer.flatMap((tie) => tie.statements)).size);
      }),
    );
  });

  test('reconcile on the bundled data', () => {
    const [first, ...others] = LEVELS.map((level) => sum(totalsOf(DATASET, { level })));
    expect(first).toBeGreaterThan(90);
    expect(others).toEqual([first, first]);
  });
});
