import type { LitElement, ReactiveController } from 'lit';
import type { Dataset } from '../model/dataset.ts';
import type { ViewAction } from '../view/action.ts';
import { advance, redo, startHistory, undo, type History } from '../view/history.ts';
import { encodeView } from '../view/permalink/encode.ts';
import { isNavigation } from '../view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import type { AskedView } from './host/asked-view.ts';
import { viewOfLink } from './host/asked-view.ts';
import { CooperationViewChangeEvent } from './view-change-event.ts';

/**
 * Owns the view state of an outermost element: takes actions, undoes, redoes, reads and writes links,
 * and tells the host page about what the reader changed.
 */
export class ViewController implements ReactiveController {
  /** What a link held that could not be shown, in sentences. */
  problems: readonly string[] = [];
  readonly #host: LitElement;
  readonly #moved: (before: ViewState, after: ViewState) => void;
  #history: History = startHistory(INITIAL_STATE);
  #dataset: Dataset | null = null;

  /** `moved` is told of every step of the reader. */
  constructor(host: LitElement, moved: (before: ViewState, after: ViewState) => void) {
    this.#host = host;
    this.#moved = moved;
    host.addController(this);
  }

  get state(): ViewState {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** The view as the text of an address fragment, without `#`; empty before data is here. */
  get link(): string {
    return this.#dataset === null ? '' : encodeView(this.state, this.#dataset.hash);
  }

  hostConnected(): void {}

  /** Takes the data that links are fitted to, and opens the view that is asked for. */
  useDataset(dataset: Dataset, { state, problems }: AskedView): void {
    // What was wrong before there was data has not been seen yet.
    const before = this.#dataset === null ? this.problems : [];
    this.#dataset = dataset;
    this.problems = [...before, ...problems];
    this.#history = startHistory(state);
    this.#host.requestUpdate();
  }

  /** Shows the view of a link at a reader's wish: a step that can be undone and that the host hears of. */
  restoreLink(link: string): void {
    if (this.#dataset === null) return;
    const { state, problems } = viewOfLink(link, this.#dataset);
    this.problems = problems;
    this.#host.requestUpdate();
    this.#move(advance(this.#history, { kind: 'restore', state }), true);
  }

  /** Shows what the host asks for, without an event. */
  show({ state, problems }: AskedView): void {
    this.problems = problems;
    this.#history = advance(this.#history, { kind: 'restore', state });
    this.#host.requestUpdate();
  }

  /** Shows a notice until it is put away. */
  notify(problem: string): void {
    this.problems = [...this.problems, problem];
    this.#host.requestUpdate();
  }

  /** A change by the reader. */
  dispatch(action: ViewAction): void {
    this.#move(advance(this.#history, action), isNavigation(action));
  }

  undo(): void {
    this.#move(undo(this.#history), false);
  }

  redo(): void {
    this.#move(redo(this.#history), false);
  }

  /** Puts the notice about a link away. */
  dismissProblems(): void {
    this.problems = [];
    this.#host.requestUpdate();
  }

  #move(history: History, navigation: boolean): void {
    if (history === this.#history) return;
    const before = this.state;
    this.#history = history;
    this.#host.requestUpdate();
    if (this.#dataset === null) return;
    this.#moved(before, this.state);
    this.#host.dispatchEvent(new CooperationViewChangeEvent({ link: this.link, navigation }));
  }
}
