/** A metric in which ties weigh alike asks whether there is a tie, not how often it is told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import type { IndexedGraph } from '../../src/metrics/csr.ts';
import { metricInput } from '../../src/metrics/metric-input.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';

type Partners = readonly (readonly [country: string, mission: string])[];

/** Countries and missions of a made-up network. */
const anyPartners: fc.Arbitrary<Partners> = fc
  .array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.map(([a, b]) => [`country:c${a}`, `mission:m${b}`] as const));

/** The graph of the default view of a dataset whose statement k says that pair k works together. */
function graphOf(partners: Partners): IndexedGraph {
  const statements = partners.map(([country, mission], k) =>
    statement(
      `paper-${k}`,
      1,
      'joint_mission',
      'active',
      { partner: [country] },
      { object: mission },
    ),
  );
  return metricInput(projectViewGraph(buildDataset({ statements }), DEFAULT_QUERY));
}

test('a second statement makes a tie stronger', () => {
  const once: Partners = [['country:a', 'mission:b']];
  const { csr: one } = graphOf(once);
  const { csr: two } = graphOf([...once, ...once]);
  expect([one.size, two.size]).toEqual([1, 1]);
  expect([one.strengths[0], two.strengths[0]]).toEqual([1, 2]);
});

test('a second statement for a tie changes no metric in which ties weigh alike', () => {
  fc.assert(
    fc.property(anyPartners, fc.nat(), (partners, choice) => {
      const before = graphOf(partners);
      const after = graphOf([...partners, partners[choice % partners.length]!]);
      expect(after.ids).toEqual(before.ids);
      for (const metric of METRICS) {
        if (metric.weights.plain !== 'none' || !metric.applies(before.csr)) continue;
        const { values } = computeMetric(metric, before.csr);
        expect([...computeMetric(metric, after.csr).values], metric.id).toEqual([...values]);
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);
