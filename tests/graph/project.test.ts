import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impliedPairs } from '../../src/graph/implied-pairs.ts';
import { metricGraph } from '../../src/graph/metric-graph.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY, LEVELS } from '../../src/graph/query.ts';
import { admitsStatement } from '../../src/graph/statement-filter.ts';
import { metricInput } from '../../src/metrics/metric-input.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { familyOf, isActor } from '../../src/model/entity.ts';
import {
  buildDataset,
  claimGroup,
  documentRecord,
  entity,
  statement,
} from '../support/dataset-builder.ts';
import { datasets } from '../support/datasets.ts';

const [CN, FR] = ['country:cn', 'country:fr'];
const EVERYTHING = { ...DEFAULT_QUERY, unnamed: true, otherDomains: true };

/** The dataset with every entity renamed, order of ids turned round. */
function relabelled(dataset: Dataset): { dataset: Dataset; rename: (id: string) => string } {
  const ids = [...dataset.entities.keys()];
  const names = new Map(ids.map((id, i) => [id, `${id.split(':')[0]}:z${ids.length - i}`]));
  const rename = (id: string): string => names.get(id) ?? id;
  const text = JSON.stringify([...dataset.statements.values()], (_key, value: unknown) =>
    typeof value === 'string' ? rename(value) : value,
  );
  const statements = new Map(
    (JSON.parse(text) as { id: string }[]).map((s) => [s.id, s]),
  ) as unknown as Dataset['statements'];
  const entities = new Map(
    [...dataset.entities.values()].map((e) => [
      rename(e.id),
      { ...e, id: rename(e.id), owner: (e.owner ?? []).map((o) => ({ ...o, id: rename(o.id) })) },
    ]),
  );
  return { dataset: { ...dataset, entities, statements }, rename };
}

describe('laws of the projection', () => {
  test('a bipartite view has every tie between an actor and a mission, and no other', () => {
    fc.assert(
      fc.property(datasets, fc.boolean(), (dataset, unnamed) => {
        const modeOf = (id: string): boolean | null => {
          const type = dataset.entities.get(id)?.type;
          return type === undefined || familyOf(type) === null ? null : isActor(type);
        };
        const query = { ...DEFAULT_QUERY, unnamed };
        const across = [...projectViewGraph(dataset, query).ties.values()].filter((tie) =>
          [true, false].every((mode) => [tie.source, tie.target].map(modeOf).includes(mode)),
        );
        const view = projectViewGraph(dataset, { ...query, bipartite: true });
        expect([...view.ties.values()]).toEqual(across);
        expect(metricInput(view).csr.modes).not.toBeNull();
      }),
    );
  });

  test('no statement is lost or counted twice', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...LEVELS), fc.boolean(), (dataset, level, unnamed) => {
        const query = { ...DEFAULT_QUERY, level, unnamed };
        const view = projectViewGraph(dataset, query);
        const admitted = [...dataset.statements.values()].filter((s) => admitsStatement(s, query));
        const shown = [...view.statements, ...view.untied].map((s) => s.id).sort();
        expect(shown).toEqual(admitted.map((s) => s.id).sort());
        const behind = new Set(
          [...view.ties.values()].flatMap((t) => [...t.statements, ...t.denials]),
        );
        expect([...behind].sort()).toEqual(view.statements.map((s) => s.id).sort());
      }),
    );
  });

  test('at two-mode with everything shown, ties are exactly the pairs that statements imply', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const view = projectViewGraph(dataset, EVERYTHING);
        const expected = new Set<string>();
        for (const s of dataset.statements.values()) {
          if (s.polarity === -1 || s.status === 'declined') continue;
          for (const { from, to } of impliedPairs(s)) expected.add([from, to].sort().join('|'));
        }
        const ties = [...view.ties.values()].map((t) => [t.source, t.target].join('|'));
        expect(ties.sort()).toEqual([...expected].sort());
        expect(new Set(ties).size).toBe(ties.length);
      }),
    );
  });

  test('relabelling changes nothing but the labels', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...LEVELS), (dataset, level) => {
        const query = { ...DEFAULT_QUERY, level };
        const other = relabelled(dataset);
        const key = (a: string, b: string): string => [a, b].sort().join('|');
        const before = [...projectViewGraph(dataset, query).ties.values()].map((t) => [
          key(other.rename(t.source), other.rename(t.target)),
          t.strength,
          t.status,
          t.domestic,
        ]);
        const after = [...projectViewGraph(other.dataset, query).ties.values()].map((t) => [
          key(t.source, t.target),
          t.strength,
          t.status,
          t.domestic,
        ]);
        expect(after.map(String).sort()).toEqual(before.map(String).sort());
      }),
    );
  });

  test('unnamed groups and regions never enter a metric', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const graph = metricGraph(projectViewGraph(dataset, EVERYTHING));
        expect(graph.nodes().filter((id) => /^(aggregate|region):/.test(id))).toEqual([]);
        expect(graph.edges().every((key) => !graph.getEdgeAttribute(key, 'tie').structural)).toBe(
          true,
        );
      }),
    );
  });
});

describe('a tie', () => {
  const report = (doc: string, n: number, fact?: string) =>
    statement(doc, n, 'talks', 'active', { party: [CN, FR] }, fact === undefined ? {} : { fact });
  const only = (dataset: Dataset) =>
    [...projectViewGraph(dataset, DEFAULT_QUERY).ties.values()][0]!;

  test('is as strong as it has facts, as wide as it has independent sources', () => {
    const documents = [
      documentRecord('herald', { origin: 'Wire' }),
      documentRecord('courier', { origin: 'Wire' }),
      documentRecord('gazette'),
    ];
    const statements = [
      report('herald', 1, 'fact:a'),
      report('courier', 1, 'fact:a'),
      report('courier', 2),
      report('gazette', 1, 'fact:a'),
    ];
    expect(only(buildDataset({ documents, statements }))).toMatchObject({
      strength: 2,
      origins: 2,
    });
  });

  test('takes the furthest status; an invitation stays an invitation', () => {
    const planned = statement('herald', 1, 'talks', 'planned', { party: [CN, FR] });
    expect(only(buildDataset({ statements: [planned, report('herald', 2)] })).status).toBe(
      'active',
    );
    const invited = statement('herald', 1, 'invitation', 'active', {
      inviter: [CN],
      invitee: [FR],
    });
    expect(only(buildDataset({ statements: [invited] })).status).toBe('offered');
    const ended = statement('herald', 1, 'talks', 'ended', { party: [CN, FR] });
    expect(only(buildDataset({ statements: [ended, planned] })).status).toBe('planned');
  });

  test('of structure alone has no strength and enters no metric', () => {
    const runs = statement(
      'herald',
      1,
      'operates',
      'active',
      { operator: [CN] },
      { object: 'mission:svom' },
    );
    const dataset = buildDataset({ statements: [runs] });
    expect(only(dataset)).toMatchObject({ structural: true, strength: 0 });
    expect(metricGraph(projectViewGraph(dataset, DEFAULT_QUERY)).size).toBe(0);
  });

  test('is not made by a denial, but contested by one beside a claim', () => {
    const denied = statement('herald', 1, 'talks', 'active', { party: [CN, FR] }, { polarity: -1 });
    expect(projectViewGraph(buildDataset({ statements: [denied] }), DEFAULT_QUERY).ties.size).toBe(
      0,
    );
    const both = only(buildDataset({ statements: [denied, report('herald', 2)] }));
    expect(both).toMatchObject({ contested: true, statements: ['statement:herald:02'] });
  });

  test('is contested by readings that conflict, not by succession', () => {
    const statements = [report('herald', 1), report('gazette', 1)];
    const ids = statements.map((s) => s.id);
    const claim = (relation: 'conflict' | 'succession') =>
      claimGroup('claim:x', CN, 'how many?', relation, [
        ['17', ids[0]!],
        ['18', ids[1]!],
      ]);
    expect(only(buildDataset({ statements, claims: [claim('conflict')] })).contested).toBe(true);
    expect(only(buildDataset({ statements, claims: [claim('succession')] })).contested).toBe(false);
  });
});

describe('ownership', () => {
  const entities = [entity('agency:cnsa', 'CNSA', { owner: CN })];
  const signed = statement('herald', 1, 'mou', 'signed', { party: ['agency:cnsa', FR] });
  const home = statement('herald', 2, 'talks', 'active', { party: ['agency:cnsa', CN] });
  const dataset = buildDataset({ entities, statements: [signed, home] });

  test('is a band, never a tie', () => {
    const view = projectViewGraph(buildDataset({ entities, statements: [signed] }), DEFAULT_QUERY);
    expect(view.ties.size).toBe(1);
    expect(view.bands).toEqual([]);
    expect(projectViewGraph(dataset, DEFAULT_QUERY).bands).toEqual([
      { owner: CN, owned: 'agency:cnsa' },
    ]);
  });

  test('makes a tie inside one owner domestic, and rolls up to none at countries', () => {
    const home = projectViewGraph(dataset, DEFAULT_QUERY).ties.get('tie:agency:cnsa|country:cn');
    expect(home?.domestic).toBe(true);
    const view = projectViewGraph(dataset, { ...DEFAULT_QUERY, level: 'countries' });
    expect([...view.ties.keys()]).toEqual([`tie:${CN}|${FR}`]);
    expect(view.untied.map((s) => s.id)).toEqual(['statement:herald:02']);
  });
});

test('facets let only their values through and combine', () => {
  const statements = [
    statement('herald', 1, 'talks', 'active', { party: [CN, FR] }),
    statement('gazette', 1, 'mou', 'signed', { party: [CN, 'country:pk'] }),
    statement('gazette', 2, 'mou', 'signed', { party: [CN, 'country:kz'] }, { domain: 'other' }),
  ];
  const dataset = buildDataset({ statements });
  const seen = (query: object): readonly string[] =>
    projectViewGraph(dataset, { ...DEFAULT_QUERY, ...query }).statements.map((s) => s.id);
  expect(seen({})).toEqual(['statement:herald:01', 'statement:gazette:01']);
  expect(seen({ otherDomains: true })).toHaveLength(3);
  expect(seen({ kinds: ['mou'] })).toEqual(['statement:gazette:01']);
  expect(seen({ kinds: ['mou'], documents: ['herald'] })).toEqual([]);
  expect(seen({ statuses: ['active', 'signed'] })).toHaveLength(2);
  expect(seen({ families: ['organisation'] })).toEqual([]);
});
