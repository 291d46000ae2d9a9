import type { Size } from '../view/view-transform.ts';

/** A canvas of the plate, as sharp as the screen; drawn on in CSS px. */
export class PaintLayer {
  readonly canvas: HTMLCanvasElement;
  protected readonly context: CanvasRenderingContext2D | null;
  protected size: Size = { width: 0, height: 0 };

  constructor(page: Document) {
    this.canvas = page.createElement('canvas');
    this.context = this.canvas.getContext('2d');
  }

  /** Takes the size of the window in CSS px, and the resolution of the screen. */
  resize(size: Size, resolution: number): void {
    this.size = size;
    const [width, height] = [size.width, size.height].map((px) => Math.round(px * resolution));
    if (this.canvas.width !== width) this.canvas.width = width ?? 0;
    if (this.canvas.height !== height) this.canvas.height = height ?? 0;
    this.canvas.style.width = `${size.width}px`;
    this.canvas.style.height = `${size.height}px`;
    this.context?.setTransform(resolution, 0, 0, resolution, 0, 0);
  }
}
