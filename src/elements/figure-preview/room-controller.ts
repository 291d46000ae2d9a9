import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How large a box is, px. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Knows how much room a part of an element has. The part must stay the same while the element is connected. */
export class RoomController implements ReactiveController {
  /** Null before it is known. */
  room: Room | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: () => Element | null;
  #observer: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, part: () => Element | null) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      this.room = { width, height };
      this.#host.requestUpdate();
    });
    void this.#host.updateComplete.then(() => {
      const part = this.#part();
      if (part !== null) this.#observer?.observe(part);
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
