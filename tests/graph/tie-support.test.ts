import { describe, expect, test } from 'vitest';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { tieSupport } from '../../src/graph/tie-support.ts';
import { buildDataset, documentRecord, statement } from '../support/dataset-builder.ts';

const [CN, FR, SVOM] = ['country:cn', 'country:fr', 'mission:svom'];

/** China runs SVOM and, says a copy of the same agency too, builds it with France. */
const dataset = buildDataset({
  documents: [
    documentRecord('herald', { origin: 'Wire' }),
    documentRecord('courier', { origin: 'Wire' }),
    documentRecord('gazette', { publisher: 'Gazette' }),
  ],
  statements: [
    statement('gazette', 1, 'operates', 'active', { operator: [CN] }, { object: SVOM }),
    statement('herald', 1, 'joint_mission', 'active', { partner: [CN, FR] }, { fact: 'fact:a' }),
    statement('courier', 1, 'joint_mission', 'active', { partner: [CN, FR] }, { fact: 'fact:a' }),
    statement('courier', 2, 'talks', 'active', { party: [CN, FR] }, { polarity: -1 }),
    statement(
      'courier',
      3,
      'membership',
      'active',
      { member: ['aggregate:many'] },
      { object: SVOM },
    ),
  ],
});
const view = projectViewGraph(dataset, { ...DEFAULT_QUERY, unnamed: true });

describe('what a graph rests on', () => {
  const support = tieSupport(view);

  test('is every statement that asserts a tie, structure and unnamed groups too, no denial', () => {
    expect(support.entities).toEqual([CN, FR, SVOM]);
    expect(support.ties).toEqual([
      'tie:aggregate:many|mission:svom',
      'tie:country:cn|country:fr',
      'tie:country:cn|mission:svom',
    ]);
    expect([...support.ends]).toEqual([-1, 2, 0, 1, 0, 2]);
    expect(support.statements.map((id) => id.slice('statement:'.length))).toEqual([
      'courier:01',
      'courier:03',
      'gazette:01',
      'herald:01',
    ]);
    expect([...support.structural]).toEqual([0, 0, 1, 0]);
    const behind = (t: number): number[] =>
      [...support.behind.subarray(support.offsets[t], support.offsets[t + 1])].sort();
    expect([0, 1, 2].map(behind)).toEqual([[1], [0, 3], [2]]);
  });

  test('has a document, an origin and a fact for each', () => {
    expect([...support.documentOf].map((d) => support.documents[d])).toEqual([
      'courier',
      'courier',
      'gazette',
      'herald',
    ]);
    expect([...support.originOf].map((o) => support.origins[o])).toEqual([
      'Wire',
      'Wire',
      'Gazette',
      'Wire',
    ]);
    expect(support.factOf[0]).toBe(support.factOf[3]);
    expect(support.facts).toBe(3);
  });

  test('holds whoever is left once somebody is taken out, and the tie to them', () => {
    const less = tieSupport(view, new Set([CN]));
    expect(less.entities).toEqual([FR, SVOM]);
    expect(less.ties).toHaveLength(3);
    expect([...less.ends]).toEqual([-1, 1, -1, 0, -1, 1]);
  });
});
