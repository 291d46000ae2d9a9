import type { Camera } from '../../view/state.ts';

const MIDDLE: Camera = { x: 0.5, y: 0.5, zoom: 1 };
const LEAST = 0.6;
const MOST = 12;

/** The camera after zooming by a factor about the middle of the window. */
export function zoomedCamera(camera: Camera | null, factor: number): Camera {
  const from = camera ?? MIDDLE;
  return { ...from, zoom: Math.min(MOST, Math.max(LEAST, from.zoom * factor)) };
}
