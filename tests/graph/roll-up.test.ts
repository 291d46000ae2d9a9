import { describe, expect, test } from 'vitest';
import { metricGraph } from '../../src/graph/metric-graph.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';

const [A, B] = ['country:aa', 'country:bb'];

const ENTITIES = [
  entity('agency:asa', 'ASA', { owner: A }),
  entity('institution:lab', 'Lab', { owner: 'agency:asa' }),
  entity('company:orb', 'Orb', {
    owner: [
      { id: A, to: '1999', basis: 'made for a test' },
      { id: B, from: '2000', basis: 'made for a test' },
    ],
  }),
];

/** The ties at `countries` of statements that tie each pair. */
function ties(pairs: readonly (readonly [string, string])[], query = {}) {
  const statements = pairs.map((party, i) =>
    statement('herald', i + 1, 'mou', 'signed', { party }),
  );
  const dataset = buildDataset({ entities: ENTITIES, statements });
  const view = projectViewGraph(dataset, { ...DEFAULT_QUERY, level: 'countries', ...query });
  return { view, ids: [...view.ties.keys()].map((id) => id.slice('tie:'.length)) };
}

describe('an expanded country', () => {
  test('shows its agencies in place, the country beside them', () => {
    const { ids, view } = ties([['agency:asa', B]], { expanded: [A] });
    expect(ids).toEqual([`agency:asa|${B}`]);
    expect(view.entities).toEqual(['agency:asa', A, B]);
    expect(view.bands).toEqual([{ owner: A, owned: 'agency:asa' }]);
    // It has no tie of its own: no metric counts it.
    expect(metricGraph(view).nodes()).toEqual(['agency:asa', B]);
  });

  test('opens one owner at a time', () => {
    const lab = [['institution:lab', B]] as const;
    expect(ties(lab).ids).toEqual([`${A}|${B}`]);
    expect(ties(lab, { expanded: [A] }).ids).toEqual([`agency:asa|${B}`]);
    expect(ties(lab, { expanded: ['agency:asa', A] }).ids).toEqual([`${B}|institution:lab`]);
    expect(ties(lab, { expanded: ['agency:asa'] }).ids).toEqual([`${A}|${B}`]);
  });

  test('is of no effect at other levels', () => {
    const { ids } = ties([['agency:asa', B]], { level: 'actors', expanded: [A] });
    expect(ids).toEqual([`agency:asa|${B}`]);
  });
});

test('agencies are rolled up to their owner on the view’s date', () => {
  const pair = [['company:orb', 'country:cc']] as const;
  const orb = (asOf: string | null) => ties(pair, { asOf }).ids;
  expect(orb('1998-05-01')).toEqual([`${A}|country:cc`]);
  expect(orb('2010-05-01')).toEqual([`${B}|country:cc`]);
  expect(orb(null)).toEqual([`${B}|country:cc`]);
});
