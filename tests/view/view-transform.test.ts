import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cameraOf,
  extentOf,
  fitScale,
  LEAST_ZOOM,
  MOST_ZOOM,
  pannedBy,
  toScreen,
  transformOf,
  zoomedAt,
} from '../../src/view/view-transform.ts';
import { sceneNode, sceneOf } from '../support/scenes.ts';

const window = { width: 800, height: 500 };
const extent = extentOf(sceneOf([]));

describe('extentOf', () => {
  test('is the plate where every mark stands on it', () => {
    expect(extent).toEqual({ left: 0, top: 0, width: 800, height: 500 });
  });

  test('grows with the marks of a drawing that runs past the plate', () => {
    const wide = extentOf(sceneOf([sceneNode({ id: 'a', x: -200, y: 250, radius: 10 })]));
    expect(wide.left).toBeLessThan(-210);
    expect(wide.left + wide.width).toBe(800);
    expect(wide.height).toBe(500);
  });
});

describe('the camera', () => {
  test('null shows the plate as it is where window and plate are of one size', () => {
    expect(transformOf(null, extent, window)).toEqual({ scale: 1, x: 0, y: 0 });
  });

  test('puts its point into the middle of the window', () => {
    const view = transformOf({ x: 0.25, y: 0.5, zoom: 2 }, extent, window);
    expect(toScreen(view, { x: 200, y: 250 })).toEqual({ x: 400, y: 250 });
    expect(view.scale).toBe(2);
  });

  test('keeps its centre and zoom in a window of another size', () => {
    const narrow = { width: 400, height: 500 };
    const view = transformOf({ x: 0.25, y: 0.5, zoom: 2 }, extent, narrow);
    expect(toScreen(view, { x: 200, y: 250 })).toEqual({ x: 200, y: 250 });
  });

  test('comes back from the transform it gave', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const zoom = fc.double({ min: LEAST_ZOOM, max: MOST_ZOOM, noNaN: true });
    fc.assert(
      fc.property(share, share, zoom, (x, y, zoom) => {
        const back = cameraOf(transformOf({ x, y, zoom }, extent, window), extent, window);
        expect(back.x).toBeCloseTo(x, 9);
        expect(back.y).toBeCloseTo(y, 9);
        expect(back.zoom).toBeCloseTo(zoom, 9);
      }),
    );
  });
});

describe('zoomedAt', () => {
  test('keeps what lies under the pointer where it is', () => {
    const before = transformOf({ x: 0.4, y: 0.6, zoom: 1.5 }, extent, window);
    const after = zoomedAt(before, 1.7, { x: 120, y: 340 }, extent, window);
    const under = { x: (120 - before.x) / before.scale, y: (340 - before.y) / before.scale };
    expect(toScreen(after, under).x).toBeCloseTo(120, 9);
    expect(toScreen(after, under).y).toBeCloseTo(340, 9);
  });

  test('stays within the bounds of the zoom', () => {
    const start = transformOf(null, extent, window);
    const fit = fitScale(extent, window);
    expect(zoomedAt(start, 1000, start, extent, window).scale).toBeCloseTo(MOST_ZOOM * fit, 9);
    expect(zoomedAt(start, 0.001, start, extent, window).scale).toBeCloseTo(LEAST_ZOOM * fit, 9);
  });
});

describe('pannedBy', () => {
  test('moves by screen px at any zoom', () => {
    const before = transformOf({ x: 0.5, y: 0.5, zoom: 3 }, extent, window);
    const after = pannedBy(before, -30, 12, extent, window);
    expect(after.x - before.x).toBeCloseTo(-30, 9);
    expect(after.y - before.y).toBeCloseTo(12, 9);
  });

  test('never loses the drawing', () => {
    const lost = pannedBy(transformOf(null, extent, window), 1e6, -1e6, extent, window);
    expect(cameraOf(lost, extent, window)).toEqual({ x: 0, y: 1, zoom: 1 });
  });
});
