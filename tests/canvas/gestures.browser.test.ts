import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mountedCanvas, type MountedCanvas } from '../support/mounted-canvas.ts';
import { drag, pinch, surface } from '../support/pointers.ts';
import { crossScene } from '../support/scenes.ts';

let mounted: MountedCanvas;
beforeEach(() => {
  mounted = mountedCanvas();
});
afterEach(() => mounted.remove());
describe('the camera', () => {
  test('what is set is what is there, and nothing is reported', () => {
    mounted.canvas.setScene(crossScene());
    mounted.canvas.setCamera({ x: 0.25, y: 0.75, zoom: 2.5 });
    expect(mounted.canvas.camera()).toEqual({ x: 0.25, y: 0.75, zoom: 2.5 });
    expect(mounted.events.onCamera).not.toHaveBeenCalled();
  });

  test('a zoom by the reader is reported, and fitting gives null', () => {
    mounted.canvas.setScene(crossScene());
    mounted.canvas.zoomBy(2);
    expect(mounted.events.onCamera).toHaveBeenLastCalledWith({ x: 0.5, y: 0.5, zoom: 2 });
    mounted.canvas.fit();
    expect(mounted.events.onCamera).toHaveBeenLastCalledWith(null);
  });

  test('[DOM] 27 a resize keeps centre and zoom', () => {
    mounted.canvas.setScene(crossScene());
    mounted.canvas.setCamera({ x: 0.25, y: 0.5, zoom: 2 });
    mounted.box.style.width = '600px';
    mounted.canvas.resize();
    expect(mounted.canvas.camera()).toEqual({ x: 0.25, y: 0.5, zoom: 2 });
    expect(mounted.canvas.screenPosition('west')?.x).toBeCloseTo(300 - 50 * 2 * (600 / 800), 0);
  });

  test('the wheel zooms around the pointer and is reported once at rest', async () => {
    mounted.canvas.setScene(crossScene());
    const before = mounted.canvas.screenPosition('hub');
    await userEvent.wheel(mounted.box, { delta: { y: -100 }, times: 3 });
    await vi.waitFor(() => expect(mounted.events.onCamera).toHaveBeenCalledTimes(1));
    expect(mounted.canvas.camera()?.zoom).toBeCloseTo(Math.exp(0.48), 2);
    expect(mounted.canvas.screenPosition('hub')?.x).toBeCloseTo(before?.x ?? 0, 0);
  });

  test('dragging pans, and is no tap', async () => {
    mounted.canvas.setScene(crossScene());
    drag(mounted.box, { x: 300, y: 100 }, { x: 360, y: 130 });
    expect(mounted.canvas.screenPosition('hub')).toMatchObject({ x: 460, y: 280 });
    expect(mounted.events.onCamera).toHaveBeenCalledTimes(1);
    expect(mounted.events.onTap).not.toHaveBeenCalled();
  });

  test('two fingers zoom, one finger pans, where the plate has the page to itself', () => {
    mounted.canvas.setScene(crossScene());
    pinch(mounted.box, 100, 200);
    expect(mounted.canvas.camera()?.zoom).toBeCloseTo(2, 6);
    mounted.canvas.fit();
    drag(mounted.box, { x: 300, y: 100 }, { x: 360, y: 130 }, 'touch');
    expect(mounted.canvas.screenPosition('hub')).toMatchObject({ x: 460, y: 280 });
  });
});

describe('in a page that scrolls', () => {
  beforeEach(() => mounted.canvas.setWheel('page'));

  test('[DOM] 34 a plain wheel is the page’s, with a hint', () => {
    mounted.canvas.setScene(crossScene());
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    surface(mounted.box).dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(false);
    expect(mounted.events.onHint).toHaveBeenCalledOnce();
    expect(mounted.canvas.camera()).toBe(null);
  });

  test('[DOM] 34 with Ctrl it zooms', () => {
    mounted.canvas.setScene(crossScene());
    const wheel = new WheelEvent('wheel', {
      deltaY: -100,
      ctrlKey: true,
      clientX: 400,
      clientY: 250,
      bubbles: true,
      cancelable: true,
    });
    surface(mounted.box).dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    expect(mounted.events.onHint).not.toHaveBeenCalled();
    expect(mounted.canvas.camera()?.zoom).toBeGreaterThan(1);
  });

  test('[DOM] 34 one finger is the page’s, two are the plate’s', () => {
    mounted.canvas.setScene(crossScene());
    drag(mounted.box, { x: 300, y: 100 }, { x: 360, y: 130 }, 'touch');
    expect(mounted.canvas.camera()).toBe(null);
    pinch(mounted.box, 100, 200);
    expect(mounted.canvas.camera()?.zoom).toBeCloseTo(2, 6);
    expect(getComputedStyle(surface(mounted.box)).touchAction).toBe('pan-x pan-y');
  });
});
