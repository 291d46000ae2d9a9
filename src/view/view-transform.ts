import type { Scene, SceneNode } from './scene.ts';
import type { Camera } from './state.ts';

/** A point or a size in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a drawing stands on the plate. */
export interface Extent extends Size {
  readonly left: number;
  readonly top: number;
}

/** How plate px become screen px: times `scale`, plus `x` or `y`. */
export interface ViewTransform extends Point {
  readonly scale: number;
}

/** Bounds of `Camera.zoom`. */
export const LEAST_ZOOM = 0.6;
export const MOST_ZOOM = 12;

/** Room for the labels of marks beyond the plate's edge. */
const MARGIN = 28;

/** What of a scene the camera must know. */
export interface DrawnMarks extends Pick<Scene, 'width' | 'height'> {
  readonly nodes: readonly Pick<SceneNode, 'x' | 'y' | 'radius'>[];
}

/** The plate, and the marks of a drawing that runs past it: what "all" means to the camera. */
export function extentOf(scene: DrawnMarks): Extent {
  let [left, top, right, bottom] = [0, 0, scene.width, scene.height];
  for (const { x, y, radius } of scene.nodes) {
    if (x - radius < 0) left = Math.min(left, x - radius - MARGIN);
    if (y - radius < 0) top = Math.min(top, y - radius - MARGIN);
    if (x + radius > scene.width) right = Math.max(right, x + radius + MARGIN);
    if (y + radius > scene.height) bottom = Math.max(bottom, y + radius + MARGIN);
  }
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** The scale at which the whole extent just fits into the window. */
export function fitScale(extent: Extent, window: Size): number {
  return Math.min(window.width / extent.width, window.height / extent.height);
}

/** The transform that puts a camera's point into the middle of the window; null fits all. */
export function transformOf(camera: Camera | null, extent: Extent, window: Size): ViewTransform {
  const { x, y, zoom } = camera ?? { x: 0.5, y: 0.5, zoom: 1 };
  const scale = fitScale(extent, window) * clampZoom(zoom);
  return {
    scale,
    x: window.width / 2 - (extent.left + x * extent.width) * scale,
    y: window.height / 2 - (extent.top + y * extent.height) * scale,
  };
}

/** The camera of a transform; the inverse of `transformOf`. */
export function cameraOf(view: ViewTransform, extent: Extent, window: Size): Camera {
  return {
    x: ((window.width / 2 - view.x) / view.scale - extent.left) / extent.width,
    y: ((window.height / 2 - view.y) / view.scale - extent.top) / extent.height,
    zoom: view.scale / fitScale(extent, window),
  };
}

/** Zooms by a factor within the bounds; what is at `at` on the screen stays there. */
export function zoomedAt(
  view: ViewTransform,
  factor: number,
  at: Point,
  extent: Extent,
  window: Size,
): ViewTransform {
  const fit = fitScale(extent, window);
  const scale = fit * clampZoom((view.scale * factor) / fit);
  const grown = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
}

/** Pans by screen px, as far as the middle of the window stays on the drawing. */
export function pannedBy(
  view: ViewTransform,
  dx: number,
  dy: number,
  extent: Extent,
  window: Size,
): ViewTransform {
  const camera = cameraOf({ ...view, x: view.x + dx, y: view.y + dy }, extent, window);
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  return transformOf({ ...camera, x: within(camera.x), y: within(camera.y) }, extent, window);
}

/** A plate point on the screen. */
export function toScreen(view: ViewTransform, point: Point): Point {
  return { x: point.x * view.scale + view.x, y: point.y * view.scale + view.y };
}

function clampZoom(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
}
