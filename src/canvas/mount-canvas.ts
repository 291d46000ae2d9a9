import type { Palette } from '../view/palette.ts';
import type { LabelBox } from '../view/placed-label.ts';
import type { CanvasEvents, CanvasHandle } from './canvas-handle.ts';
import { PlateCanvas } from './plate-canvas.ts';
import type { WheelMode } from './gesture-handlers.ts';

/** How a canvas starts. */
export interface CanvasOptions {
  readonly palette: Palette;
  readonly wheel: WheelMode;
  readonly events: CanvasEvents;
  /** What lies over the plate: labels keep off these boxes. Asked for whenever labels are placed; default: nothing. */
  readonly covered?: () => readonly LabelBox[];
}

/**
 * Mounts a plate into `container`, which must have a size and `position: relative`. What it adds to the
 * container it takes away in `destroy`; nothing is added elsewhere.
 */
export function mountCanvas(container: HTMLElement, options: CanvasOptions): CanvasHandle {
  return new PlateCanvas(container, options);
}
