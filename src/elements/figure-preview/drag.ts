import type { Position } from '../../model/dataset.ts';

/** How far a pointer goes before it drags instead of pressing, px. */
const SLACK = 4;

/** What a drag says of itself. Distances in px of the page. */
export interface DragListener {
  readonly moved: (key: string, by: Position) => void;
  /** `by`: null where it was given up, or never went beyond a press. */
  readonly ended: (key: string, by: Position | null) => void;
}

/** One pointer that takes hold of one thing at a time, mouse, pen or finger. */
export class Drag {
  readonly #listener: DragListener;
  #held: { key: string; pointer: number; from: Position; by: Position | null } | null = null;
  /** The press that ends a drag is no click. */
  #justDragged = false;

  constructor(listener: DragListener) {
    this.#listener = listener;
  }

  /** Whether the click that comes now ended a drag. */
  get swallowsClick(): boolean {
    const swallows = this.#justDragged;
    this.#justDragged = false;
    return swallows;
  }

  /** Takes hold of what bears the key. */
  start(key: string, event: PointerEvent): void {
    if (event.button !== 0 || this.#held !== null) return;
    this.#justDragged = false;
    const from = { x: event.clientX, y: event.clientY };
    this.#held = { key, pointer: event.pointerId, from, by: null };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  /** Follows the pointer. */
  move(event: PointerEvent): void {
    const held = this.#held;
    if (held === null || held.pointer !== event.pointerId) return;
    const by = { x: event.clientX - held.from.x, y: event.clientY - held.from.y };
    if (held.by === null && Math.hypot(by.x, by.y) < SLACK) return;
    held.by = by;
    this.#listener.moved(held.key, by);
  }

  /** Lets go. */
  end(event: PointerEvent): void {
    const held = this.#held;
    if (held === null || held.pointer !== event.pointerId) return;
    this.#held = null;
    this.#justDragged = held.by !== null;
    this.#listener.ended(held.key, held.by);
  }

  /** Gives the drag up; what was dragged stays where it was. True: there was one. */
  cancel(): boolean {
    const held = this.#held;
    if (held === null) return false;
    this.#held = null;
    this.#listener.ended(held.key, null);
    return true;
  }
}
