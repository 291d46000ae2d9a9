import { vi, type Mock } from 'vitest';
import type { CanvasEvents, CanvasHandle } from '../../src/canvas/canvas-handle.ts';
import { mountCanvas } from '../../src/canvas/mount-canvas.ts';
import { LIGHT } from '../../src/view/palette.ts';
import { alike, pixelAt } from './pixels.ts';

/** The events of a canvas, each a mock that can be asked what it heard. */
export type HeardEvents = { [Name in keyof CanvasEvents]: Mock<CanvasEvents[Name]> };

/** A canvas in a box of its own in the page of the tests. */
export interface MountedCanvas {
  readonly box: HTMLElement;
  readonly canvas: CanvasHandle;
  readonly events: HeardEvents;
  remove(): void;
}

/** Mounts a canvas of 800 × 500 px at the top left of the page. */
export function mountedCanvas(): MountedCanvas {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 800px; height: 500px';
  document.body.append(box);
  const events: HeardEvents = {
    onTap: vi.fn<CanvasEvents['onTap']>(),
    onHover: vi.fn<CanvasEvents['onHover']>(),
    onCamera: vi.fn<CanvasEvents['onCamera']>(),
    onPlace: vi.fn<CanvasEvents['onPlace']>(),
    onMove: vi.fn<CanvasEvents['onMove']>(),
    onHint: vi.fn<CanvasEvents['onHint']>(),
  };
  const canvas = mountCanvas(box, { palette: LIGHT, wheel: 'zoom', events });
  return {
    box,
    canvas,
    events,
    remove: () => {
      canvas.destroy();
      box.remove();
    },
  };
}

/** Waits until a colour is seen at a point of a canvas, on a ground of `paper`. */
export async function seen(
  box: HTMLElement,
  x: number,
  y: number,
  color: string,
  paper: string = LIGHT.paper,
): Promise<void> {
  await vi.waitFor(() => {
    const pixel = pixelAt(box, x, y, paper);
    if (!alike(pixel, color, 20)) throw new Error(`${pixel.join()} at ${x}, ${y}; not ${color}`);
  });
}
