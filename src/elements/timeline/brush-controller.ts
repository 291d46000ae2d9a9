import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far a pointer may stray and still be a click, px. */
const SLACK = 4;

/** What a brush tells: shares of the track, 0 to 1. */
export interface BrushEvents {
  /** A click without a drag. */
  readonly click: (share: number) => void;
  /** A range being drawn, from where the pointer went down to where it is. */
  readonly range: (from: number, to: number) => void;
}

/**
 * Follows one pointer over a track, by mouse, pen or touch. A pointer that leaves for another gesture (the
 * page scrolls) chooses nothing more.
 */
export class BrushController implements ReactiveController {
  readonly #events: BrushEvents;
  #from: { readonly id: number; readonly share: number; readonly x: number } | null = null;
  #dragging = false;

  constructor(host: ReactiveControllerHost, events: BrushEvents) {
    this.#events = events;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#from = null;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#from !== null) return;
    const track = event.currentTarget as HTMLElement;
    track.setPointerCapture(event.pointerId);
    this.#from = { id: event.pointerId, share: shareAt(track, event), x: event.clientX };
    this.#dragging = false;
  };

  readonly move = (event: PointerEvent): void => {
    const from = this.#from;
    if (from === null || event.pointerId !== from.id) return;
    if (Math.abs(event.clientX - from.x) > SLACK) this.#dragging = true;
    if (!this.#dragging) return;
    this.#events.range(from.share, shareAt(event.currentTarget as HTMLElement, event));
  };

  readonly up = (event: PointerEvent): void => {
    const from = this.#from;
    if (from === null || event.pointerId !== from.id) return;
    this.#from = null;
    if (!this.#dragging) this.#events.click(shareAt(event.currentTarget as HTMLElement, event));
  };

  readonly cancel = (): void => {
    this.#from = null;
  };
}

/** Where on a track a pointer is. */
export function shareAt(track: HTMLElement, { clientX }: PointerEvent): number {
  const { left, width } = track.getBoundingClientRect();
  return width === 0 ? 0 : Math.min(1, Math.max(0, (clientX - left) / width));
}
