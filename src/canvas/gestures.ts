import type { GestureHandlers, WheelMode } from './gesture-handlers.ts';
import { PointerGestures } from './pointer-gestures.ts';
import { listenToWheel } from './wheel.ts';

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
  const pointers = new PointerGestures(surface, handlers, () => mode() === 'page');
  surface.addEventListener('pointerdown', (event) => pointers.begin(event), { signal });
  surface.addEventListener('pointermove', (event) => pointers.move(event), { signal });
  surface.addEventListener('pointerup', (event) => pointers.end(event, true), { signal });
  surface.addEventListener('pointercancel', (event) => pointers.end(event, false), { signal });
  surface.addEventListener('pointerleave', () => handlers.hover(null), { signal });
  signal.addEventListener('abort', () => pointers.carrying.forget());
  keepFromPage(surface, () => pointers.carrying.active, signal);
  listenToWheel(surface, mode, handlers, signal);
}

/** Two fingers are ours even where one finger is the page's; so is one that carries a mark. */
function keepFromPage(surface: HTMLElement, carrying: () => boolean, signal: AbortSignal): void {
  const keep = (event: TouchEvent): void => {
    if ((event.touches.length > 1 || carrying()) && event.cancelable) event.preventDefault();
  };
  surface.addEventListener('touchstart', keep, { passive: false, signal });
  surface.addEventListener('touchmove', keep, { passive: false, signal });
  const keepMenu = (event: Event): void => {
    if (carrying()) event.preventDefault();
  };
  surface.addEventListener('contextmenu', keepMenu, { signal });
}
