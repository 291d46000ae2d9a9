import type { Scene } from '../view/scene.ts';
import type { Camera } from '../view/state.ts';
import {
  cameraOf,
  extentOf,
  pannedBy,
  transformOf,
  zoomedAt,
  type Extent,
  type Point,
  type Size,
  type ViewTransform,
} from '../view/view-transform.ts';

/** A revealed mark stands at least this far inside, px, so that its label is seen too. */
const REVEAL_MARGIN = 48;
const SAME = 1e-6;

/**
 * The part of a drawing that a window shows. The camera is what stays when the drawing or the window
 * changes: centre and zoom, as shares.
 */
export class Viewport {
  private extent: Extent;
  private window: Size;
  private shown: Camera | null = null;

  constructor(scene: Scene, window: Size) {
    this.extent = extentOf(scene);
    this.window = window;
  }

  get camera(): Camera | null {
    return this.shown;
  }

  set camera(camera: Camera | null) {
    this.shown = camera;
  }

  get size(): Size {
    return this.window;
  }

  get transform(): ViewTransform {
    return transformOf(this.shown, this.extent, this.window);
  }

  /** The transform on whole pixels of a screen of some resolution, so that nothing blurs. */
  snapped(resolution: number): ViewTransform {
    const { scale, x, y } = this.transform;
    const snap = (px: number): number => Math.round(px * resolution) / resolution;
    return { scale, x: snap(x), y: snap(y) };
  }

  setScene(scene: Scene): void {
    this.extent = extentOf(scene);
  }

  resize(window: Size): void {
    this.window = window;
  }

  /** Zooms around a point of the window; its middle by default. */
  zoomBy(factor: number, at?: Point): void {
    const { width, height } = this.window;
    const middle = { x: width / 2, y: height / 2 };
    this.take(zoomedAt(this.transform, factor, at ?? middle, this.extent, this.window));
  }

  panBy(dx: number, dy: number): void {
    this.take(pannedBy(this.transform, dx, dy, this.extent, this.window));
  }

  /** Pans as little as brings a point of the screen well into the window; whether it had to. */
  reveal({ x, y }: Point): boolean {
    const { width, height } = this.window;
    const shift = (at: number, room: number): number => {
      const margin = Math.min(REVEAL_MARGIN, room / 4);
      return Math.min(0, room - margin - at) || Math.max(0, margin - at);
    };
    // What lies near the edge of the whole drawing need not be moved away from it.
    const inside = x >= 0 && y >= 0 && x <= width && y <= height;
    if (inside && this.shown === null) return false;
    const [dx, dy] = [shift(x, width), shift(y, height)];
    if (dx === 0 && dy === 0) return false;
    this.panBy(dx, dy);
    return true;
  }

  private take(view: ViewTransform): void {
    const camera = cameraOf(view, this.extent, this.window);
    const isWhole =
      Math.abs(camera.zoom - 1) < SAME &&
      Math.abs(camera.x - 0.5) < SAME &&
      Math.abs(camera.y - 0.5) < SAME;
    this.shown = isWhole ? null : camera;
  }
}
