import type { Look } from './look.ts';

/** A place on Cytoscape's plane, which is spread as the zoom asks: px of the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is read of an element of Cytoscape's, which is also the list that holds it alone. */
export interface PaintedElement {
  readonly _private: {
    readonly group: 'nodes' | 'edges';
    readonly classes: ReadonlySet<string>;
    readonly data: Readonly<Record<string, number>>;
    /** What the style says, with what has faded so far; undefined until it is asked for. */
    look: Look | undefined;
    /** Whether class or data have changed since. */
    styleDirty: boolean;
  };
  readonly 0: PaintedElement;
  cy(): PaintedGraph;
  isNode(): boolean;
  removed(): boolean;
  position(): Place;
  source(): PaintedElement;
  target(): PaintedElement;
  poolIndex(): number;
  look(): Look;
  visible(): boolean;
  emit(event: string): unknown;
  dirtyBoundingBoxCache(): unknown;
}

/** A list of elements, as Cytoscape keeps them. */
export interface PaintedElements {
  readonly length: number;
  readonly [index: number]: PaintedElement;
  cy(): PaintedGraph;
  emitAndNotify(event: string): unknown;
  updateStyle(): PaintedElements;
  merge(elements: PaintedElements): unknown;
}

/** What is read of Cytoscape's graph. */
export interface PaintedGraph {
  readonly _private: {
    readonly style: { apply(element: PaintedElement): void; stepFades(now: number): boolean };
    readonly batchStyleEles: PaintedElements;
  };
  batching(): boolean;
  mutableElements(): PaintedElements;
  notify(event: string, elements?: PaintedElements | PaintedElement): void;
  renderer(): PaintingRenderer;
}

/** What is read of Cytoscape's renderer. */
export interface PaintingRenderer {
  readonly data: { readonly lyrTxrCache: KeptPictures };
  readonly beforeRenderPriorities: Readonly<Record<'animations' | 'lyrTxrDeq', number>>;
  /** Has something done before each frame, drawn or not, the higher priorities first. */
  beforeRender(act: (willDraw: boolean, now: number) => void, priority: number): void;
  makeOffscreenCanvas(width: number, height: number): OffscreenCanvas | HTMLCanvasElement;
  drawElement(context: Context, element: PaintedElement): void;
  drawCachedElements(
    context: Context,
    elements: readonly PaintedElement[],
    ratio: number,
    extent: Box,
  ): void;
  redrawHint(group: 'eles', on: boolean): void;
  redraw(): void;
}

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A part of the plane. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A picture of elements, and which part of the plane it shows. */
export interface KeptPicture {
  readonly canvas: OffscreenCanvas | HTMLCanvasElement;
  readonly box: Box;
}

interface KeptPictures {
  getLayers(elements: readonly PaintedElement[], ratio: number): readonly KeptPicture[] | null;
}
