import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../src/model/entity.ts';
import type { Position } from '../../src/model/dataset.ts';
import { LEVELS } from '../../src/graph/query.ts';
import { LAYOUT_IDS } from '../../src/layout/layout-names.ts';
import { isOffered } from '../../src/view/arrange-view.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { DATASET } from '../support/bundled-dataset.ts';

const PLATE = { width: 1020, height: 600 };
const derive = createPipeline();

function placesOf(change: Partial<ViewState>): ReadonlyMap<EntityId, Position> {
  const { scene } = derive(DATASET, { ...INITIAL_STATE, ...change }, PLATE);
  return new Map(scene.nodes.map(({ id, x, y }) => [id, { x, y }]));
}

/** How far the entities that stay have moved, in the middle of all, px; at least some must stay. */
function medianMove(
  before: ReadonlyMap<EntityId, Position>,
  after: ReadonlyMap<EntityId, Position>,
): number {
  const moves = [...after].flatMap(([id, { x, y }]) => {
    const from = before.get(id);
    return from === undefined ? [] : [Math.hypot(x - from.x, y - from.y)];
  });
  expect(moves.length).toBeGreaterThan(3);
  return moves.sort((a, b) => a - b)[moves.length >> 1] ?? NaN;
}

const CHANGES: readonly Partial<ViewState>[] = [
  { kinds: ['launch_service', 'sample_loan', 'visit'] },
  { statuses: ['completed'] },
  { asOf: '2015-01-01' },
  { asOf: '2024-06-01', reading: 'in-force' },
  { without: ['country:cn'] },
  { near: { id: 'country:fr', steps: 1 } },
  { unnamed: true, otherDomains: true },
  { bipartite: true },
];

describe.each(LAYOUT_IDS)('%s', (layout) => {
  test.each(CHANGES)('nobody who stays moves through %j', (change) => {
    const before = placesOf({ layout, metric: 'betweenness' });
    expect(medianMove(before, placesOf({ layout, metric: 'betweenness', ...change }))).toBe(0);
  });

  test('everybody has a place at every level', () => {
    for (const level of LEVELS) {
      const { scene, analysis } = derive(DATASET, { ...INITIAL_STATE, layout, level }, PLATE);
      expect(scene.nodes).toHaveLength(analysis.view.entities.length);
    }
  });
});

describe('levels', () => {
  test('keep the places of whoever stays, with the default layout', () => {
    const before = placesOf({});
    for (const level of ['actors', 'countries'] as const) {
      expect(medianMove(before, placesOf({ level }))).toBe(0);
    }
  });

  test('a layout that a level does not offer is the default there', () => {
    expect(isOffered('two-columns', 'actors')).toBe(false);
    const actors = placesOf({ level: 'actors' });
    expect(placesOf({ level: 'actors', layout: 'two-columns' })).toEqual(actors);
  });
});

describe('rings', () => {
  test('go by the metric that sizes marks', () => {
    const far = (metric: string, id: EntityId): number => {
      const { x = NaN, y = NaN } = placesOf({ layout: 'concentric', metric }).get(id) ?? {};
      return Math.hypot(x - PLATE.width / 2, y - PLATE.height / 2);
    };
    expect(far('degree', 'country:cn')).toBeCloseTo(0, 6);
    const rings = (metric: string): unknown => placesOf({ layout: 'concentric', metric });
    expect(rings('betweenness')).not.toEqual(rings('degree'));
  });

  test('go by number of ties where the metric orders nobody', () => {
    const rings = (metric: string): unknown => placesOf({ layout: 'concentric', metric });
    expect(rings('community')).toEqual(rings('degree'));
  });
});

describe('pins', () => {
  const pins = [{ id: 'country:fr', x: 0.25, y: 0.5 }];

  test('put one where the reader wants it, and move nobody else', () => {
    const before = placesOf({});
    const after = placesOf({ pins });
    expect(after.get('country:fr')).toEqual({ x: PLATE.width * 0.25, y: PLATE.height * 0.5 });
    for (const [id, place] of before) {
      if (id !== 'country:fr') expect(after.get(id)).toEqual(place);
    }
  });

  test('stay through filters, levels and time; who is not shown is no trouble', () => {
    for (const change of [...CHANGES, { level: 'countries' } as const]) {
      const place = placesOf({ ...change, pins }).get('country:fr');
      if (place !== undefined)
        expect(place).toEqual({ x: PLATE.width * 0.25, y: PLATE.height * 0.5 });
    }
    const { scene } = derive(DATASET, { ...INITIAL_STATE, pins, families: ['mission'] }, PLATE);
    expect(scene.nodes.some(({ pinned }) => pinned)).toBe(false);
  });

  test('a mark put upon another makes none smaller', () => {
    const radii = (state: Partial<ViewState>): readonly number[] =>
      derive(DATASET, { ...INITIAL_STATE, ...state }, PLATE).scene.nodes.map((node) => node.radius);
    const china = placesOf({}).get('country:cn');
    const upon = [
      { id: 'country:fr', x: (china?.x ?? 0) / PLATE.width, y: (china?.y ?? 0) / PLATE.height },
    ];
    expect(radii({ pins: upon })).toEqual(radii({}));
  });
});
