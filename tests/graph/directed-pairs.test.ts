import { describe, expect, test } from 'vitest';
import { directedPairs } from '../../src/graph/directed-pairs.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../../src/graph/query.ts';
import type { Statement } from '../../src/model/statement.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';

const [CN, FR, PK, GROUP] = ['country:cn', 'country:fr', 'country:pk', 'aggregate:users'];
const [CNSA, SUPARCO] = ['agency:cnsa', 'agency:suparco'];
const ENTITIES = [entity(CNSA, 'CNSA', { owner: CN }), entity(SUPARCO, 'SUPARCO', { owner: PK })];

function pairs(
  statements: readonly Statement[],
  query: Partial<GraphQuery> = {},
  without: readonly string[] = [],
): readonly string[] {
  const dataset = buildDataset({ statements, entities: ENTITIES });
  const full = { ...DEFAULT_QUERY, ...query };
  const view = projectViewGraph(dataset, full);
  return directedPairs(view, full, new Set(without)).map(({ from, to }) => `${from} ${to}`);
}

const loan = (number: number, lender: string, borrower: readonly string[], options = {}) =>
  statement('herald', number, 'sample_loan', 'active', { lender: [lender], borrower }, options);

describe('who gives to whom', () => {
  test('each giver to each receiver, whichever end is first in the tie', () => {
    expect(pairs([loan(1, PK, [CN, FR])])).toEqual([`${PK} ${CN}`, `${PK} ${FR}`]);
  });

  test('both ways where statements say so, each way once', () => {
    expect(pairs([loan(1, CN, [FR]), loan(2, FR, [CN]), loan(3, CN, [FR])])).toEqual([
      `${CN} ${FR}`,
      `${FR} ${CN}`,
    ]);
  });

  test('partners, lone roles and objects have no direction', () => {
    const object = { object: 'mission:lyra' };
    const joint = statement('herald', 1, 'joint_mission', 'active', { partner: [CN, FR] }, object);
    const member = statement('herald', 2, 'membership', 'active', { member: [PK] }, object);
    const operates = statement('herald', 3, 'operates', 'active', { operator: [CN] }, object);
    expect(pairs([joint, member, operates])).toEqual([]);
    expect(pairs([loan(1, CN, [FR], object)])).toEqual([`${CN} ${FR}`]);
  });

  test('what is denied gives none, beside a tie or alone', () => {
    expect(pairs([loan(1, CN, [FR]), loan(2, FR, [CN], { polarity: -1 })])).toEqual([
      `${CN} ${FR}`,
    ]);
    const declined = statement('herald', 3, 'invitation', 'declined', {
      inviter: [CN],
      invitee: [PK],
    });
    expect(pairs([declined, loan(1, PK, [CN])])).toEqual([`${PK} ${CN}`]);
  });

  test('unnamed groups are left out even where they are drawn, and so is who is taken out', () => {
    expect(pairs([loan(1, CN, [GROUP, FR])], { unnamed: true })).toEqual([`${CN} ${FR}`]);
    expect(pairs([loan(1, CN, [PK, FR])], {}, [PK])).toEqual([`${CN} ${FR}`]);
  });

  test('agencies give in the name of their owners at the level of countries', () => {
    const given = [loan(1, CNSA, [SUPARCO]), loan(2, CNSA, [CN])];
    expect(pairs(given)).toEqual([`${CNSA} ${SUPARCO}`, `${CNSA} ${CN}`]);
    expect(pairs(given, { level: 'countries' })).toEqual([`${CN} ${PK}`]);
  });

  test('only along ties of the view', () => {
    const given = loan(1, CN, [FR], { object: 'mission:lyra' });
    expect(pairs([given], { bipartite: true })).toEqual([]);
    expect(pairs([given], { families: ['mission'] })).toEqual([]);
  });
});
