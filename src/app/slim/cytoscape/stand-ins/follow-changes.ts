import type { PaintedElement, PaintedElements, PaintingRenderer } from './painted-element.ts';

type Tell = (willDraw: boolean, changed: PaintedElements) => void;

interface FollowingRenderer extends PaintingRenderer {
  readonly cy: { collection(): Changed };
  onUpdateEleCalcsFns?: readonly Tell[];
  readonly beforeRenderPriorities: Readonly<
    Record<'animations' | 'lyrTxrDeq' | 'eleCalcs', number>
  >;
  binder(target: object): {
    on(events: string, follow: (event: { readonly target: PaintedElement }) => void): void;
  };
}

interface Changed extends PaintedElements {
  merge(elements: PaintedElements | PaintedElement): unknown;
  cleanStyle(): void;
}

/** In the place of what Cytoscape computes for each frame: lines run from mark to mark, so nothing. */
export const followChanges = {
  /** Gives elements that have changed their look before a frame is drawn. */
  registerCalculationListeners(this: FollowingRenderer): void {
    let changed = this.cy.collection();
    this.binder(this.cy).on('bounds style', ({ target }) => void changed.merge(target));
    this.beforeRender((willDraw) => {
      if (!willDraw) return;
      changed.cleanStyle();
      for (const tell of this.onUpdateEleCalcsFns ?? []) tell(willDraw, changed);
      changed = this.cy.collection();
    }, this.beforeRenderPriorities.eleCalcs);
  },

  onUpdateEleCalcs(this: FollowingRenderer, tell: Tell): void {
    this.onUpdateEleCalcsFns = [tell];
  },
};
