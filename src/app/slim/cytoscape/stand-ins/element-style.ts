import type { Look } from './look.ts';
import type { Box, PaintedElement, PaintedElements } from './painted-element.ts';

/** In the place of what Cytoscape's lists of elements can do with their styles. */
export const elementStyle = {
  updateStyle(this: PaintedElements): PaintedElements {
    const cy = this.cy();
    if (cy.batching()) {
      cy._private.batchStyleEles.merge(this);
      return this;
    }
    this.emitAndNotify('style');
    for (let i = 0; i < this.length; i++) {
      const element = this[i];
      if (element !== undefined) element._private.styleDirty = true;
    }
    return this;
  },

  cleanStyle(this: PaintedElements): void {
    for (let i = 0; i < this.length; i++) this[i]?.look();
  },

  /** How an element looks now. */
  look(this: PaintedElement): Look {
    const element = this[0];
    const { _private: state } = element;
    if (state.styleDirty || state.look === undefined) {
      state.styleDirty = false;
      element.cy()._private.style.apply(element);
    }
    return state.look as Look;
  },

  /** Whether there is anything to draw; a line without an end has nothing. */
  visible(this: PaintedElement): boolean {
    const element = this[0];
    if (element.look().width === 0) return false;
    return element.isNode() || (element.source().visible() && element.target().visible());
  },
};

/** In the place of how Cytoscape keeps track of bounds: they are found anew, with room for all corners. */
export const elementBounds = {
  dirtyCompoundBoundsCache(this: PaintedElements): PaintedElements {
    return this;
  },

  dirtyBoundingBoxCache(this: PaintedElements): PaintedElements {
    this.emitAndNotify('bounds');
    return this;
  },
};

/** A box that holds all that is drawn of an element. */
export function boundsOf(element: PaintedElement): Box {
  const look = element.look();
  if (element.isNode()) {
    const { x, y } = element.position();
    const reach = look.width / 2 + 2 * (look['border-width'] + look['outline-width']) + 1;
    return { x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach };
  }
  const [a, b] = [element.source().position(), element.target().position()];
  const reach = look.width + 1;
  return {
    x1: Math.min(a.x, b.x) - reach,
    y1: Math.min(a.y, b.y) - reach,
    x2: Math.max(a.x, b.x) + reach,
    y2: Math.max(a.y, b.y) + reach,
  };
}
