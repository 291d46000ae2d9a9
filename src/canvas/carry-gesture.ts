import type { Point } from '../view/view-transform.ts';
import type { GestureHandlers } from './gesture-handlers.ts';

/** How long a finger rests on a mark before it lifts it, ms. */
const LONG_PRESS = 450;

/**
 * Carrying a mark: a mouse lifts the one it is pressed on as soon as it moves; a finger after a long press, so that
 * swiping over marks still pans the plate or scrolls the page.
 */
export class CarryGesture {
  active = false;
  private readonly handlers: GestureHandlers;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(handlers: GestureHandlers) {
    this.handlers = handlers;
  }

  /** A finger has come down; after a while it lifts what is under it. */
  press(at: Point): void {
    this.timer = setTimeout(() => (this.active = this.handlers.lift(at, true)), LONG_PRESS);
  }

  /** The finger has moved on, or others have come: it will lift nothing. */
  forget(): void {
    clearTimeout(this.timer);
  }

  /** A mouse has begun to move where it was pressed. */
  pull(at: Point): void {
    this.active = this.handlers.lift(at, false);
  }

  /** Lets go. Whether the mark was moved. */
  end(keep: boolean): boolean {
    this.forget();
    this.active = false;
    return this.handlers.drop(keep);
  }
}
