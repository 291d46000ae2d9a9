import { describe, expect, test } from 'vitest';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import { placeNumbers } from '../../src/view/place-numbers.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import type { Scene } from '../../src/view/scene.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { DATASET as dataset } from '../support/bundled-dataset.ts';

const CN = 'country:cn';
const derive = createPipeline();
const sceneOf = (choices: Partial<ViewState>): Scene =>
  derive(dataset, { ...INITIAL_STATE, ...choices }, DEFAULT_PLATE).scene;
const whole = sceneOf({});

describe('a scene without its hub', () => {
  const scene = sceneOf({ without: [CN] });

  test('moves nobody, and keeps the hub where and as large as it was', () => {
    const at = (s: Scene) => new Map(s.nodes.map(({ id, x, y }) => [id, `${x},${y}`]));
    expect(at(scene)).toEqual(at(whole));
    const [before, after] = [whole, scene].map((s) => s.nodes.find(({ id }) => id === CN));
    expect(after).toMatchObject({ out: true, radius: before?.radius, hollow: false });
    expect(scene.nodes.filter((node) => node.out).length).toBe(1);
  });

  test('has none of its ties and bands', () => {
    for (const line of [...scene.ties, ...scene.bands]) {
      expect([line.source, line.target]).not.toContain(CN);
    }
    expect(scene.ties.length).toBeLessThan(whole.ties.length);
  });

  test('selecting who is out dims nobody; selecting another dims who is out', () => {
    const selected = (id: string) =>
      sceneOf({ without: [CN], selection: { kind: 'entity', id } }).nodes;
    expect(selected(CN).some((node) => node.dimmed)).toBe(false);
    expect(selected(CN).find((node) => node.selected)?.id).toBe(CN);
    expect(selected('country:fr').find(({ id }) => id === CN)?.dimmed).toBe(true);
  });
});

test('no two marks cover each other, whatever sizes them and whoever is out', () => {
  for (const { id, of } of METRICS) {
    if (of !== 'entity') continue;
    for (const without of [[], [CN]]) {
      const nodes = sceneOf({ metric: id, without }).nodes.filter((node) => !node.out);
      const rooms = nodes.flatMap((a, k) =>
        nodes.slice(k + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius),
      );
      expect(Math.min(...rooms), id).toBeGreaterThan(-0.01);
    }
  }
});

test('ties with one source are drawn apart from all others, structure from both', () => {
  const { ties } = whole;
  const widths = (single: boolean) =>
    new Set(ties.filter((t) => !t.structural && t.single === single).map((t) => t.width));
  expect([...widths(true)]).toEqual([1.1]);
  expect(Math.min(...widths(false))).toBeGreaterThanOrEqual(2);
  expect(ties.some((tie) => tie.structural && tie.single)).toBe(false);
});

describe('communities outlined', () => {
  const scene = sceneOf({ hulls: true, color: 'community' });

  test('each of three or more has an area round all its members, in their colour', () => {
    expect(scene.hulls.length).toBeGreaterThan(2);
    for (const hull of scene.hulls) {
      const marks = hull.pieces.filter(({ points }) => points.length === 1);
      expect(marks.length).toBeGreaterThanOrEqual(3);
      for (const { points, room } of marks) {
        const node = scene.nodes.find(({ x, y }) => x === points[0]?.x && y === points[0].y);
        expect(node?.tone).toBe(hull.tone);
        expect(room).toBeGreaterThan(node?.radius ?? Infinity);
      }
    }
  });

  test('only where the reader asks, and not for who is out', () => {
    expect(sceneOf({ color: 'community' }).hulls).toEqual([]);
    const china = whole.nodes.find(({ id }) => id === CN)!;
    const { hulls } = sceneOf({ hulls: true, without: [CN] });
    expect(
      hulls.some((h) =>
        h.pieces.some((p) => p.points.some(({ x, y }) => x === china.x && y === china.y)),
      ),
    ).toBe(false);
  });

  test('a selection dims all areas but its own; one that dims nothing, none', () => {
    const dimmed = (choices: Partial<ViewState>) =>
      sceneOf({ hulls: true, ...choices }).hulls.filter((hull) => hull.dimmed).length;
    const selection = { kind: 'entity', id: CN } as const;
    expect(dimmed({ selection })).toBe(scene.hulls.length - 1);
    expect(dimmed({ selection, without: [CN] })).toBe(0);
  });

  test('each number stands clear of marks, on the screen', () => {
    const view = { scale: 1, x: 0, y: 0 };
    const numbers = placeNumbers(scene, view, DEFAULT_PLATE);
    expect(numbers.map(({ group }) => group)).toEqual(scene.hulls.map(({ group }) => group));
    for (const { x, y } of numbers) {
      for (const node of scene.nodes) {
        expect(Math.hypot(node.x - x, node.y - y)).toBeGreaterThan(node.radius + 7);
      }
    }
    const corner = { scale: 1, x: -900, y: -600 };
    for (const { x, y } of placeNumbers(scene, corner, DEFAULT_PLATE)) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
    }
  });
});
