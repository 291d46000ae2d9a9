import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectViewGraph } from '../../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../../src/graph/query.ts';
import type { ViewGraph } from '../../../src/graph/view-graph.ts';
import { fragilityInput } from '../../../src/metrics/fragility/fragility-input.ts';
import {
  AS_IT_IS,
  graphReducer,
  type WhatIf,
} from '../../../src/metrics/fragility/reduced-graph.ts';
import { metricInput } from '../../../src/metrics/metric-input.ts';
import { DATASET, documentOf } from '../../support/bundled-dataset.ts';
import { datasets } from '../../support/datasets.ts';
import { less, queries } from '../../support/fragile-networks.ts';

/** Whom the reader took out: nobody, often. */
const takenOut = fc
  .uniqueArray(fc.constantFrom('country:cn', 'agency:cnes', 'mission:svom'), { maxLength: 2 })
  .map((ids): ReadonlySet<string> => new Set(ids));

/** The view with only the ties of two origins or more. */
function widelySourced(view: ViewGraph): ViewGraph {
  const ties = new Map([...view.ties].filter(([, tie]) => tie.origins > 1));
  const ends = new Set([...ties.values()].flatMap((tie) => [tie.source, tie.target]));
  return { ...view, ties, entities: view.entities.filter((id) => ends.has(id)) };
}

/** The reduced graph as `metricInput` writes graphs. */
function reduced(view: ViewGraph, without: ReadonlySet<string>, whatIf: Partial<WhatIf>): object {
  const input = fragilityInput(view, without, 'degree', false);
  const { csr, vertices, ties } = graphReducer(input)({ ...AS_IT_IS, ...whatIf });
  return {
    ids: [...vertices].map((v) => input.support.entities[v]),
    tieIds: [...ties].map((t) => input.support.ties[t]),
    csr,
  };
}

function mask(ids: readonly string[], isLost: (id: string) => boolean): Uint8Array {
  return Uint8Array.from(ids, (id) => Number(isLost(id)));
}

describe('the reduced graph is the one that the reduced data gives', () => {
  test('as it is', () => {
    fc.assert(
      fc.property(datasets, queries, takenOut, (dataset, query, without) => {
        const view = projectViewGraph(dataset, query);
        expect(reduced(view, without, {})).toEqual(metricInput(view, without));
      }),
    );
  });

  test('with some statements lost', () => {
    fc.assert(
      fc.property(
        datasets,
        queries,
        takenOut,
        fc.uniqueArray(fc.nat(24), { maxLength: 25 }),
        (dataset, query, without, places) => {
          const gone = new Set(places.map((i) => [...dataset.statements.keys()][i]));
          const isLost = (id: string): boolean => gone.has(id);
          const view = projectViewGraph(dataset, query);
          const lost = mask(fragilityInput(view, without, '', false).support.statements, isLost);
          const expected = metricInput(projectViewGraph(less(dataset, isLost), query), without);
          expect(reduced(view, without, { lost })).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('with a document left out', () => {
    fc.assert(
      fc.property(
        datasets,
        queries,
        fc.constantFrom('gazette', 'herald', 'courier'),
        (dataset, query, document) => {
          const view = projectViewGraph(dataset, query);
          const { support } = fragilityInput(view, new Set(), '', false);
          const d = support.documents.indexOf(document);
          const lost = Uint8Array.from(support.documentOf, (of) => Number(of === d));
          const isLost = (id: string): boolean => id.startsWith(`statement:${document}:`);
          const expected = metricInput(projectViewGraph(less(dataset, isLost), query));
          expect(reduced(view, new Set(), { lost })).toEqual(expected);
        },
      ),
    );
  });

  test('with somebody more left out', () => {
    fc.assert(
      fc.property(datasets, queries, takenOut, fc.nat(10), (dataset, query, without, who) => {
        const view = projectViewGraph(dataset, query);
        const { entities } = fragilityInput(view, without, '', false).support;
        const out = entities.length === 0 ? -1 : who % entities.length;
        const gone = new Set([...without, ...(out < 0 ? [] : [entities[out] ?? ''])]);
        expect(reduced(view, without, { out })).toEqual(metricInput(view, gone));
      }),
    );
  });

  test('with the ties of a single source dropped', () => {
    fc.assert(
      fc.property(datasets, queries, takenOut, (dataset, query, without) => {
        const view = projectViewGraph(dataset, query);
        const expected = metricInput(widelySourced(view), without);
        expect(reduced(view, without, { sourced: true })).toEqual(expected);
      }),
    );
  });

  test('for every document of the bundled data, in one memory', () => {
    const view = projectViewGraph(DATASET, DEFAULT_QUERY);
    const input = fragilityInput(view, new Set(), '', false);
    const reduce = graphReducer(input);
    for (const [d, document] of input.support.documents.entries()) {
      const lost = Uint8Array.from(input.support.documentOf, (of) => Number(of === d));
      const { csr, vertices } = reduce({ ...AS_IT_IS, lost });
      const rest = less(DATASET, (id) => {
        const said = DATASET.statements.get(id);
        return said !== undefined && documentOf(said) === document;
      });
      const expected = metricInput(projectViewGraph(rest, DEFAULT_QUERY));
      expect(csr).toEqual(expected.csr);
      expect([...vertices].map((v) => input.support.entities[v])).toEqual(expected.ids);
    }
  });
});
