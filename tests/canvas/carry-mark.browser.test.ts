import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountedCanvas, type MountedCanvas } from '../support/mounted-canvas.ts';
import { drag, pointer } from '../support/pointers.ts';
import { crossScene } from '../support/scenes.ts';

let mounted: MountedCanvas;
beforeEach(() => {
  mounted = mountedCanvas();
  mounted.canvas.setScene(crossScene());
});
afterEach(() => {
  vi.useRealTimers();
  mounted.remove();
});

/** Where a mark is on the screen. */
function at(id: string): { readonly x: number; readonly y: number } {
  const place = mounted.canvas.screenPosition(id);
  if (place === null) throw new Error(`${id} is not on the canvas`);
  return { x: place.x, y: place.y };
}

describe('a mouse', () => {
  test('carries the mark it is pressed on, and reports once where it was put', () => {
    const [from, others] = [at('hub'), at('west')];
    drag(mounted.box, from, { x: from.x + 80, y: from.y - 50 });
    expect(mounted.events.onPlace).toHaveBeenCalledTimes(1);
    const [id, place] = mounted.events.onPlace.mock.calls[0] ?? [];
    expect(id).toBe('hub');
    expect(place?.x).toBeCloseTo((from.x + 80) / 800, 3);
    expect(place?.y).toBeCloseTo((from.y - 50) / 500, 3);
    expect(at('hub')).toEqual({ x: from.x + 80, y: from.y - 50 });
    expect(at('west')).toEqual(others);
    expect(mounted.events.onCamera).not.toHaveBeenCalled();
    expect(mounted.events.onTap).not.toHaveBeenCalled();
  });

  test('does so at any zoom, and not past the edge of the plate', () => {
    mounted.canvas.setCamera({ x: 0.5, y: 0.5, zoom: 2 });
    const from = at('hub');
    drag(mounted.box, from, { x: from.x + 40, y: from.y });
    expect(mounted.events.onPlace.mock.lastCall?.[1].x).toBeCloseTo(0.5 + 20 / 800, 2);
    mounted.canvas.setScene(crossScene());
    drag(mounted.box, at('hub'), { x: 790, y: -2000 });
    expect(mounted.events.onPlace.mock.lastCall?.[1].y).toBe(0);
  });

  test('that the browser takes away puts the mark back', () => {
    const from = at('hub');
    pointer(mounted.box, 'pointerdown', from);
    pointer(mounted.box, 'pointermove', { x: from.x + 60, y: from.y });
    expect(at('hub').x).toBe(from.x + 60);
    pointer(mounted.box, 'pointercancel', { x: from.x + 60, y: from.y });
    expect(at('hub')).toEqual(from);
    expect(mounted.events.onPlace).not.toHaveBeenCalled();
  });

  test('a scene that comes meanwhile does not let go', () => {
    const from = at('hub');
    pointer(mounted.box, 'pointerdown', from);
    pointer(mounted.box, 'pointermove', { x: from.x + 60, y: from.y });
    mounted.canvas.setScene({ ...crossScene() });
    expect(at('hub').x).toBe(from.x + 60);
    pointer(mounted.box, 'pointerup', { x: from.x + 60, y: from.y });
    expect(mounted.events.onPlace).toHaveBeenCalledTimes(1);
  });
});

describe('a finger', () => {
  const finger = { pointerType: 'touch', pointerId: 7 };

  test('that swipes over a mark pans', () => {
    const from = at('hub');
    drag(mounted.box, from, { x: from.x + 60, y: from.y }, 'touch');
    expect(mounted.events.onPlace).not.toHaveBeenCalled();
    expect(mounted.events.onCamera).toHaveBeenCalledTimes(1);
  });

  test('that rests on a mark lifts it, and carries it on', () => {
    vi.useFakeTimers();
    const from = at('hub');
    pointer(mounted.box, 'pointerdown', from, finger);
    vi.advanceTimersByTime(600);
    pointer(mounted.box, 'pointermove', { x: from.x + 60, y: from.y + 40 }, finger);
    pointer(mounted.box, 'pointerup', { x: from.x + 60, y: from.y + 40 }, finger);
    expect(mounted.events.onPlace.mock.calls[0]?.[0]).toBe('hub');
    expect(at('hub')).toEqual({ x: from.x + 60, y: from.y + 40 });
    expect(mounted.events.onCamera).not.toHaveBeenCalled();
    expect(mounted.events.onTap).not.toHaveBeenCalled();
  });

  test('that rests on a mark and does not move taps', () => {
    vi.useFakeTimers();
    pointer(mounted.box, 'pointerdown', at('hub'), finger);
    vi.advanceTimersByTime(600);
    pointer(mounted.box, 'pointerup', at('hub'), finger);
    expect(mounted.events.onTap).toHaveBeenCalledWith({ kind: 'entity', id: 'hub' });
    expect(mounted.events.onPlace).not.toHaveBeenCalled();
  });

  test('that rests on the paper lifts nothing', () => {
    vi.useFakeTimers();
    pointer(mounted.box, 'pointerdown', { x: 300, y: 100 }, finger);
    vi.advanceTimersByTime(600);
    pointer(mounted.box, 'pointermove', { x: 360, y: 100 }, finger);
    pointer(mounted.box, 'pointerup', { x: 360, y: 100 }, finger);
    expect(mounted.events.onPlace).not.toHaveBeenCalled();
    expect(mounted.events.onCamera).toHaveBeenCalledTimes(1);
  });
});
