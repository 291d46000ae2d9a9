import type { CanvasHandle } from '../../canvas/canvas-handle.ts';
import type { EntityId } from '../../model/entity.ts';
import type { KeyCommand } from './key-command.ts';

/** How far Shift and an arrow pan, px. */
const PAN = 80;
const PAN_BY = {
  left: { x: PAN, y: 0 },
  right: { x: -PAN, y: 0 },
  up: { x: 0, y: PAN },
  down: { x: 0, y: -PAN },
} as const;

/** Zooms, pans or fits by key. Zooming keeps the current entity where it is. */
export function moveCanvas(
  canvas: CanvasHandle,
  command: Extract<KeyCommand, { kind: 'zoom' | 'pan' | 'fit' }>,
  current: EntityId | null,
): void {
  switch (command.kind) {
    case 'zoom': {
      const at = current === null ? null : canvas.screenPosition(current);
      canvas.zoomBy(command.factor, at ?? undefined);
      break;
    }
    case 'pan': {
      const { x, y } = PAN_BY[command.direction];
      canvas.panBy(x, y);
      break;
    }
    default:
      canvas.fit();
  }
}
