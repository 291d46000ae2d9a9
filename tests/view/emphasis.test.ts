import { expect, test } from 'vitest';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { emphasisOf } from '../../src/view/emphasis.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';

const [CN, FR, PK, CNSA] = ['country:cn', 'country:fr', 'country:pk', 'agency:cnsa'];
const view = projectViewGraph(
  buildDataset({
    entities: [entity(CNSA, 'CNSA', { owner: CN })],
    statements: [
      statement('herald', 1, 'talks', 'active', { party: [CN, FR] }),
      statement('herald', 2, 'talks', 'active', { party: [CNSA, PK] }),
    ],
  }),
  DEFAULT_QUERY,
);

test('an entity lights its ties, its partners and what it owns', () => {
  const emphasis = emphasisOf(view, { kind: 'entity', id: CN });
  expect([...(emphasis?.entities ?? [])].sort()).toEqual([CNSA, CN, FR]);
  expect([...(emphasis?.ties ?? [])]).toEqual([`tie:${CN}|${FR}`]);
});

test('a tie lights itself and its ends', () => {
  const id = `tie:${CNSA}|${PK}`;
  const emphasis = emphasisOf(view, { kind: 'tie', id });
  expect([...(emphasis?.entities ?? [])].sort()).toEqual([CNSA, PK]);
  expect([...(emphasis?.ties ?? [])]).toEqual([id]);
});

test('nothing selected, or nothing of this view, dims nothing', () => {
  expect(emphasisOf(view, null)).toBeNull();
  expect(emphasisOf(view, { kind: 'entity', id: 'country:xx' })).toBeNull();
  expect(emphasisOf(view, { kind: 'tie', id: 'tie:a|b' })).toBeNull();
});

test('who is taken out is tied to nobody', () => {
  const out = new Set([CN]);
  expect(emphasisOf(view, { kind: 'entity', id: CN }, out)).toBeNull();
  expect(emphasisOf(view, { kind: 'tie', id: `tie:${CN}|${FR}` }, out)).toBeNull();
  expect([...emphasisOf(view, { kind: 'entity', id: CNSA }, out)!.entities].toSorted()).toEqual([
    CNSA,
    PK,
  ]);
});
