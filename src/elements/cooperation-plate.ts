import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import type { WheelMode } from '../canvas/gesture-handlers.ts';
import type { EntityId } from '../model/entity.ts';
import type { ViewAction } from '../view/action.ts';
import { LIGHT, type Palette } from '../view/palette.ts';
import { EMPTY_SCENE, type Scene } from '../view/scene.ts';
import type { Camera, Selection } from '../view/state.ts';
import { PlateHoverEvent, PlateResizeEvent } from './plate-events.ts';
import { Carrier } from './plate/carrier.ts';
import { CanvasController, type CanvasContent } from './plate/canvas-controller.ts';
import { keyCommand, type KeyCommand } from './plate/key-command.ts';
import { moveCanvas } from './plate/move-canvas.ts';
import { proxyId, Proxies } from './plate/proxies.ts';
import { hasSelection, neighborsInScene, rankedInScene } from './plate/scene-order.ts';
import { plateStyles } from './plate/styles.ts';
import { Walk, type WalkMap } from './plate/walk.ts';
import { WheelHint } from './plate/wheel-hint.ts';
import { KEY_HELP, ROLE_DESCRIPTION } from './plate/words.ts';
import { base } from './styles/base.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** Besides the current entity at most so many neighbours have an element of their own. */
const MOST_PROXIES = 60;

/**
 * The plate: a scene as a picture that can be read, panned, zoomed and walked by pointer, touch,
 * keyboard and screen reader. It keeps no state of the view; it asks for changes.
 *
 * @tag cooperation-plate
 * @fires view-action - `select`, `move-camera`, `pin`
 * @fires plate-hover - the pointer is over an entity, a tie or nothing
 * @fires plate-resize - the plate has another size
 */
export class CooperationPlateElement extends LitElement {
  static override readonly styles = [base, plateStyles];

  @property({ attribute: false }) scene: Scene | null = null;
  @property({ attribute: false }) palette: Palette = LIGHT;
  /** The part in sight; null shows all. */
  @property({ attribute: false }) camera: Camera | null = null;
  /** Whether a plain wheel and one finger move the plate (`zoom`) or scroll the page (`page`). */
  @property() wheel: WheelMode = 'page';
  /** The accessible name. */
  @property() label = 'Network';
  /** The accessible name of an entity: name, type, ties, place in the whole. */
  @property({ attribute: false }) describe: ((id: EntityId) => string) | null = null;
  /** The neighbours of an entity, strongest tie first. */
  @property({ attribute: false }) follow: ((id: EntityId) => readonly EntityId[]) | null = null;
  /** All entities, highest rank first. */
  @property({ attribute: false }) ranked: readonly EntityId[] | null = null;

  @query('.canvas') readonly canvasBox!: HTMLElement | null;
  @query('.plate') private readonly box!: HTMLElement | null;
  /** The reader has left the entities for the plate as a whole, which is then the one tab stop. */
  @state() private outside = false;

  private readonly walk = new Walk();
  private readonly proxies = new Proxies(this);
  private readonly hint = new WheelHint(this);
  private readonly carrier = new Carrier(this);
  private readonly controller = new CanvasController(
    this,
    {
      onTap: (target) => this.tapped(target),
      onHover: (target) => this.dispatchEvent(new PlateHoverEvent(target)),
      onCamera: (camera) => this.act({ kind: 'move-camera', camera }),
      onMove: () => this.proxies.placeOver(this.canvas),
      onPlace: (id, { x, y }) => this.act({ kind: 'pin', pin: { id, x, y } }),
      onHint: () => this.hint.show(),
    },
    (size) => this.dispatchEvent(new PlateResizeEvent(size)),
  );
  /** After the next update the current entity takes the focus. */
  private wantsFocus = false;

  /** The mounted canvas, null while there is none: positions and labels as they are on the screen. */
  get canvas(): CanvasHandle | null {
    return this.controller.handle;
  }

  /** Resolves once the scene is on the canvas; at once where the plate has no size or stands in no page. */
  async drawn(): Promise<void> {
    await this.updateComplete;
    this.controller.takeNow();
  }

  get content(): CanvasContent | null {
    const { scene, palette, camera, wheel } = this;
    return scene === null ? null : { scene, palette, camera, wheel };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scene') || this.scene === null) return;
    const focused = this.proxies.focused;
    this.walk.setScene(this.scene, this.map.ranked);
    const chosen = this.scene.nodes.filter((node) => node.selected);
    if (focused === null && chosen.length === 1 && chosen[0] !== undefined) {
      this.walk.goTo(chosen[0].id);
    }
    if (focused !== null && focused !== this.walk.current) this.wantsFocus = true;
  }

  protected override render(): TemplateResult {
    return html`<div
        class="plate"
        role="application"
        aria-roledescription=${ROLE_DESCRIPTION}
        aria-label=${this.label}
        aria-describedby="keys"
        tabindex=${this.outside ? 0 : -1}
        @keydown=${this.keyPressed}
        @focusin=${this.focusCame}
        @focusout=${this.focusLeft}
      >
        <div class="canvas"></div>
        ${repeat(
          this.proxied(),
          (id) => id,
          (id) => this.proxy(id),
        )}
        ${this.hint.render()}
      </div>
      <p id="keys" class="visually-hidden">${KEY_HELP}</p>`;
  }

  protected override updated(): void {
    this.proxies.placeOver(this.canvas);
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    this.proxies.focus(this.walk.current);
  }

  private proxy(id: EntityId): TemplateResult {
    const isCurrent = id === this.walk.current;
    const selected = this.scene?.nodes.some((node) => node.id === id && node.selected) ?? false;
    return html`<button
      class="proxy"
      type="button"
      data-id=${id}
      tabindex=${isCurrent && !this.outside ? 0 : -1}
      aria-label=${this.describe?.(id) ?? id}
      aria-current=${selected ? 'true' : 'false'}
      @click=${() => this.select({ kind: 'entity', id })}
    ></button>`;
  }

  /** The current entity and its neighbours, and the one that still has the focus. */
  private proxied(): readonly EntityId[] {
    const { scene, walk } = this;
    const { current } = walk;
    if (scene === null || current === null) return [];
    const present = new Set(scene.nodes.map((node) => node.id));
    const around = this.map.follow(current).slice(0, MOST_PROXIES);
    const wanted = new Set([current, this.proxies.focused, ...around]);
    // In an order that does not follow the focus: a focused element that is moved loses it.
    return this.map.ranked.filter((id) => wanted.has(id) && present.has(id));
  }

  private get map(): WalkMap {
    const { scene, follow, ranked } = this;
    const shown = scene ?? EMPTY_SCENE;
    return { follow: follow ?? neighborsInScene(shown), ranked: ranked ?? rankedInScene(shown) };
  }

  private tapped(target: Selection | null): void {
    if (target?.kind === 'entity') {
      this.walk.goTo(target.id);
      this.arrive();
    }
    if (target !== null || hasSelection(this.scene)) this.select(target);
  }

  private select(selection: Selection | null): void {
    if (selection?.kind === 'entity') this.walk.settle();
    this.act({ kind: 'select', selection });
  }

  private act(action: ViewAction): void {
    this.dispatchEvent(new ViewActionEvent(action));
  }

  private readonly keyPressed = (event: KeyboardEvent): void => {
    const command = keyCommand(event);
    const carried = this.carrier.obey(event);
    if (!carried && (command === null || !this.obey(command))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Does what a key asks; false where it is not ours at the moment. */
  private obey(command: KeyCommand): boolean {
    if (this.walk.obey(command, this.map)) return this.arrive();
    switch (command.kind) {
      case 'lift':
        return this.carrier.lift(this.proxies.focused);
      case 'leave':
        return this.leave();
      case 'zoom':
      case 'pan':
      case 'fit':
        if (this.canvas !== null) moveCanvas(this.canvas, command, this.walk.current);
        return this.canvas !== null;
      default:
        return false;
    }
  }

  /** Lets the current entity take the focus. */
  private arrive(): boolean {
    this.outside = false;
    this.wantsFocus = true;
    this.requestUpdate();
    return true;
  }

  /** Clears the selection; without one goes from the entity to the plate; from there it is not ours. */
  private leave(): boolean {
    if (hasSelection(this.scene)) {
      this.select(null);
      return true;
    }
    if (this.proxies.focused === null) return false;
    this.outside = true;
    this.box?.focus({ preventScroll: true });
    return true;
  }

  private readonly focusCame = (event: FocusEvent): void => {
    const id = proxyId(event.target);
    if (id === null) return;
    this.outside = false;
    if (id !== this.walk.current) this.walk.goTo(id);
    const { visiblyFocused } = this.proxies;
    this.canvas?.setFocus(visiblyFocused);
    // What was tapped is in sight, and must not slip away under the finger.
    if (visiblyFocused !== null) this.canvas?.reveal(id);
    // Focus may come in the middle of an update; what has lost it goes with the next one.
    queueMicrotask(() => this.requestUpdate());
  };

  private readonly focusLeft = (event: FocusEvent): void => {
    this.canvas?.setFocus(null);
    this.carrier.drop(true);
    if (event.target === this.box) this.outside = false;
  };
}
