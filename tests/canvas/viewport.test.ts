import { describe, expect, test } from 'vitest';
import { Viewport } from '../../src/canvas/viewport.ts';
import { crossScene, sceneNode, sceneOf } from '../support/scenes.ts';

const start = (): Viewport => new Viewport(crossScene(), { width: 800, height: 500 });

describe('Viewport', () => {
  test('starts with everything in sight', () => {
    expect(start().camera).toBe(null);
    expect(start().transform).toEqual({ scale: 1, x: 0, y: 0 });
  });

  test('going there and back is everything in sight again', () => {
    const viewport = start();
    viewport.zoomBy(2, { x: 100, y: 100 });
    expect(viewport.camera?.zoom).toBeCloseTo(2, 9);
    viewport.zoomBy(0.5, { x: 100, y: 100 });
    expect(viewport.camera).toBe(null);
  });

  test('keeps centre and zoom through a resize', () => {
    const viewport = start();
    viewport.zoomBy(3, { x: 100, y: 400 });
    const before = viewport.camera;
    viewport.resize({ width: 1200, height: 300 });
    expect(viewport.camera).toEqual(before);
  });

  test('keeps centre and zoom when the drawing is of another size', () => {
    const viewport = start();
    viewport.zoomBy(3, { x: 100, y: 400 });
    const before = viewport.camera;
    viewport.setScene(sceneOf([sceneNode({ id: 'a', x: 1, y: 1 })], [], { width: 90, height: 90 }));
    expect(viewport.camera).toEqual(before);
  });

  test('reveals what is out of sight, with room round it', () => {
    const viewport = start();
    viewport.camera = { x: 0.2, y: 0.5, zoom: 4 };
    const { scale, x, y } = viewport.transform;
    const far = { x: 650 * scale + x, y: 250 * scale + y };
    expect(far.x).toBeGreaterThan(800);
    expect(viewport.reveal(far)).toBe(true);
    const now = viewport.transform;
    expect(650 * now.scale + now.x).toBeCloseTo(800 - 48, 6);
  });

  test('moves nothing for what is well in sight', () => {
    const viewport = start();
    viewport.camera = { x: 0.5, y: 0.5, zoom: 2 };
    expect(viewport.reveal({ x: 400, y: 250 })).toBe(false);
    expect(viewport.camera).toEqual({ x: 0.5, y: 0.5, zoom: 2 });
  });

  test('moves nothing while everything is in sight', () => {
    expect(start().reveal({ x: 2, y: 2 })).toBe(false);
  });
});
