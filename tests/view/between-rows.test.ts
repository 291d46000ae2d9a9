import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { betweenRows } from '../../src/view/between-rows.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';
import { starNetwork } from '../support/star-network.ts';

test('whoever stands between once the hub is out, with both values', () => {
  const { hub, largest, rows } = betweenRows(analyse(starNetwork(), INITIAL_STATE));
  expect(hub).toBe('China');
  // Without China the line SVOM – France – CNSA – Germany is left: each inner one lies on 2 of 10 pairs.
  expect(rows.map((row) => [row.entity.label, row.withoutHub])).toEqual([
    ['CNSA', 0.2],
    ['France', 0.2],
  ]);
  // With China: Germany – CNSA – France has a second way, so each has half a pair, or more.
  expect(rows.map((row) => row.withHub > 0)).toEqual([true, true]);
  expect(largest).toBe(0.2);
});

test('a plain star leaves nobody between', () => {
  const star = buildDataset({
    statements: ['a', 'b', 'c'].map((name, i) =>
      statement('d', i, 'mou', 'signed', { party: ['country:hub', `country:${name}`] }),
    ),
  });
  expect(betweenRows(analyse(star, INITIAL_STATE))).toEqual({ hub: 'Hub', largest: 0, rows: [] });
});

test('an empty view has neither hub nor rows', () => {
  const empty = betweenRows(analyse(buildDataset({}), INITIAL_STATE));
  expect(empty).toEqual({ hub: null, largest: 0, rows: [] });
});

test('seven at most, largest first', () => {
  const chain = Array.from({ length: 12 }, (_, i) =>
    statement('d', i, 'mou', 'signed', { party: [`country:c${i}`, `country:c${i + 1}`] }),
  );
  const { rows } = betweenRows(analyse(buildDataset({ statements: chain }), INITIAL_STATE));
  expect(rows).toHaveLength(7);
  const values = rows.map((row) => row.withoutHub);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});
