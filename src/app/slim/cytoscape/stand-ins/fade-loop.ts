import type { PaintedGraph } from './painted-element.ts';

/** In the place of Cytoscape's animations: before each frame, what fades goes on. */
export const fadeLoop = {
  animated: (): boolean => false,

  startAnimationLoop(this: PaintedGraph): void {
    const renderer = this.renderer();
    renderer.beforeRender((_willDraw, now) => {
      if (this._private.style.stepFades(now)) this.notify('draw');
    }, renderer.beforeRenderPriorities.animations);
  },

  stopAnimationLoop(): void {},
};
