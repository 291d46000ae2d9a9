import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Figure } from '../figure/figure.ts';
import type { Position } from '../model/dataset.ts';
import type { ViewAction } from '../view/action.ts';
import { DEFAULT_FIGURE, type FigureChoices } from '../view/figure-choices.ts';
import { declarations } from './declarations.ts';
import type { FigurePhase } from './figure-controller.ts';
import { Drag } from './figure-preview/drag.ts';
import { handEditor } from './figure-preview/editor.ts';
import { handButton } from './figure-preview/hand-button.ts';
import { handCommand } from './figure-preview/hand-key.ts';
import { handsOf, moved, removed, type Hand } from './figure-preview/hand.ts';
import { previewLine } from './figure-preview/line.ts';
import { RoomController } from './figure-preview/room-controller.ts';
import { figureScale, type FigureScale } from './figure-preview/scale.ts';
import { base } from './styles/base.ts';
import { figurePreview } from './styles/figure-preview.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** Room round the sheet, px. */
const ROOM = 24;
const SMALL_ROOM = 10;
/** Below this width, px, there is only little room. */
const NARROW = 560;

/**
 * The figure itself, as large as fits, with its labels and notes to be taken hold of: dragged, moved by
 * arrow keys, reworded, hidden. `phase`: the figure; `choices`: what was chosen about it.
 *
 * @fires view-action - `edit-label`, `set-figure`
 */
export class CooperationFigurePreviewElement extends LitElement {
  static override readonly styles = [base, figurePreview];

  @property({ attribute: false }) phase: FigurePhase | null = null;
  @property({ attribute: false }) choices: FigureChoices = DEFAULT_FIGURE;

  /** Whether it is shown in its own size instead of as a whole. */
  @state() private full = false;
  /** The one thing Tab leads to. */
  @state() private current = '';
  @state() private editing: string | null = null;
  @state() private dragged: { readonly key: string; readonly by: Position } | null = null;
  @query('.ground') private readonly ground!: HTMLElement | null;

  readonly #drag = new Drag({
    moved: (key, by) => (this.dragged = { key, by }),
    ended: (key, by) => this.#dropped(key, by),
  });
  readonly #room = new RoomController(this, () => this.ground);
  /** What has the focus after what was done to the figure is drawn. */
  #refocus: string | null = null;
  /** Moves of one stay at a label leave one undo step. */
  #stay = 0;

  protected override render(): TemplateResult {
    const { phase } = this;
    const figure = phase?.figure ?? null;
    return html`<div class="ground" ?data-full=${this.full}>
        ${figure === null ? nothing : this.#sheet(figure)}
      </div>
      ${previewLine({
        phase,
        scale: figure === null ? null : this.#scale(figure),
        full: this.full,
        turn: () => (this.full = !this.full),
      })}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('phase')) {
      const sheet = this.renderRoot.querySelector('.drawing');
      const picture = this.phase?.picture ?? null;
      if (picture === null) sheet?.replaceChildren();
      else if (sheet !== null && sheet.firstChild !== picture) sheet.replaceChildren(picture);
    }
    if (changed.has('editing') && this.editing !== null) {
      const box = this.renderRoot.querySelector<HTMLInputElement>('.editor textarea');
      box?.focus();
      box?.select();
    }
    const refocus = this.#refocus;
    if (refocus === null || this.phase?.drawing === true) return;
    this.#refocus = null;
    this.#button(refocus)?.focus();
  }

  #scale(figure: Figure): FigureScale {
    const { room } = this.#room;
    if (this.full || room === null) return figureScale(figure, null);
    const margin = room.width < NARROW ? SMALL_ROOM : ROOM;
    const [width, height] = [room.width - 2 * margin, room.height - 2 * margin];
    return figureScale(figure, { width, height });
  }

  #sheet(figure: Figure): TemplateResult {
    const { list } = figure;
    const scale = this.#scale(figure).perUnit;
    const hands = handsOf(figure, this.choices);
    const current = hands.some(({ key }) => key === this.current)
      ? this.current
      : (hands[0]?.key ?? '');
    const edited = hands.find(({ key }) => key === this.editing);
    const size = { width: `${list.width * scale}px`, height: `${list.height * scale}px` };
    return html`<div
      class=${list.background === null ? 'sheet clear' : 'sheet'}
      .style=${declarations(size)}
      ?inert=${this.#room.room === null}
    >
      <div class="drawing"></div>
      ${
        hands.length === 0
          ? nothing
          : html`<div
              class="hands"
              role="group"
              aria-label="Labels and notes of the figure"
              aria-describedby="keys"
            >
              ${repeat(
                hands,
                ({ key }) => key,
                (hand) => this.#hand(hand, scale, hand.key === current),
              )}
            </div>`
      }
      <p id="keys" class="visually-hidden">
        Arrow keys move a label or note, with Shift by less; Delete removes it, Enter rewords it,
        Tab goes to the next, Escape leaves.
      </p>
      ${
        edited === undefined
          ? nothing
          : handEditor({
              hand: edited,
              choices: this.choices,
              scale,
              sheet: { width: list.width * scale, height: list.height * scale },
              act: (action) => this.#act(action),
              remove: () => this.#remove(edited),
              close: (focus) => this.#close(edited, focus),
            })
      }
    </div>`;
  }

  #hand(hand: Hand, scale: number, current: boolean): TemplateResult {
    const { key } = hand;
    return handButton({
      hand,
      scale,
      by: this.dragged?.key === key ? this.dragged.by : null,
      current,
      drag: this.#drag,
      press: () => this.#pressed(hand),
      focus: () => this.#focused(key),
      type: (event) => this.#typed(event, hand),
    });
  }

  #focused(key: string): void {
    if (this.current === key) return;
    this.current = key;
    this.#stay += 1;
  }

  #pressed({ key }: Hand): void {
    if (!this.#drag.swallowsClick) this.editing = key;
  }

  #typed(event: KeyboardEvent, hand: Hand): void {
    const command = handCommand(event);
    const figure = this.phase?.figure ?? null;
    if (command === null || figure === null) return;
    if (command.kind === 'go') {
      const next = this.#neighbour(hand, command.step);
      if (next === null) return;
      this.#button(next)?.focus();
    } else if (command.kind === 'leave') {
      if (!this.#drag.cancel()) this.renderRoot.querySelector<HTMLElement>('.line button')?.focus();
    } else if (command.kind === 'remove') this.#remove(hand);
    else this.#move(hand, command.by, `keys ${this.#stay} ${hand.key}`);
    event.preventDefault();
    event.stopPropagation();
  }

  /** Takes it out, and gives the focus to what stands next. */
  #remove(hand: Hand): void {
    const isLastNote = hand.index === this.choices.callouts.length - 1;
    this.#refocus =
      hand.id === null && !isLastNote
        ? hand.key
        : (this.#neighbour(hand, 1) ?? this.#neighbour(hand, -1));
    this.#act(removed(hand, this.choices));
  }

  #neighbour({ key }: Hand, step: 1 | -1): string | null {
    const figure = this.phase?.figure ?? null;
    if (figure === null) return null;
    const hands = handsOf(figure, this.choices);
    return hands[hands.findIndex((hand) => hand.key === key) + step]?.key ?? null;
  }

  #button(key: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  #close({ key }: Hand, focus: boolean): void {
    this.editing = null;
    if (focus) this.#button(key)?.focus();
  }

  #dropped(key: string, by: Position | null): void {
    this.dragged = null;
    const figure = this.phase?.figure ?? null;
    const hand =
      figure === null ? undefined : handsOf(figure, this.choices).find((one) => one.key === key);
    if (by === null || hand === undefined || figure === null) return;
    const scale = this.#scale(figure).perUnit;
    this.#stay += 1;
    this.#move(hand, { x: by.x / scale, y: by.y / scale }, `drag ${this.#stay}`);
  }

  #move(hand: Hand, by: Position, stroke: string): void {
    const { figure = null, drawing = false } = this.phase ?? {};
    if (figure === null) return;
    const desk = { figure, choices: this.choices, settled: !drawing };
    const action = moved(hand, by, desk, stroke);
    if (action !== null) this.#act(action);
  }

  #act(action: ViewAction): void {
    this.dispatchEvent(new ViewActionEvent(action));
  }
}
