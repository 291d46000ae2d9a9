import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { timeOf } from '../graph/time/time-query.ts';
import type { StatementId } from '../model/statement.ts';
import type { Analysis } from '../view/analysis.ts';
import { rememberLast } from '../view/memo.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { chosenStatements, tieOfStatements } from '../view/timeline/timeline-selection.ts';
import {
  daysOfMonth,
  monthAt,
  monthsOn,
  shareOf,
  yearOfDay,
  type TimelineAxis,
} from '../view/timeline/timeline-axis.ts';
import { axisOfDataset, timelineOf } from '../view/timeline/timeline.ts';
import { trueWords } from '../view/time-words.ts';
import { base } from './styles/base.ts';
import { timeline } from './styles/timeline.ts';
import { BrushController } from './timeline/brush-controller.ts';
import { keyValue, handleValue, moveHandle, type Handle } from './timeline/handles.ts';
import {
  percent,
  rowNames,
  statementsAt,
  ticks,
  timelineMarks,
  todayLine,
  trackHeight,
} from './timeline/marks.ts';
import { PlayController } from './timeline/play-controller.ts';
import { verbs } from './timeline/verbs.ts';
import { handleTemplate } from './timeline/handle-template.ts';
import { ViewActionEvent } from './view-action-event.ts';

/** Numbers of strokes: each drag, run of keys and play has its own and leaves one undo step. */
let strokes = 0;

/**
 * The timeline under the picture: statements by year and group of kinds, and what the view is narrowed to.
 * A drag chooses a range, a click a day, a mark its tie; two sliders do the same by keyboard; play goes on
 * year by year. `analysis` and `state`: the view; `today`: an ISO day to mark, or null.
 *
 * @fires view-action - `set-time`, `show-undated`, `select`
 */
export class CooperationTimelineElement extends LitElement {
  static override readonly styles = [base, timeline];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) state: ViewState = INITIAL_STATE;
  @property({ attribute: false }) today: string | null = null;
  @query('.track') private readonly track!: HTMLElement | null;

  #stroke = 0;
  #pressed: readonly StatementId[] = [];
  readonly #axis = rememberLast(axisOfDataset);
  readonly #timeline = rememberLast(timelineOf);
  readonly #brush = new BrushController(this, {
    click: (share) => this.#click(share),
    range: (from, to) => this.#range(from, to),
  });
  readonly #play = new PlayController(this, () => this.#nextYear());

  protected override render(): TemplateResult | typeof nothing {
    const { analysis, state, today } = this;
    if (analysis === null || analysis.dataset.statements.size === 0) return nothing;
    const { dataset, query: asked, view } = analysis;
    const shown = this.#timeline(dataset, asked, this.#axis(dataset, today));
    const { playing } = this.#play;
    return html`<div class="timeline">
      <div class="names" aria-hidden="true">${rowNames(shown, state.undated)}</div>
      <div
        class="track"
        .style=${`height:${trackHeight(shown.rows.length)}`}
        @pointerdown=${this.#down}
        @pointermove=${this.#brush.move}
        @pointerup=${this.#brush.up}
        @pointercancel=${this.#brush.cancel}
      >
        <svg aria-hidden="true">
          ${timelineMarks(shown, chosenStatements(view, state.selection))}${todayLine(shown.axis, today)}
        </svg>
        ${this.#window(shown.axis, playing)}
      </div>
      <div class="verbs">
        ${verbs({
          playing,
          state,
          counts: view.time.counts,
          play: () => (playing ? this.#play.pause() : this.#start()),
          reset: () => this.#reset(),
          showUndated: (shown) => this.#act({ kind: 'show-undated', shown }),
        })}
      </div>
      <div class="axis" aria-hidden="true">${ticks(shown)}</div>
    </div>`;
  }

  /** What is chosen: veils over the rest, and a slider at either end. */
  #window(axis: TimelineAxis, playing: boolean): TemplateResult {
    const { since, asOf } = this.state;
    const from = since === null ? 0 : shareOf(axis, since);
    const to = asOf === null ? 1 : handleValue(axis, 'asOf', asOf) / monthsOn(axis);
    const slider = (handle: Handle, at: number): TemplateResult =>
      handleTemplate({
        axis,
        handle,
        at,
        day: this.state[handle],
        busy: playing,
        key: (event) => this.#key(event, handle),
        drag: (event) => this.#dragHandle(event, handle),
        settle: () => this.#newStroke(),
      });
    const words = trueWords(timeOf(this.state));
    return html`<div class="veil" .style=${`left:0;width:${percent(from)}`}></div>
      <div class="veil" .style=${`left:${percent(to)};right:0`}></div>
      ${
        words === ''
          ? nothing
          : html`<span
              class="chosen-words"
              .style=${to > 0.5 ? `right:${percent(1 - to)}` : `left:${percent(to)}`}
              >${words}</span
            >`
      }
      ${slider('since', from)} ${slider('asOf', to)}`;
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.target instanceof Element && event.target.closest('[role="slider"]')) return;
    this.#play.pause();
    this.#newStroke();
    this.#pressed = statementsAt(event.target);
    this.#brush.down(event);
  };

  #click(share: number): void {
    const { analysis, state } = this;
    if (analysis === null) return;
    const id = tieOfStatements(analysis.view, this.#pressed, state.selection);
    if (id !== null) {
      this.#act({ kind: 'select', selection: { kind: 'tie', id } });
      return;
    }
    const axis = this.#axisNow(analysis);
    this.#set(null, daysOfMonth(axis, monthAt(axis, share))[1]);
  }

  #range(from: number, to: number): void {
    if (this.analysis === null) return;
    const axis = this.#axisNow(this.analysis);
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    this.#set(
      first <= 0 ? null : daysOfMonth(axis, monthAt(axis, first))[0],
      last >= 1 ? null : daysOfMonth(axis, monthAt(axis, last))[1],
    );
  }

  #key(event: KeyboardEvent, handle: Handle): void {
    if (this.analysis === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const axis = this.#axisNow(this.analysis);
    const value = keyValue(axis, handleValue(axis, handle, this.state[handle]), event.key);
    if (value === null) return;
    event.preventDefault();
    this.#play.pause();
    this.#move(axis, handle, value);
  }

  #dragHandle(event: PointerEvent, handle: Handle): void {
    if (this.analysis === null || this.track === null) return;
    const axis = this.#axisNow(this.analysis);
    const { left, width } = this.track.getBoundingClientRect();
    const share = width === 0 ? 0 : (event.clientX - left) / width;
    this.#play.pause();
    this.#move(
      axis,
      handle,
      Math.min(monthsOn(axis) + 1, Math.max(0, Math.floor(share * monthsOn(axis)) + 1)),
    );
  }

  #move(axis: TimelineAxis, handle: Handle, value: number): void {
    const { since, asOf } = moveHandle(axis, this.state, handle, value);
    this.#set(since, asOf);
  }

  /** Starts with the first year anew where all time is shown. */
  #start(): void {
    this.#newStroke();
    this.#play.play();
  }

  /** Shows the next year, and all time after the last. */
  #nextYear(): boolean {
    if (this.analysis === null) return false;
    const axis = this.#axisNow(this.analysis);
    const { since, asOf } = this.state;
    const year =
      asOf === null
        ? yearOfDay(since ?? `${String(axis.firstYear).padStart(4, '0')}-01-01`)
        : yearOfDay(asOf) + 1;
    const goesOn = year < axis.lastYear;
    const last = daysOfMonth(axis, (year - axis.firstYear) * 12 + 11)[1];
    this.#set(since, year > axis.lastYear ? null : last);
    return goesOn || year === axis.lastYear;
  }

  #reset(): void {
    this.#play.pause();
    this.#act({ kind: 'set-time', since: null, asOf: null });
  }

  #axisNow(analysis: Analysis): TimelineAxis {
    return this.#axis(analysis.dataset, this.today);
  }

  #newStroke(): void {
    strokes += 1;
    this.#stroke = strokes;
  }

  #set(since: string | null, asOf: string | null): void {
    this.#act({ kind: 'set-time', since, asOf, stroke: this.#stroke });
  }

  #act(...action: ConstructorParameters<typeof ViewActionEvent>): void {
    this.dispatchEvent(new ViewActionEvent(...action));
  }
}
