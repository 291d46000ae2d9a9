import type { LitElement } from 'lit';
import { DEFAULT_PLATE, type PlateSize } from '../view/drawing.ts';
import type { CooperationPlateElement } from './cooperation-plate.ts';

/** Plates are drawn for sizes in steps of this many px, so that a dragged window edge moves nobody. */
const PLATE_STEP = 60;

function step(px: number): number {
  return Math.max(1, Math.round(px / PLATE_STEP)) * PLATE_STEP;
}

/** The box of an element's picture: the size it is drawn for, and where in the window its marks are. */
export class PictureBox {
  readonly #host: LitElement;
  #size: PlateSize = DEFAULT_PLATE;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The size to draw for; the same object while it does not change. */
  get size(): PlateSize {
    return this.#size;
  }

  /** Draws for another size. */
  resize({ width, height }: PlateSize): void {
    const size = { width: step(width), height: step(height) };
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    this.#size = size;
    this.#host.requestUpdate();
  }

  /** Takes the size of the box as it is laid out, words or a picture in it. */
  measure(): void {
    const box = this.#host.shadowRoot?.querySelector('.picture');
    const { clientWidth: width = 0, clientHeight: height = 0 } = box ?? {};
    if (width > 0 && height > 0) this.resize({ width, height });
  }

  /**
   * Resolves once the picture is drawn for its box and its marks have their places. Where the box has no
   * size there is nothing to wait for; no frame is waited for either, which hidden pages do not have.
   */
  async drawn(): Promise<void> {
    await this.#host.updateComplete;
    this.measure();
    await this.#host.updateComplete;
    await this.#plate?.drawn?.();
  }

  /** The middle of an entity's mark, px of the window; null where it is not drawn. */
  clientPosition(id: string): { x: number; y: number } | null {
    return this.#plate?.canvas?.clientPosition(id) ?? null;
  }

  /** What draws the marks, which may not be defined yet. */
  get #plate(): Partial<Pick<CooperationPlateElement, 'canvas' | 'drawn'>> | null | undefined {
    return this.#host.shadowRoot?.querySelector<CooperationPlateElement>('cooperation-plate');
  }
}
