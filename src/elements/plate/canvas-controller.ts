import type { ReactiveController } from 'lit';
import type { CanvasEvents, CanvasHandle } from '../../canvas/canvas-handle.ts';
import { mountCanvas } from '../../canvas/mount-canvas.ts';
import type { WheelMode } from '../../canvas/gesture-handlers.ts';
import type { Palette } from '../../view/palette.ts';
import type { PlateSize } from '../../view/drawing.ts';
import { EMPTY_SCENE, type Scene } from '../../view/scene.ts';
import type { Camera } from '../../view/state.ts';
import { wordsOverPlate } from './words-over-plate.ts';

/** What the canvas shows. */
export interface CanvasContent {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly camera: Camera | null;
  readonly wheel: WheelMode;
}

/** The element that holds a canvas. */
export interface CanvasHost extends HTMLElement {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  /** The box the canvas goes into, once rendered. */
  readonly canvasBox: HTMLElement | null;
  readonly content: CanvasContent | null;
}

/** A link keeps a thousandth of the drawing and a hundredth of the zoom; less is no other camera. */
const SAME_PLACE = 0.001;
const SAME_ZOOM = 0.011;

/**
 * Holds the canvas of an element: takes one when the element stands in a page with a size and has a
 * scene, gives it back when it has left the page, takes another when it returns.
 */
export class CanvasController implements ReactiveController {
  handle: CanvasHandle | null = null;
  private readonly host: CanvasHost;
  private readonly events: CanvasEvents;
  private readonly resized: (size: PlateSize) => void;
  private observer: ResizeObserver | null = null;
  private size: PlateSize = { width: 0, height: 0 };
  private shown: CanvasContent | null = null;
  /** What the canvas before this one showed, finer than a link keeps it. */
  private left: Camera | null = null;

  constructor(host: CanvasHost, events: CanvasEvents, resized: (size: PlateSize) => void) {
    this.host = host;
    this.events = events;
    this.resized = resized;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new ResizeObserver(() => this.resize());
    this.observer.observe(this.host);
  }

  hostUpdated(): void {
    const { content } = this.host;
    if (this.handle === null) this.mount();
    if (this.handle === null || content === null) return;
    const { shown, handle } = this;
    this.shown = content;
    if (content.wheel !== shown?.wheel) handle.setWheel(content.wheel);
    if (content.palette !== shown?.palette) handle.setPalette(content.palette);
    if (content.scene !== shown?.scene) handle.setScene(content.scene);
    if (content.camera !== shown?.camera && !sameCamera(content.camera, handle.camera())) {
      handle.setCamera(sameCamera(content.camera, this.left) ? this.left : content.camera);
    }
  }

  hostDisconnected(): void {
    // An element that is only moved in its page is back before the next microtask.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.observer?.disconnect();
      this.observer = null;
      this.unmount();
    });
  }

  /** Takes the canvas without waiting for the next frame. */
  takeNow(): void {
    if (this.handle !== null) return;
    if (this.measure()) this.resized(this.size);
    this.hostUpdated();
  }

  private resize(): void {
    if (!this.measure()) return;
    this.handle?.resize();
    // Whoever composes the scene for this size may change the layout by it: within the turn of the
    // observer that would be an error of the page.
    requestAnimationFrame(() => {
      if (this.size.width === 0 || this.size.height === 0) return;
      this.resized(this.size);
      // After the answer, so that a first scene is drawn only once.
      this.host.requestUpdate();
    });
  }

  /** Takes the size of the box; whether it is another one, and one to draw in. */
  private measure(): boolean {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (width === this.size.width && height === this.size.height) return false;
    this.size = { width, height };
    return width > 0 && height > 0;
  }

  private mount(): void {
    const { canvasBox, content } = this.host;
    if (canvasBox === null || content === null || !this.host.isConnected) return;
    if (this.size.width === 0 || this.size.height === 0) return;
    this.handle = mountCanvas(canvasBox, {
      ...content,
      events: this.events,
      covered: () => wordsOverPlate(this.host),
    });
    this.shown = { ...content, scene: EMPTY_SCENE, camera: null };
  }

  private unmount(): void {
    this.left = this.handle?.camera() ?? null;
    this.handle?.destroy();
    this.handle = null;
    this.shown = null;
    this.size = { width: 0, height: 0 };
  }
}

function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.abs(a.x - b.x) < SAME_PLACE &&
    Math.abs(a.y - b.y) < SAME_PLACE &&
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM
  );
}
