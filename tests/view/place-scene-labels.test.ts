import { describe, expect, test } from 'vitest';
import type { PlacedLabel } from '../../src/view/placed-label.ts';
import { placeSceneLabels } from '../../src/view/place-scene-labels.ts';
import { placeSigns, SIGN_RADIUS } from '../../src/view/place-signs.ts';
import { extentOf, toScreen, transformOf } from '../../src/view/view-transform.ts';
import { crossScene, sceneNode, sceneOf, sceneTie, strewnScene } from '../support/scenes.ts';

const window = { width: 800, height: 500 };
const all = { scale: 1, x: 0, y: 0 };

const touch = (a: PlacedLabel, b: PlacedLabel): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('placeSceneLabels', () => {
  test.each([0.6, 1, 2.5, 12])('no label touches another, a mark or a sign at zoom %d', (zoom) => {
    const scene = strewnScene(120);
    const view = transformOf({ x: 0.4, y: 0.6, zoom }, extentOf(scene), window);
    const signs = placeSigns(scene, view, window);
    const labels = placeSceneLabels(scene, view, window, signs);
    expect(labels.length).toBeGreaterThan(0);
    for (const [index, label] of labels.entries()) {
      expect(labels.slice(index + 1).filter((other) => touch(label, other))).toEqual([]);
      for (const node of scene.nodes) {
        const { x, y } = toScreen(view, node);
        const inside =
          x > label.left - node.radius * 0.7 &&
          x < label.left + label.width + node.radius * 0.7 &&
          y > label.top - node.radius * 0.7 &&
          y < label.top + label.height + node.radius * 0.7;
        expect(inside, `${label.node.id} on ${node.id}`).toBe(false);
      }
      for (const sign of signs) {
        const clear =
          sign.x + SIGN_RADIUS <= label.left ||
          sign.x - SIGN_RADIUS >= label.left + label.width ||
          sign.y + SIGN_RADIUS <= label.top ||
          sign.y - SIGN_RADIUS >= label.top + label.height;
        expect(clear).toBe(true);
      }
    }
  });

  test('the more important label wins', () => {
    const label = (priority: number): { priority: number } => ({ priority });
    const crowd = Array.from({ length: 30 }, (_, index) => {
      const node = sceneNode({ id: `entity-${index}`, x: 400 + index, y: 250 });
      return { ...node, label: { ...node.label, ...label(index) } };
    });
    const placed = placeSceneLabels(sceneOf(crowd), all, window, []).map(({ node }) => node.id);
    expect(placed).toContain('entity-29');
    expect(placed.length).toBeLessThan(30);
  });

  test('what is out of sight has no label', () => {
    const scene = crossScene();
    const view = transformOf({ x: 0, y: 0.5, zoom: 4 }, extentOf(scene), window);
    const placed = placeSceneLabels(scene, view, window, []).map(({ node }) => node.id);
    expect(placed).not.toContain('east');
  });

  test('a contested entity has its sign inside the box of its label, clear of the text', () => {
    const scene = crossScene({ west: { contested: true }, north: { contested: true } });
    const placed = placeSceneLabels(scene, all, window, []);
    const signed = placed.filter((label) => label.sign !== null);
    expect(signed.map(({ node }) => node.id).toSorted()).toEqual(['north', 'west']);
    for (const label of signed) {
      const x = label.sign?.x ?? NaN;
      expect(x - SIGN_RADIUS).toBeGreaterThanOrEqual(label.left);
      expect(x + SIGN_RADIUS).toBeLessThanOrEqual(label.left + label.width + 0.001);
      if (label.align === 'start') expect(x).toBeGreaterThan(label.anchor);
    }
  });

  test('a selected mark pushes its label beyond its ring', () => {
    const place = (selected: boolean): PlacedLabel | undefined =>
      placeSceneLabels(
        sceneOf([sceneNode({ id: 'a', x: 400, y: 250, selected })]),
        all,
        window,
        [],
      )[0];
    expect(place(true)?.left).toBeGreaterThan((place(false)?.left ?? Infinity) + 4);
  });
});

describe('placeSigns', () => {
  test('stand on the contested ties alone', () => {
    const [sign, ...more] = placeSigns(crossScene(), all, window);
    expect(more).toEqual([]);
    expect(sign).toMatchObject({ id: 'tie:hub|east', y: 250 });
    expect(sign?.x).toBeGreaterThan(430);
    expect(sign?.x).toBeLessThan(630);
  });

  test('stand on what is seen of a tie', () => {
    const view = transformOf({ x: 0.8, y: 0.5, zoom: 8 }, extentOf(crossScene()), window);
    const [sign] = placeSigns(crossScene(), view, window);
    expect(sign?.x).toBeGreaterThan(0);
    expect(sign?.x).toBeLessThan(800);
  });

  test('keep clear of marks on the way', () => {
    const scene = sceneOf(
      [
        sceneNode({ id: 'a', x: 100, y: 250 }),
        sceneNode({ id: 'b', x: 700, y: 250 }),
        sceneNode({ id: 'c', x: 400, y: 250, radius: 17 }),
      ],
      [sceneTie('a', 'b', { contested: true })],
    );
    const [sign] = placeSigns(scene, all, window);
    expect(Math.abs((sign?.x ?? 400) - 400)).toBeGreaterThan(17 + SIGN_RADIUS);
  });
});
