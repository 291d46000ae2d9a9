import { describe, expect, test } from 'vitest';
import { POLICIES, type Policy } from '../../src/graph/policy.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../../src/graph/query.ts';
import type { ClaimRelation } from '../../src/model/claim.ts';
import type { Statement } from '../../src/model/statement.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { buildDataset, claimGroup, documentRecord, statement } from '../support/dataset-builder.ts';

const [A, B, C] = ['country:aa', 'country:bb', 'country:cc'];

/** Four documents say with whom A built Lyra: three, of two origins, with B; one, the latest, with C. */
function world(relation: ClaimRelation = 'conflict', last: Partial<Statement> = {}) {
  const built = (doc: string, partner: string, options = {}): Statement =>
    statement(doc, 1, 'joint_mission', 'active', { partner: [A, partner] }, options);
  return buildDataset({
    documents: [
      documentRecord('gazette', { published: '2024-01-10' }),
      documentRecord('herald', { published: '2024-02-10', origin: 'Gazette' }),
      documentRecord('courier', { published: '2024-03' }),
      documentRecord('tribune', { published: '2025-01-01' }),
    ],
    statements: [
      built('gazette', B),
      built('herald', B),
      built('courier', B),
      built('tribune', C, last),
    ],
    claims: [
      claimGroup('claim:partner', A, 'With whom?', relation, [
        ['with B', 'statement:gazette:01', 'statement:herald:01', 'statement:courier:01'],
        ['with C', 'statement:tribune:01'],
      ]),
    ],
  });
}

function seen(policy: Policy, dataset = world(), query: Partial<GraphQuery> = {}) {
  const view = projectViewGraph(dataset, { ...DEFAULT_QUERY, ...query, policy });
  return { ties: [...view.ties.keys()], taken: view.readings.get('claim:partner')?.label, view };
}

const [WITH_B, WITH_C] = [`tie:${A}|${B}`, `tie:${A}|${C}`];

describe('a policy', () => {
  test('of any reading draws them all', () => {
    expect(seen('any')).toMatchObject({ ties: [WITH_B, WITH_C], taken: undefined });
  });

  test('of the majority goes by independent sources', () => {
    expect(seen('majority')).toMatchObject({ ties: [WITH_B], taken: 'with B' });
  });

  test('of the majority counts copies of one agency once: two against two is none', () => {
    const even = seen('majority', world(), { documents: ['gazette', 'herald', 'tribune'] });
    expect(even).toMatchObject({ ties: [WITH_B, WITH_C], taken: undefined });
  });

  test('of the latest goes by the day of publication', () => {
    expect(seen('latest')).toMatchObject({ ties: [WITH_C], taken: 'with C' });
    const known = seen('latest', world(), { knownOn: '2024-12-31' });
    expect(known).toMatchObject({ ties: [WITH_B], taken: undefined });
  });

  test('ranked by hand takes what the data prefers, and any where it prefers nothing', () => {
    expect(seen('ranked').ties).toHaveLength(2);
    const preferred = seen('ranked', world('conflict', { rank: 'preferred' }));
    expect(preferred).toMatchObject({ ties: [WITH_C], taken: 'with C' });
  });

  test.each([
    ['conflict', 1],
    ['definition', 1],
    ['succession', 2],
  ] as const)('decides a %s: %i of two ties left', (relation, left) => {
    expect(seen('majority', world(relation)).ties).toHaveLength(left);
  });

  test('keeps the mark of what is contested, and the statements set aside in view', () => {
    const { view } = seen('latest');
    expect(view.contested).toEqual(new Set([A]));
    expect(view.untied.map((s) => s.id).sort()).toEqual([...view.setAside].sort());
    expect(view.setAside.size).toBe(3);
  });

  test('is not swayed by what else the reader filters', () => {
    const { taken } = seen('majority', world(), { statuses: ['completed'], asOf: '1990-01-01' });
    expect(taken).toBe('with B');
  });
});

test.each(POLICIES)(
  'on the bundled data %s adds no tie, and every statement stays in view',
  (policy) => {
    const count = (chosen: Policy) => {
      const query = { ...DEFAULT_QUERY, policy: chosen };
      const { ties, statements, untied } = projectViewGraph(DATASET, query);
      return { ties: ties.size, all: statements.length + untied.length };
    };
    const [any, own] = [count('any'), count(policy)];
    expect(own.ties).toBeLessThanOrEqual(any.ties);
    expect(own.all).toBe(any.all);
  },
);
