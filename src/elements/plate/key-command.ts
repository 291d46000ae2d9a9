import type { Direction } from '../../layout/nearest-in-direction.ts';

/** What a key asks of the plate. */
export type KeyCommand =
  | { readonly kind: 'go'; readonly direction: Direction }
  | { readonly kind: 'pan'; readonly direction: Direction }
  | { readonly kind: 'neighbor'; readonly step: 1 | -1 }
  /** Along the ranking: by steps, or to one of its ends. */
  | { readonly kind: 'rank'; readonly step: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const ZOOM_STEP = 1.3;

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  n: { kind: 'neighbor', step: 1 },
  p: { kind: 'neighbor', step: -1 },
  Home: { kind: 'rank', step: -Infinity },
  End: { kind: 'rank', step: Infinity },
  PageUp: { kind: 'rank', step: -10 },
  PageDown: { kind: 'rank', step: 10 },
  '+': { kind: 'zoom', factor: ZOOM_STEP },
  '=': { kind: 'zoom', factor: ZOOM_STEP },
  '-': { kind: 'zoom', factor: 1 / ZOOM_STEP },
  _: { kind: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { kind: 'fit' },
  Backspace: { kind: 'back' },
  Escape: { kind: 'leave' },
};

/** The parts of a keyboard event that decide. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The command of a key, or null for keys that are not ours. Enter and Space press the focused button. */
export function keyCommand({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): KeyCommand | null {
  // With these the key belongs to the browser: Ctrl and + zoom the page, Alt and ← go back.
  if (altKey || ctrlKey || metaKey) return null;
  const direction = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (direction !== undefined) return { kind: shiftKey ? 'pan' : 'go', direction };
  return Object.hasOwn(COMMANDS, key) ? (COMMANDS[key] ?? null) : null;
}
