import type { Size } from '../view/view-transform.ts';
import { HullLayer } from './hull-layer.ts';
import { Overlay } from './overlay.ts';

/** The layers of a mounted canvas, from below: areas, Cytoscape's, ours, and the one that is touched. */
export interface Stage {
  readonly hulls: HullLayer;
  readonly picture: HTMLElement;
  readonly overlay: Overlay;
  readonly surface: HTMLElement;
}

/**
 * Puts the layers into a container. Pointers reach the topmost only: Cytoscape, whose own hit-testing
 * fails in a shadow root after scroll and scaling, and which would take the focus away, hears none.
 */
export function buildStage(container: HTMLElement): Stage {
  const page = container.ownerDocument;
  const hulls = new HullLayer(page);
  const picture = page.createElement('div');
  const overlay = new Overlay(page);
  const surface = page.createElement('div');
  for (const layer of [hulls.canvas, picture, overlay.canvas, surface]) {
    layer.setAttribute('aria-hidden', 'true');
    layer.style.position = 'absolute';
    layer.style.inset = '0';
    layer.style.pointerEvents = layer === surface ? 'auto' : 'none';
    container.append(layer);
  }
  surface.style.userSelect = 'none';
  surface.style.setProperty('-webkit-user-select', 'none');
  return { hulls, picture, overlay, surface };
}

/** The size of a container, CSS px. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

/** Takes the layers away again. */
export function clearStage({ hulls, picture, overlay, surface }: Stage): void {
  for (const layer of [hulls.canvas, picture, overlay.canvas, surface]) layer.remove();
}
