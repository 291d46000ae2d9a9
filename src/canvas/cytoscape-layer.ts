import type { Core, NodeSingular } from 'cytoscape';
import { nodeKey, sceneElements } from '../figure/graph/scene-elements.ts';
import type { Palette } from '../view/palette.ts';
import type { Scene, SceneNode } from '../view/scene.ts';
import type { ViewTransform } from '../view/view-transform.ts';
import { paintCrisply } from './crisp-painting.ts';
import { restWhenQuiet } from './rest-when-quiet.ts';
import { startCytoscape } from './start-cytoscape.ts';
import { stylesheetOf } from './stylesheet.ts';
import { syncElements, type HeldElements } from './sync-elements.ts';

/** Above this many marks and lines a drawing is painted anew only once a zoom has come to rest. */
const MANY_ELEMENTS = 500;

/**
 * Marks, ties and bands, painted by Cytoscape. Its zoom stays at 1 and the positions spread instead, so
 * that marks, lines and dashes keep their size on the screen. While the reader zooms a large drawing,
 * the browser scales what is painted already.
 */
export class CytoscapeLayer {
  private readonly container: HTMLElement;
  private readonly cy: Core;
  private held: HeldElements = new Map();
  private nodes: readonly (readonly [SceneNode, NodeSingular])[] = [];
  /** The view that is painted; null before there is one. */
  private painted: ViewTransform | null = null;

  constructor(container: HTMLElement) {
    this.container = container;
    container.style.transformOrigin = '0 0';
    // Cytoscape draws again whenever an attribute of its own element changes; this one stays as it is.
    const inner = container.ownerDocument.createElement('div');
    inner.style.position = 'absolute';
    inner.style.inset = '0';
    container.append(inner);
    this.cy = startCytoscape(inner);
    paintCrisply(this.cy, () => this.isLarge);
    restWhenQuiet(this.cy);
  }

  /** Whether the drawing is so large that it is not painted at every frame of a zoom. */
  get isLarge(): boolean {
    return this.held.size > MANY_ELEMENTS;
  }

  setPalette(palette: Palette, fade: number): void {
    this.cy.style().fromJson(stylesheetOf(palette, fade)).update();
  }

  setScene(scene: Scene): void {
    this.held = syncElements(this.cy, this.held, sceneElements(scene));
    this.nodes = scene.nodes.map((node) => [node, this.cy.getElementById(nodeKey(node.id))]);
    this.painted = null;
  }

  /** Shows a view. `resting`: the view will not move on at once. */
  show(view: ViewTransform, resting: boolean): void {
    const { painted } = this;
    if (painted !== null && !resting && this.isLarge && painted.scale !== view.scale) {
      this.container.style.transform = between(painted, view);
      return;
    }
    this.container.style.transform = '';
    if (painted?.scale !== view.scale) this.spread(view.scale);
    this.cy.pan({ x: view.x, y: view.y });
    this.painted = view;
  }

  /** Takes the size of its container, and the resolution of the screen. */
  resize(): void {
    this.cy.resize();
  }

  destroy(): void {
    this.cy.destroy();
  }

  private spread(scale: number): void {
    this.cy.batch(() => {
      for (const [{ x, y }, node] of this.nodes) node.position({ x: x * scale, y: y * scale });
    });
  }
}

/** The CSS transform that makes one view look like another. */
function between(from: ViewTransform, to: ViewTransform): string {
  const grown = to.scale / from.scale;
  return `translate(${to.x - from.x * grown}px, ${to.y - from.y * grown}px) scale(${grown})`;
}
