import { boundsOf } from './element-style.ts';
import type {
  Box,
  Context,
  KeptPicture,
  PaintedElement,
  PaintingRenderer,
} from './painted-element.ts';

/** No picture is made until nothing has changed for so long, ms. */
const REST = 250;
/** How long elements are drawn into a picture in one frame, ms: less where the frame is drawn, too. */
const BUDGET = { drawn: 3, idle: 10 };
/** The largest picture, pixels, and its longest side. */
const LARGEST = { area: 16e6, side: 32_767 };
/** The finest resolution, pixels for each px. */
const FINEST = 4;

/** A picture in the making. */
interface Work extends KeptPicture {
  readonly context: Context;
  readonly elements: readonly PaintedElement[];
  readonly scale: number;
  /** How many of the elements are in it. */
  done: number;
}

/**
 * In the place of Cytoscape's caches of textures: one picture of a large drawing that is moved, made a
 * little in each frame.
 */
export class KeptPictures {
  private readonly renderer: PaintingRenderer;
  private work: Work | null = null;
  private changed = -Infinity;

  constructor(renderer: PaintingRenderer) {
    this.renderer = renderer;
    renderer.beforeRender((willDraw) => {
      this.goOn(willDraw ? BUDGET.drawn : BUDGET.idle);
    }, renderer.beforeRenderPriorities.lyrTxrDeq);
  }

  /** The picture of just these elements at a resolution; null while there is none. */
  getLayers(elements: readonly PaintedElement[], ratio: number): readonly KeptPicture[] | null {
    const scale = 2 ** Math.ceil(Math.log2(ratio));
    const { work } = this;
    if (work?.elements === elements && work.scale === scale)
      return work.done === elements.length ? [work] : null;
    this.work = null;
    if (performance.now() - this.changed > REST && scale <= FINEST) this.begin(elements, scale);
    return null;
  }

  /** What has changed is in no picture. */
  invalidateElements({ length }: { readonly length: number }): void {
    if (length === 0) return;
    this.work = null;
    this.changed = performance.now();
  }

  private begin(elements: readonly PaintedElement[], scale: number): void {
    const whole = elements.map(boundsOf).reduce(around);
    // Whole pixels, so that the picture is as sharp as what it shows.
    const [x1, y1] = [Math.floor(whole.x1), Math.floor(whole.y1)];
    const width = Math.ceil((whole.x2 - x1) * scale);
    const height = Math.ceil((whole.y2 - y1) * scale);
    const box = { x1, y1, x2: x1 + width / scale, y2: y1 + height / scale };
    if (width * height > LARGEST.area || Math.max(width, height) > LARGEST.side) return;
    const canvas = this.renderer.makeOffscreenCanvas(width, height);
    const context = canvas.getContext('2d') as Context | null;
    if (context === null) return;
    context.scale(scale, scale);
    context.translate(-x1, -y1);
    this.work = { canvas, context, box, elements, scale, done: 0 };
  }

  private goOn(budget: number): void {
    const { work, renderer } = this;
    if (work === null || work.done === work.elements.length) return;
    const end = performance.now() + budget;
    for (const element of work.elements.slice(work.done)) {
      if (element.visible()) renderer.drawElement(work.context, element);
      work.done++;
      if (work.done % 50 === 0 && performance.now() > end) return;
    }
    if (work.done < work.elements.length) return;
    renderer.redrawHint('eles', true);
    renderer.redraw();
  }
}

function around(a: Box, b: Box): Box {
  return {
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
    x2: Math.max(a.x2, b.x2),
    y2: Math.max(a.y2, b.y2),
  };
}
