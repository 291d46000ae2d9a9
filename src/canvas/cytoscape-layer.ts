import type { Core, NodeSingular } from 'cytoscape';
import type { Palette } from '../view/palette.ts';
import type { Scene, SceneNode } from '../view/scene.ts';
import type { ViewTransform } from '../view/view-transform.ts';
import { nodeKey, sceneElements } from './scene-elements.ts';
import { startCytoscape } from './start-cytoscape.ts';
import { stylesheetOf } from './stylesheet.ts';
import { syncElements, type HeldElements } from './sync-elements.ts';

/** Above this many marks their positions follow a zoom only once it has come to rest. */
export const MANY_MARKS = 400;

/**
 * Marks, ties and bands, painted by Cytoscape. Its zoom stays at 1 and the positions spread instead, so
 * that marks, lines and dashes keep their size on the screen; a large drawing borrows Cytoscape's zoom
 * while it moves.
 */
export class CytoscapeLayer {
  private readonly cy: Core;
  private held: HeldElements = new Map();
  private nodes: readonly (readonly [SceneNode, NodeSingular])[] = [];
  /** The scale at which positions stand; NaN before they do. */
  private spread = NaN;

  constructor(container: HTMLElement) {
    this.cy = startCytoscape(container);
  }

  setPalette(palette: Palette, fade: number): void {
    this.cy.style().fromJson(stylesheetOf(palette, fade)).update();
  }

  setScene(scene: Scene): void {
    this.held = syncElements(this.cy, this.held, sceneElements(scene));
    this.nodes = scene.nodes.map((node) => [node, this.cy.getElementById(nodeKey(node.id))]);
    this.spread = NaN;
  }

  /** Shows a view. `resting`: the view will not move on at once. */
  show(view: ViewTransform, resting: boolean): void {
    const borrowed = !resting && this.nodes.length > MANY_MARKS && !Number.isNaN(this.spread);
    if (!borrowed && this.spread !== view.scale) {
      this.spread = view.scale;
      this.cy.batch(() => {
        for (const [{ x, y }, node] of this.nodes) {
          node.position({ x: x * view.scale, y: y * view.scale });
        }
      });
    }
    this.cy.viewport({ zoom: view.scale / this.spread, pan: { x: view.x, y: view.y } });
  }

  /** Takes the size of its container, and the resolution of the screen. */
  resize(): void {
    this.cy.resize();
  }

  destroy(): void {
    this.cy.destroy();
  }
}
