import type { Point } from '../view/view-transform.ts';
import type { GestureHandlers, WheelMode } from './gesture-handlers.ts';
import { placeOn } from './pointer-place.ts';
import { listenToWheel } from './wheel.ts';

/** How far a pointer may move between down and up to be a tap, px. */
const TAP_MOUSE = 4;
const TAP_TOUCH = 10;

/**
 * Turns pointer, touch and wheel events of `surface` into gestures until the signal aborts. Positions
 * are taken from the surface's box at each event, so page scroll, layout shift, ancestors' scaling and
 * `zoom` need no listening to.
 */
export function listenToGestures(
  surface: HTMLElement,
  mode: () => WheelMode,
  handlers: GestureHandlers,
  signal: AbortSignal,
): void {
  const fingers = new Map<number, Point>();
  let start: Point | null = null;
  let moved = false;

  const place = (event: MouseEvent): Point => placeOn(surface, event);
  const isTap = (at: Point, touch: boolean): boolean =>
    start !== null && distance(start, at) <= (touch ? TAP_TOUCH : TAP_MOUSE);

  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      fingers.set(event.pointerId, place(event));
      start = fingers.size === 1 ? place(event) : null;
      moved = false;
    },
    { signal },
  );
  surface.addEventListener(
    'pointermove',
    (event) => {
      const at = place(event);
      const before = fingers.get(event.pointerId);
      if (before === undefined) {
        handlers.hover(at);
        return;
      }
      const touch = event.pointerType === 'touch';
      if (!moved && isTap(at, touch)) return;
      if (!moved) surface.setPointerCapture(event.pointerId);
      moved = true;
      moveFinger(fingers, event.pointerId, before, at, handlers, touch && mode() === 'page');
    },
    { signal },
  );
  const end = (event: PointerEvent, tapped: boolean): void => {
    if (!fingers.delete(event.pointerId)) return;
    const at = place(event);
    if (moved) handlers.rest();
    else if (tapped && start !== null) handlers.tap(at, event.pointerType === 'touch');
    if (fingers.size === 0) start = null;
  };
  surface.addEventListener('pointerup', (event) => end(event, true), { signal });
  surface.addEventListener('pointercancel', (event) => end(event, false), { signal });
  surface.addEventListener('pointerleave', () => handlers.hover(null), { signal });
  keepPinchFromPage(surface, signal);
  listenToWheel(surface, mode, handlers, signal);
}

/** One finger pans, unless the page is to scroll with it; two pan and zoom around their middle. */
function moveFinger(
  fingers: Map<number, Point>,
  id: number,
  before: Point,
  at: Point,
  handlers: GestureHandlers,
  pageScrolls: boolean,
): void {
  const other = [...fingers].find(([key]) => key !== id)?.[1];
  fingers.set(id, at);
  if (other === undefined) {
    if (!pageScrolls) handlers.pan(at.x - before.x, at.y - before.y);
    return;
  }
  const [was, is] = [distance(before, other), distance(at, other)];
  const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
  handlers.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
  if (was > 0 && is > 0) handlers.zoom(is / was, middle);
}

/** Two fingers are ours even where one finger is the page's. */
function keepPinchFromPage(surface: HTMLElement, signal: AbortSignal): void {
  const keep = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  surface.addEventListener('touchstart', keep, { passive: false, signal });
  surface.addEventListener('touchmove', keep, { passive: false, signal });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
