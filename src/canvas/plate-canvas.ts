import type { EntityId } from '../model/entity.ts';
import type { Palette } from '../view/palette.ts';
import type { LabelBox, PlacedLabel } from '../view/placed-label.ts';
import { EMPTY_SCENE, type Scene } from '../view/scene.ts';
import type { Camera } from '../view/state.ts';
import { toScreen, type Point, type ViewTransform } from '../view/view-transform.ts';
import { CarriedMark } from './carried-mark.ts';
import type { CanvasEvents, CanvasHandle, ScreenMark } from './canvas-handle.ts';
import { CytoscapeLayer } from './cytoscape-layer.ts';
import { DimFade, FADE } from './dim-fade.ts';
import { listenToGestures } from './gestures.ts';
import { MOUSE_SLOP, targetAt, TOUCH_SLOP, type CanvasTarget } from './hit-test.ts';
import { labelsAt, placedAt, planLabels, targetBoxes, type LabelPlan } from './label-plan.ts';
import { mayMove } from './may-move.ts';
import { forcesColors, whenForcedColorsChange, whenResolutionChanges } from './media-queries.ts';
import type { CanvasOptions } from './mount-canvas.ts';
import { fontsOf, whenFontsArrive } from './plate-fonts.ts';
import { buildStage, clearStage, sizeOf, type Stage } from './stage.ts';
import { clientPlace } from './pointer-place.ts';
import { systemPalette } from './system-palette.ts';
import { Viewport } from './viewport.ts';
import type { WheelMode } from './gesture-handlers.ts';

/** Cytoscape's picture, the layer above it, and the gestures over both. */
export class PlateCanvas implements CanvasHandle {
  private readonly container: HTMLElement;
  private readonly events: CanvasEvents;
  private readonly covered: () => readonly LabelBox[];
  private readonly stage: Stage;
  private readonly layer: CytoscapeLayer;
  private readonly viewport: Viewport;
  private readonly fade = new DimFade();
  private readonly listening = new AbortController();
  private wheel: WheelMode = 'zoom';
  private palette: Palette;
  private colors: Palette;
  readonly carried: CarriedMark = new CarriedMark({
    scene: () => this.given,
    scale: () => this.view().scale,
    show: () => this.setScene(this.given),
    placed: (id, at) => this.events.onPlace(id, at),
  });
  /** The scene as it was given: without the mark that is being carried. */
  private given: Scene = EMPTY_SCENE;
  private scene: Scene = EMPTY_SCENE;
  private nodes: ReadonlyMap<EntityId, Scene['nodes'][number]> = new Map();
  private plan: LabelPlan | null = null;
  private moving = false;
  private focused: EntityId | null = null;
  private frame = 0;

  constructor(container: HTMLElement, options: CanvasOptions) {
    this.container = container;
    this.events = options.events;
    this.covered = options.covered ?? (() => []);
    this.palette = this.colors = options.palette;
    this.stage = buildStage(container);
    this.viewport = new Viewport(EMPTY_SCENE, sizeOf(this.container));
    this.layer = new CytoscapeLayer(this.stage.picture);
    this.setWheel(options.wheel);
    this.resize();
    this.setPalette(options.palette);
    this.listen();
  }

  setScene(given: Scene): void {
    this.given = given;
    const scene = this.carried.shownIn(given);
    this.scene = scene;
    this.nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    this.viewport.setScene(scene);
    this.layer.setScene(scene);
    this.fade.follow(scene, performance.now(), this.fadeLength());
    this.showAtRest();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.colors = forcesColors() ? systemPalette(this.container) : palette;
    this.layer.setPalette(this.colors, this.fadeLength());
    this.paintSoon();
  }

  setWheel(mode: WheelMode): void {
    this.wheel = mode;
    this.stage.surface.style.touchAction = mode === 'page' ? 'pan-x pan-y' : 'none';
  }

  setCamera(camera: Camera | null): void {
    this.viewport.camera = camera;
    this.showAtRest();
  }

  camera(): Camera | null {
    return this.viewport.camera;
  }

  zoomBy(factor: number, at?: Point): void {
    this.viewport.zoomBy(factor, at);
    this.rest();
  }

  panBy(dx: number, dy: number): void {
    this.viewport.panBy(dx, dy);
    this.rest();
  }

  fit(): void {
    this.viewport.camera = null;
    this.rest();
  }

  reveal(id: EntityId): void {
    const at = this.screenPosition(id);
    if (at !== null && this.viewport.reveal(at)) this.rest();
  }

  setFocus(id: EntityId | null): void {
    this.focused = id;
    this.paintSoon();
  }

  screenPosition(id: EntityId): ScreenMark | null {
    const node = this.nodes.get(id);
    return node === undefined ? null : { ...toScreen(this.view(), node), radius: node.radius };
  }

  clientPosition(id: EntityId): Point | null {
    const at = this.screenPosition(id);
    return at && clientPlace(this.stage.surface, at);
  }

  labels(): readonly PlacedLabel[] {
    return this.plan?.labels ?? [];
  }

  resize(): void {
    this.viewport.resize(sizeOf(this.container));
    for (const layer of [this.stage.hulls, this.stage.overlay]) {
      layer.resize(this.viewport.size, devicePixelRatio);
    }
    this.layer.resize();
    this.showAtRest();
  }

  destroy(): void {
    this.listening.abort();
    cancelAnimationFrame(this.frame);
    this.layer.destroy();
    clearStage(this.stage);
  }

  private listen(): void {
    const { signal } = this.listening;
    listenToGestures(
      this.stage.surface,
      () => this.wheel,
      {
        pan: (dx, dy) => {
          this.viewport.panBy(dx, dy);
          this.showMoving();
        },
        zoom: (factor, at) => {
          this.viewport.zoomBy(factor, at);
          this.showMoving();
        },
        tap: (at, touch) => this.events.onTap(this.targetAt(at, touch)),
        hover: (at) => this.hover(at),
        lift: (at, touch) => this.carried.liftTarget(this.targetAt(at, touch)),
        carry: (dx, dy) => this.carried.move(dx, dy),
        drop: (keep) => this.carried.drop(keep),
        rest: () => this.rest(),
        hint: () => this.events.onHint(),
      },
      signal,
    );
    whenResolutionChanges(() => this.resize(), signal);
    whenForcedColorsChange(() => this.setPalette(this.palette), signal);
    whenFontsArrive(this.container, () => this.paintSoon(), signal);
  }

  private targetAt(at: Point, touch: boolean): CanvasTarget | null {
    const view = this.view();
    const boxes = this.plan && targetBoxes(this.plan, view);
    return targetAt(this.scene, view, boxes ?? [], at, touch ? TOUCH_SLOP : MOUSE_SLOP);
  }

  private hover(at: Point | null): void {
    const target = at && this.targetAt(at, false);
    this.stage.surface.style.cursor = target === null ? 'grab' : 'pointer';
    this.events.onHover(target);
  }

  private view(): ViewTransform {
    return this.viewport.snapped(devicePixelRatio);
  }

  private showMoving(): void {
    this.moving = true;
    this.layer.show(this.view(), false);
    this.paintSoon();
    this.events.onMove();
  }

  private showAtRest(): void {
    this.moving = false;
    const view = this.view();
    this.layer.show(view, true);
    this.plan = planLabels(this.scene, view, this.viewport.size, this.covered());
    this.paintSoon();
    this.events.onMove();
  }

  private rest(): void {
    this.showAtRest();
    this.events.onCamera(this.camera());
  }

  private fadeLength(): number {
    return this.layer.isLarge || !mayMove(this.container) ? 0 : FADE;
  }

  private paintSoon(): void {
    if (this.frame !== 0 || this.listening.signal.aborted) return;
    this.frame = requestAnimationFrame((time) => {
      this.frame = 0;
      this.paint(time);
    });
  }

  private paint(time: number): void {
    const { plan, scene, colors } = this;
    if (plan === null) return;
    const view = this.view();
    const hideLabels = this.moving && this.layer.isLarge;
    this.stage.hulls.paint(scene.hulls, view, colors);
    this.stage.overlay.paint({
      scene,
      view,
      palette: colors,
      fonts: fontsOf(this.container),
      signs: placedAt(plan, plan.signs, view),
      numbers: placedAt(plan, plan.numbers, view),
      labels: hideLabels ? [] : labelsAt(plan, view),
      focus: this.carried.id ?? this.focused,
      inkShare: (id) => this.fade.share(id, time),
    });
    if (this.fade.running(time)) this.paintSoon();
  }
}
