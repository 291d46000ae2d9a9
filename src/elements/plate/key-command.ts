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
  /** Takes the current entity up, to be carried by further keys. */
  | { readonly kind: 'lift' }
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
  m: { kind: 'lift' },
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

/** What a key asks of the plate while an entity is being carried. */
export type CarryCommand =
  /** px of the screen. */
  | { readonly kind: 'carry'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'drop'; readonly keep: boolean };

const CARRY = 8;
const CARRY_FAR = 40;

/** The command of a key while an entity is carried, or null for keys that are not ours. */
export function carryCommand({
  key,
  shiftKey,
  altKey,
  ctrlKey,
  metaKey,
}: Key): CarryCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Escape') return { kind: 'drop', keep: false };
  if (key === 'Enter' || key === ' ' || key === 'm') return { kind: 'drop', keep: true };
  const direction = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (direction === undefined) return null;
  const far = shiftKey ? CARRY_FAR : CARRY;
  const sign = direction === 'left' || direction === 'up' ? -far : far;
  const isLevel = direction === 'left' || direction === 'right';
  return { kind: 'carry', dx: isLevel ? sign : 0, dy: isLevel ? 0 : sign };
}
