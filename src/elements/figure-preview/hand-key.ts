import type { Position } from '../../model/dataset.ts';

/** What a key asks of a label or a note that has the focus. */
export type HandCommand =
  /** Units of the figure. */
  | { readonly kind: 'move'; readonly by: Position }
  | { readonly kind: 'remove' }
  | { readonly kind: 'go'; readonly step: 1 | -1 }
  | { readonly kind: 'leave' };

const ARROWS: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const STEP = 4;
const SMALL_STEP = 1;

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The command of a key, or null for keys that are not ours. Enter and Space press the button. */
export function handCommand({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): HandCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  const arrow = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (arrow !== undefined) {
    const step = shiftKey ? SMALL_STEP : STEP;
    return { kind: 'move', by: { x: arrow.x * step, y: arrow.y * step } };
  }
  if (key === 'Delete' || key === 'Backspace') return { kind: 'remove' };
  if (key === 'Tab') return { kind: 'go', step: shiftKey ? -1 : 1 };
  return key === 'Escape' ? { kind: 'leave' } : null;
}
