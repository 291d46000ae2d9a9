import { describe, expect, test } from 'vitest';
import { impliedPairs } from '../../src/graph/implied-pairs.ts';
import type { KindId } from '../../src/model/kinds/registry.ts';
import { statement, type Roles } from '../support/dataset-builder.ts';

function pairs(kind: KindId, roles: Roles, object?: string): readonly string[] {
  const made = statement(
    'gazette',
    1,
    kind,
    'active',
    roles,
    object === undefined ? {} : { object },
  );
  return impliedPairs(made).map(({ from, to }) => `${from} ${to}`);
}

const [CN, FR, PK] = ['country:cn', 'country:fr', 'country:pk'];

describe('the pairs a statement implies', () => {
  test('partners of a symmetric role: all pairs, and each with the object', () => {
    expect(pairs('joint_mission', { partner: [CN, FR, PK] }, 'mission:svom')).toEqual([
      `${CN} ${FR}`,
      `${CN} ${PK}`,
      `${CN} mission:svom`,
      `${FR} ${PK}`,
      `${FR} mission:svom`,
      `${PK} mission:svom`,
    ]);
  });

  test('a lead is a partner too', () => {
    expect(pairs('joint_mission', { lead: [CN], partner: [FR] })).toEqual([`${CN} ${FR}`]);
  });

  test('giver to receiver, and two receivers none, whichever is written first', () => {
    const expected = [`${CN} ${FR}`, `${CN} ${PK}`];
    expect(pairs('sample_loan', { lender: [CN], borrower: [FR, PK] })).toEqual(expected);
    expect([...pairs('sample_loan', { borrower: [FR, PK], lender: [CN] })].sort()).toEqual(
      expected,
    );
  });

  test('guests are tied to the host and the event, not to each other', () => {
    const host = 'agency:embassy';
    expect(pairs('visit', { visitor: [FR, PK], host: [host] }, 'event:day')).toEqual([
      `${host} ${FR}`,
      `${FR} event:day`,
      `${host} ${PK}`,
      `${PK} event:day`,
      `${host} event:day`,
    ]);
  });

  test('members are tied to the body alone', () => {
    expect(pairs('membership', { member: [CN, FR] }, 'igo:sco')).toEqual([
      `${CN} igo:sco`,
      `${FR} igo:sco`,
    ]);
  });

  test('nobody is paired with themselves, no pair comes twice', () => {
    expect(pairs('talks', { party: [CN, CN, FR] })).toEqual([`${CN} ${FR}`]);
    expect(pairs('operates', { operator: ['mission:x'] }, 'mission:x')).toEqual([]);
  });
});
