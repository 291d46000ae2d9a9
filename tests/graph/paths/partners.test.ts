import { expect, test } from 'vitest';
import { withinNeighbourhood } from '../../../src/graph/paths/neighbourhood.ts';
import { commonPartners, partnersApart } from '../../../src/graph/paths/partners.ts';
import { projectViewGraph } from '../../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../../src/graph/query.ts';
import { PATH_NETWORK } from '../../support/path-network.ts';

const VIEW = projectViewGraph(PATH_NETWORK, DEFAULT_QUERY);
const [AA, BB, CC, EE, FF] = ['aa', 'bb', 'cc', 'ee', 'ff'].map((id) => `country:${id}`) as [
  string,
  string,
  string,
  string,
  string,
];

test('common partners of two, with the ties to each', () => {
  const common = commonPartners(VIEW, [AA, EE]);
  expect(common.map(({ id }) => id)).toEqual([BB, CC, 'mission:lyra']);
  expect(common[1]?.ties.map(({ id }) => id)).toEqual([`tie:${AA}|${CC}`, `tie:${CC}|${EE}`]);
});

test('common partners of three; of one there are none, nor of one twice', () => {
  expect(commonPartners(VIEW, [BB, CC, 'mission:lyra']).map(({ id }) => id)).toEqual([AA, EE]);
  expect(commonPartners(VIEW, [AA, EE, CC])).toEqual([]);
  expect(commonPartners(VIEW, [AA])).toEqual([]);
  expect(commonPartners(VIEW, [AA, AA])).toEqual([]);
});

test('who is taken out, and an unnamed group, are nobody’s partner', () => {
  expect(commonPartners(VIEW, [AA, EE], new Set([BB])).map(({ id }) => id)).toEqual([
    CC,
    'mission:lyra',
  ]);
  const view = projectViewGraph(PATH_NETWORK, { ...DEFAULT_QUERY, unnamed: true });
  expect(commonPartners(view, [FF, 'country:ii'])).toEqual([]);
});

test('partners apart are those the other has not', () => {
  expect(partnersApart(VIEW, EE, [AA])).toEqual([FF]);
  expect(partnersApart(VIEW, AA, [EE])).toEqual([]);
  // A tie between the two is no partner of either.
  expect(partnersApart(VIEW, AA, [CC])).toEqual([BB, 'mission:lyra']);
});

test('a neighbourhood: who is within so many steps, and all ties among them', () => {
  const near = (id: string, steps: 1 | 2 | 3, out: readonly string[] = []) =>
    withinNeighbourhood(VIEW, { id, steps }, new Set(out)).entities;
  expect(near(FF, 1)).toEqual([EE, FF]);
  expect(near(FF, 2)).toEqual([BB, CC, EE, FF, 'mission:lyra']);
  expect(near(FF, 3)).toEqual([AA, BB, CC, EE, FF, 'instrument:eye', 'mission:lyra']);
  expect(near('country:zz', 2)).toEqual([]);
});

test('nobody is reached through who is out, but for the one in the middle', () => {
  const near = (id: string, out: string) =>
    withinNeighbourhood(VIEW, { id, steps: 3 }, new Set([out])).entities;
  expect(near(FF, EE)).toEqual([EE, FF]);
  expect(near(EE, EE)).toContain(FF);
});
