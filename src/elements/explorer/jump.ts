import type { ViewAction } from '../../view/action.ts';
import type { Scene } from '../../view/scene.ts';
import type { Camera } from '../../view/state.ts';
import { extentOf } from '../../view/view-transform.ts';

/**
 * What a find leads to: an entity that is selected comes into the middle of the window, where only a
 * part of the drawing is in sight. Other actions stay as they are.
 */
export function jump(action: ViewAction, scene: Scene, camera: Camera | null): ViewAction {
  if (action.kind !== 'select' || action.selection === null || camera === null) return action;
  const { id } = action.selection;
  const node = scene.nodes.find((mark) => mark.id === id);
  if (node === undefined) return action;
  const { left, top, width, height } = extentOf(scene);
  const [x, y] = [(node.x - left) / width, (node.y - top) / height];
  return { ...action, camera: { ...camera, x, y } };
}
