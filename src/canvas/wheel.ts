import type { GestureHandlers, WheelMode } from './gesture-handlers.ts';
import { placeOn } from './pointer-place.ts';

/** How long after the last turn a wheel counts as at rest, ms. */
const REST = 140;
/** Zoom per px of wheel; a pinch on a trackpad comes as a wheel with Ctrl and small steps. */
const WHEEL_RATE = 0.0016;
const PINCH_RATE = 0.01;
const LINE = 16;
const PAGE = 400;

/** Turns wheel events into zooms around the pointer, or leaves them to the page. */
export function listenToWheel(
  surface: HTMLElement,
  mode: () => WheelMode,
  handlers: Pick<GestureHandlers, 'zoom' | 'rest' | 'hint'>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  surface.addEventListener(
    'wheel',
    (event) => {
      const held = event.ctrlKey || event.metaKey;
      if (mode() === 'page' && !held) {
        handlers.hint();
        return;
      }
      event.preventDefault();
      handlers.zoom(zoomFactor(event), placeOn(surface, event));
      clearTimeout(timer);
      timer = setTimeout(() => handlers.rest(), REST);
    },
    { passive: false, signal },
  );
}

function zoomFactor(event: WheelEvent): number {
  const unit = [1, LINE, PAGE][event.deltaMode] ?? 1;
  const pixels = event.deltaY * unit;
  // A mouse turns in steps of a hundred; nothing but a pinch is both slow and with Ctrl.
  const rate = event.ctrlKey && Math.abs(pixels) < 50 ? PINCH_RATE : WHEEL_RATE;
  return Math.exp(-Math.max(-300, Math.min(300, pixels)) * rate);
}
