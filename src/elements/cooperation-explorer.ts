import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { fragilityInput } from '../metrics/fragility/fragility-input.ts';
import { figuresInPlace, giversIn } from '../view/graph-figures.ts';
import type { Derived } from '../view/pipeline.ts';
import type { ViewAction } from '../view/action.ts';
import { FRAGILITY_JOB } from '../workers/fragility-job.ts';
import { SUMMARY_JOB } from '../workers/summary-job.ts';
import type { ComputeRequest } from './compute-event.ts';
import type { CooperationPathsElement } from './cooperation-paths.ts';
import type { CooperationSearchElement } from './cooperation-search.ts';
import { column } from './explorer/column.ts';
import { figureDesk } from './explorer/figure-desk.ts';
import { figureColumn, figureInPlace } from './explorer/figure-parts.ts';
import { inPlaceStyles } from './explorer/in-place-styles.ts';
import { phaseInPlace } from './explorer/notices.ts';
import { phoneStyles } from './explorer/phone-styles.ts';
import { explorerShortcut } from './explorer/shortcuts.ts';
import { explorerStyles } from './explorer/styles.ts';
import { tabs, toolbar, zoomButtons } from './explorer/toolbar.ts';
import { FigureController } from './figure-controller.ts';
import { dropStyles, FigureDrop } from './figure-drop.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { JobController } from './job-controller.ts';
import { legend, picture, timeline } from './picture-template.ts';
import { print } from './print-controller.ts';
import { base } from './styles/base.ts';
import { tokens } from './styles/tokens.ts';
import { ViewActionEvent } from './view-action-event.ts';
import { ViewElement } from './view-element.ts';

/**
 * The explorer: the graph with its reading column, search, filters, ranking, documents and links.
 *
 * @tag cooperation-explorer
 * @fires cooperation-ready - a dataset is loaded and shown
 * @fires cooperation-view-change - the reader changed the view
 * @fires cooperation-error - the data could not be loaded
 */
export class CooperationExplorerElement extends ViewElement {
  static override readonly styles = [
    tokens,
    base,
    explorerStyles,
    inPlaceStyles,
    phoneStyles,
    dropStyles,
    print,
  ];

  @state() private sheetTall = false;
  @state() private keyShown = false;
  @state() private timeShown = false;
  @query('cooperation-search') private readonly search!: CooperationSearchElement | null;
  @query('cooperation-paths') private readonly paths!: CooperationPathsElement | null;
  @query('.column') private readonly columnPart!: HTMLElement | null;
  @query('section, main') private readonly home!: HTMLElement | null;
  protected readonly focusKeeper: FocusKeeper = new FocusKeeper(this, () => this.home);

  readonly #fragility = new JobController(this, {
    job: FRAGILITY_JOB,
    input: ({ view, without, weighted, metrics }, metric) => ({
      ...fragilityInput(view, without, metric, weighted),
      csr: metrics.graph.csr,
    }),
    computer: () => this.computing.computer,
  });
  readonly #figures = new JobController(this, {
    job: SUMMARY_JOB,
    input: (analysis) => ({
      csr: analysis.metrics.graph.csr,
      directedPairs: giversIn(analysis),
    }),
    computer: () => this.computing.computer,
  });

  /** Figures that are dropped or pasted open their view. */
  readonly #drop = new FigureDrop(this, {
    hash: () => (this.loading.phase.kind === 'ready' ? this.loading.phase.dataset.hash : null),
    openData: (json) => this.loading.take(json),
    openView: (link) => this.view.restoreLink(link),
    // After what is said of the new view itself, which it would give way to.
    say: (message) => void this.updateComplete.then(() => this.announcer.say(message)),
    notify: (message) => this.view.notify(message),
  });

  /** The figure while its panel is shown. */
  readonly #figure = new FigureController(this, () => this.figures.figure());
  readonly #desk = figureDesk(this, {
    alt: () => this.#figure.phase.figure?.alt ?? '',
    open: (file) => this.#drop.open(file),
  });

  /** The day the page was opened on. */
  readonly #today = new Date().toISOString().slice(0, 10);

  /** What the reading column is about: a new topic is read from its beginning. */
  #topic: string | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#shortcut(event));
    this.addEventListener(ViewActionEvent.type, (event) => {
      void this.#lead((event as ViewActionEvent).detail);
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const analysis = this.shown?.analysis ?? null;
    const { metric, panel } = this.view.state;
    this.#fragility.see(analysis, metric);
    // Figures of the graph are those of any ranking of it.
    this.#figures.see(analysis, '');
    this.#figure.see(panel === 'figure' && analysis !== null ? [analysis, this.view.state] : null);
    if (panel !== 'ranking' || analysis === null || this.#figures.phase.kind !== 'idle') return;
    if (figuresInPlace(analysis) === null) this.#figures.start();
  }

  override updated(): void {
    const { panel, selection } = this.view.state;
    const topic = panel === 'figure' ? panel : (selection?.id ?? panel);
    if (topic !== this.#topic && this.columnPart !== null) this.columnPart.scrollTop = 0;
    this.#topic = topic;
  }

  protected override compute(request: ComputeRequest): void {
    super.compute(request);
    if (request.what === 'fragility') this.#fragility[request.act]();
  }

  override render(): TemplateResult {
    const { phase } = this.loading;
    return html`<div
      class="screen"
      data-sheet=${this.sheetTall ? 'tall' : 'half'}
      ?data-key=${this.keyShown}
      ?data-time=${this.timeShown}
    >
      <header>
        <h1 class="name">Cooperation graph</h1>
        <span class="set-name">${phase.kind === 'ready' ? phase.dataset.title : nothing}</span>
        ${toolbar({
          view: this.view,
          shown: this.shown,
          dark: this.dark,
          systemDark: this.systemDark,
          share: () => void this.#copyLink(),
        })}
      </header>
      ${tabs(this.view.state)}
      ${
        this.shown === null
          ? phaseInPlace(phase, () => this.loading.retry())
          : this.#picture(this.shown)
      }
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
    </div>`;
  }

  #picture(shown: Derived): TemplateResult {
    const { state } = this.view;
    const { analysis } = shown;
    return html`
      <section class="column" aria-label="Reading column" tabindex="-1">
        ${column({
          analysis,
          state,
          link: this.link,
          progress: this.metrics.progress,
          fragility: this.#fragility.phase,
          figures: this.#figures.phase,
          figure: () =>
            figureColumn({
              shown,
              request: this.figures.request(analysis.dataset, state, null),
              phase: this.#figure.phase,
              desk: this.#desk,
            }),
        })}
      </section>
      <button
        class="handle"
        aria-label=${this.sheetTall ? 'Lower the sheet' : 'Raise the sheet'}
        aria-expanded=${this.sheetTall ? 'true' : 'false'}
        @click=${() => (this.sheetTall = !this.sheetTall)}
      ></button>
      <div class="above" role="region" aria-label="What is shown">
        <cooperation-caption .analysis=${analysis} .state=${state}></cooperation-caption>
        ${zoomButtons(state)}
      </div>
      ${state.panel === 'figure' ? figureInPlace(this.view, this.#figure.phase) : this.#plate(shown)}
    `;
  }

  /** The plate, the key to it, and time. */
  #plate(shown: Derived): TemplateResult {
    const { state } = this.view;
    const word = (words: string, shows: boolean, turn: () => void): TemplateResult =>
      html`<button class="verb" aria-pressed=${shows ? 'true' : 'false'} @click=${turn}>
        ${words}
      </button>`;
    return html`<main class="picture" ?data-table=${state.table.open}>
        ${picture(this.view, shown, this.palette, 'zoom')}
        <div class="picture-words">
          ${word('Key', this.keyShown, () => (this.keyShown = !this.keyShown))}
          ${word('Time', this.timeShown, () => (this.timeShown = !this.timeShown))}
        </div>
      </main>
      ${legend(shown, state)} ${timeline(shown, state, this.#today)}`;
  }

  /** Whoever asks for paths from somewhere is led to where the other end is chosen. */
  async #lead(action: ViewAction): Promise<void> {
    if (action.kind !== 'set-paths' || action.paths.to !== null) return;
    await this.updateComplete;
    await this.paths?.updateComplete;
    this.paths?.focusOpenEnd();
  }

  #shortcut(event: KeyboardEvent): void {
    const shortcut = explorerShortcut(event);
    if (shortcut === null) return;
    event.preventDefault();
    if (shortcut === 'undo') this.view.undo();
    else if (shortcut === 'redo') this.view.redo();
    else this.search?.focus();
  }

  async #copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.address);
      this.announcer.say('Link copied.');
    } catch {
      this.announcer.say('The link could not be copied; it stands in the address bar.');
    }
  }
}
