import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricGraph } from '../../src/graph/metric-graph.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../../src/graph/query.ts';
import { metricInput } from '../../src/metrics/metric-input.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';
import { datasets } from '../support/datasets.ts';

let number = 0;

/** Each of some actors takes part in a mission, by a statement of its own. */
function crew(mission: string, ...actors: string[]): ReturnType<typeof statement>[] {
  return actors.map((actor) => {
    number += 1;
    return statement(
      'gazette',
      number,
      'joint_mission',
      'active',
      { partner: [actor] },
      { object: mission },
    );
  });
}

const [A, B, C, D] = ['country:aa', 'country:bb', 'country:cc', 'country:dd'];

/** Lyra: A, B, C. Vega: A, B. Mira: A alone. Rigel: C, D. */
const FLEET = buildDataset({
  statements: [
    ...crew('mission:lyra', A, B, C),
    ...crew('mission:vega', A, B),
    ...crew('mission:mira', A),
    ...crew('mission:rigel', C, D),
  ],
});

function strengths(query: Partial<GraphQuery>, dataset = FLEET): Readonly<Record<string, number>> {
  const view = projectViewGraph(dataset, { ...DEFAULT_QUERY, level: 'actors', ...query });
  return Object.fromEntries([...view.ties.values()].map((t) => [t.id, t.strength]));
}

const tie = (a: string, b: string): string => `tie:${a}|${b}|shared`;

describe('two actors of a mission', () => {
  // The figures are those of NetworkX 3.6: weighted_projected_graph,
  // collaboration_weighted_projected_graph, overlap_weighted_projected_graph.
  test.each([
    ['count', { AB: 2, AC: 1, BC: 1, CD: 1 }],
    ['newman', { AB: 1.5, AC: 0.5, BC: 0.5, CD: 1 }],
    ['jaccard', { AB: 2 / 3, AC: 1 / 4, BC: 1 / 3, CD: 1 / 2 }],
  ] as const)('are tied as strongly as NetworkX has it (%s)', (projection, expected) => {
    expect(strengths({ projection })).toEqual({
      [tie(A, B)]: expected.AB,
      [tie(A, C)]: expected.AC,
      [tie(B, C)]: expected.BC,
      [tie(C, D)]: expected.CD,
    });
  });

  test('are not tied unless the reader asks, nor where missions are shown', () => {
    expect(strengths({})).toEqual({});
    const ids = Object.keys(strengths({ level: 'two-mode', projection: 'newman' }));
    expect(ids).toHaveLength(8);
    expect(ids.some((id) => id.endsWith('|shared'))).toBe(false);
  });

  test('open the missions, their crews and the statements that made it', () => {
    const query = { ...DEFAULT_QUERY, level: 'actors', projection: 'newman' } as const;
    const made = projectViewGraph(FLEET, query).ties.get(tie(A, B));
    expect(made?.missions.map(({ id, actors }) => [id, actors])).toEqual([
      ['mission:lyra', 3],
      ['mission:vega', 2],
    ]);
    expect(made?.missions[1]?.statements).toEqual(['statement:gazette:04', 'statement:gazette:05']);
    expect(made?.statements).toHaveLength(4);
  });

  test('are as far as the less far of the two', () => {
    const dataset = buildDataset({
      statements: [
        statement(
          'gazette',
          1,
          'joint_mission',
          'completed',
          { partner: [A] },
          { object: 'mission:lyra' },
        ),
        statement(
          'gazette',
          2,
          'joint_mission',
          'planned',
          { partner: [B] },
          { object: 'mission:lyra' },
        ),
      ],
    });
    const query = { ...DEFAULT_QUERY, level: 'actors', projection: 'count' } as const;
    expect(projectViewGraph(dataset, query).ties.get(tie(A, B))?.status).toBe('planned');
  });
});

describe('the crew of a mission', () => {
  test('holds nobody unnamed, nobody who only runs it, nobody who is denied', () => {
    const dataset = buildDataset({
      entities: [entity('aggregate:many', 'Many')],
      statements: [
        ...crew('mission:lyra', A, B),
        statement(
          'herald',
          1,
          'joint_mission',
          'active',
          { partner: ['aggregate:many'] },
          { object: 'mission:lyra' },
        ),
        statement('herald', 2, 'operates', 'active', { operator: [C] }, { object: 'mission:lyra' }),
        statement(
          'herald',
          3,
          'joint_mission',
          'active',
          { partner: [D] },
          { object: 'mission:lyra', polarity: -1 },
        ),
      ],
    });
    for (const unnamed of [false, true]) {
      expect(strengths({ projection: 'newman', unnamed }, dataset)).toEqual({ [tie(A, B)]: 1 });
    }
  });

  test('is counted after roll-up: an agency and its country are one', () => {
    const dataset = buildDataset({
      entities: [entity('agency:asa', 'ASA', { owner: A })],
      statements: crew('mission:lyra', A, 'agency:asa', B),
    });
    expect(strengths({ projection: 'newman' }, dataset)[tie('agency:asa', A)]).toBe(1 / 2);
    expect(strengths({ projection: 'newman', level: 'countries' }, dataset)).toEqual({
      [tie(A, B)]: 1,
    });
  });
});

describe('beside stated ties', () => {
  const dataset = buildDataset({
    statements: [
      ...crew('mission:lyra', A, B),
      statement('herald', 1, 'mou', 'signed', { party: [A, B] }),
      statement('herald', 2, 'mou', 'signed', { party: [A, C] }),
    ],
  });
  const query = {
    ...DEFAULT_QUERY,
    level: 'actors',
    projection: 'jaccard',
    statedToo: true,
  } as const;

  test('a pair may have a tie of either type; metrics count the shared one', () => {
    const view = projectViewGraph(dataset, query);
    expect([...view.ties.keys()].sort()).toEqual([`tie:${A}|${B}`, tie(A, B), `tie:${A}|${C}`]);
    expect(metricGraph(view).edges()).toEqual([tie(A, B)]);
    expect(metricInput(view).csr.strengths).toEqual(Float64Array.of(1));
  });

  test('the graph stays simple, and holds every tie type of the view', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom('actors', 'countries'), (data, level) => {
        const view = projectViewGraph(data, { ...query, level: level as GraphQuery['level'] });
        const pairs = [...view.ties.values()].map((t) => `${t.source}|${t.target}`);
        expect(view.graph.size).toBe(new Set(pairs).size);
        for (const { missions, beside, strength } of view.ties.values()) {
          expect(missions.length > 0).toBe(!beside);
          expect(strength).toBeGreaterThanOrEqual(beside ? 0 : Number.MIN_VALUE);
        }
      }),
    );
  });
});
