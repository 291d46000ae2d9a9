import { expect, test } from 'vitest';
import { READINGS } from '../../src/graph/time/time-query.ts';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import { advance, startHistory, undo } from '../../src/view/history.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import type { Scene } from '../../src/view/scene.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';

const derive = createPipeline();

function at(change: Partial<ViewState>): Scene {
  return derive(DATASET, { ...INITIAL_STATE, ...change }, DEFAULT_PLATE).scene;
}

test('entities keep their places while time moves', () => {
  const places = new Map(at({}).nodes.map(({ id, x, y }) => [id, [x, y]]));
  let seen = 0;
  for (const reading of READINGS) {
    for (const year of [1964, 1987, 2005, 2024, 2030, 2046]) {
      for (const { id, x, y } of at({ asOf: `${year}-12-31`, reading }).nodes) {
        expect([x, y]).toEqual(places.get(id));
        seen += 1;
      }
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test('metrics follow the date', () => {
  const degree = (change: Partial<ViewState>): number | undefined =>
    derive(DATASET, { ...INITIAL_STATE, ...change }, DEFAULT_PLATE)
      .analysis.metrics.get('degree')
      ?.get('country:fr');
  expect(degree({ asOf: '1980-12-31', undated: false })).toBeLessThan(degree({}) ?? 0);
});

test('plans past their date are drawn as expected, possible ties soft, and neither without a date', () => {
  const lines = (scene: Scene): number => scene.ties.filter((t) => t.line === 'expected').length;
  const soft = (scene: Scene): number => scene.ties.filter((tie) => tie.soft).length;
  expect([lines(at({})), soft(at({}))]).toEqual([0, 0]);
  expect(lines(at({ asOf: '2046-12-31' }))).toBeGreaterThan(0);
  expect(soft(at({ asOf: '2000-12-31' }))).toBeGreaterThan(0);
  expect(soft(at({ asOf: '2000-12-31', undated: false }))).toBeLessThan(
    soft(at({ asOf: '2000-12-31' })),
  );
});

test('a stroke of the brush leaves one undo step, two strokes two', () => {
  const moves = [
    ['1990-12-31', 1],
    ['1991-12-31', 1],
    ['1992-12-31', 1],
    ['2001-12-31', 2],
    ['2002-12-31', 2],
  ] as const;
  const history = moves.reduce(
    (h, [asOf, stroke]) => advance(h, { kind: 'set-time', since: null, asOf, stroke }),
    startHistory(INITIAL_STATE),
  );
  expect(history.past).toHaveLength(2);
  expect(undo(history).present.asOf).toBe('1992-12-31');
  expect(undo(undo(history)).present).toEqual(INITIAL_STATE);
});

test('who owned an agency on the date stands in its place, and nobody else moves', () => {
  const owner = [
    { id: 'country:su', to: '1991-12-25', basis: 'made for a test' },
    { id: 'country:ru', from: '1991-12-26', basis: 'made for a test' },
  ];
  const dataset = buildDataset({
    entities: [
      entity('country:su', 'Soviet Union'),
      entity('country:ru', 'Russia'),
      entity('country:fr', 'France'),
      entity('country:in', 'India'),
      entity('agency:bureau', 'Bureau', { owner }),
    ],
    statements: [
      statement(
        'gazette',
        1,
        'talks',
        'active',
        { party: ['agency:bureau', 'country:fr'] },
        {
          event: '1980',
        },
      ),
      statement(
        'gazette',
        2,
        'talks',
        'active',
        { party: ['country:in', 'country:fr'] },
        {
          event: '1970',
        },
      ),
    ],
  });
  const countries = { ...INITIAL_STATE, level: 'countries' } as const;
  const shown = (asOf: string | null) =>
    derive(dataset, { ...countries, asOf }, DEFAULT_PLATE).scene.nodes.toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    );
  const ids = (asOf: string | null): readonly string[] => shown(asOf).map(({ id }) => id);
  expect(ids(null)).toEqual(['country:fr', 'country:in', 'country:ru']);
  expect(ids('1985-01-01')).toEqual(['country:fr', 'country:in', 'country:su']);
  expect(ids('1995-01-01')).toEqual(['country:fr', 'country:in', 'country:ru']);
  const places = (asOf: string | null) =>
    shown(asOf)
      .slice(0, 2)
      .map(({ x, y }) => [x, y]);
  expect(places('1985-01-01')).toEqual(places(null));
});
