import type { LitElement, ReactiveController } from 'lit';
import type { Dataset } from '../model/dataset.ts';
import type { ViewAction } from '../view/action.ts';
import { advance, redo, startHistory, undo, type History } from '../view/history.ts';
import { decodeView } from '../view/permalink/decode.ts';
import { encodeView } from '../view/permalink/encode.ts';
import { fitToData } from '../view/permalink/fit-to-data.ts';
import { isNavigation } from '../view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { CooperationViewChangeEvent } from './view-change-event.ts';

/**
 * Owns the view state of an outermost element: takes actions, undoes, redoes, reads and writes links,
 * and tells the host page about what the reader changed.
 */
export class ViewController implements ReactiveController {
  /** What a link held that could not be shown, in sentences. */
  problems: readonly string[] = [];
  readonly #host: LitElement;
  #history: History = startHistory(INITIAL_STATE);
  #dataset: Dataset | null = null;
  /** A link that waits for its data. */
  #pending: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
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

  /** The view as the text of an address fragment, without `#`; the waiting link before data is here. */
  get link(): string {
    if (this.#dataset === null) return this.#pending ?? '';
    return encodeView(this.state, this.#dataset.hash);
  }

  hostConnected(): void {}

  /** Takes the data that links are fitted to, and opens the link that waited for it. */
  useDataset(dataset: Dataset): void {
    this.#dataset = dataset;
    const link = this.#pending;
    this.#pending = null;
    this.#history = startHistory(INITIAL_STATE);
    if (link === null) this.problems = [];
    else this.#open(link);
    this.#history = startHistory(this.state);
    this.#host.requestUpdate();
  }

  /** Shows the view of a link. Set by the host, so no event tells the host about it. */
  openLink(link: string): void {
    if (this.#dataset === null) this.#pending = link;
    else this.#open(link);
  }

  /** The same at a reader's wish: a step that can be undone and that the host hears of. */
  restoreLink(link: string): void {
    if (this.#dataset === null) return;
    const { state, problems } = fitToData(decodeView(link), this.#dataset);
    this.problems = problems;
    this.#host.requestUpdate();
    this.#move(advance(this.#history, { kind: 'restore', state }), true);
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

  #open(link: string): void {
    if (this.#dataset === null) return;
    const { state, problems } = fitToData(decodeView(link), this.#dataset);
    this.problems = problems;
    this.#history = advance(this.#history, { kind: 'restore', state });
    this.#host.requestUpdate();
  }

  #move(history: History, navigation: boolean): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#host.requestUpdate();
    if (this.#dataset === null) return;
    this.#host.dispatchEvent(new CooperationViewChangeEvent({ link: this.link, navigation }));
  }
}
