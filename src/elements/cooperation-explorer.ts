import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { figuresInPlace } from '../view/graph-figures.ts';
import type { Derived } from '../view/pipeline.ts';
import type { ViewAction } from '../view/action.ts';
import { tellsTime } from '../view/timeline/tells-time.ts';
import type { ComputeRequest } from './compute-event.ts';
import type { CooperationPathsElement } from './cooperation-paths.ts';
import type { CooperationSearchElement } from './cooperation-search.ts';
import { column } from './explorer/column.ts';
import { copyLink } from './explorer/copy-link.ts';
import { embedDesk } from './explorer/embed-desk.ts';
import { figureDesk } from './explorer/figure-desk.ts';
import { figureColumn, figureInPlace } from './explorer/figure-parts.ts';
import { inPlaceStyles } from './explorer/in-place-styles.ts';
import { figureJobs, fragilityJobs } from './explorer/jobs.ts';
import { mainInPlace } from './explorer/notices.ts';
import { phoneStyles } from './explorer/phone-styles.ts';
import { explorerShortcut } from './explorer/shortcuts.ts';
import { explorerStyles } from './explorer/styles.ts';
import { turnWord } from './explorer/turn-word.ts';
import { tabs, toolbar, zoomButtons } from './explorer/toolbar.ts';
import { EXPLORER_PARTS } from './explorer-parts.ts';
import { FigureController } from './figure-controller.ts';
import { dropStyles, FigureDrop } from './figure-drop.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { defineAs } from './host/define-as.ts';
import { legend, picture, timeline } from './picture-template.ts';
import { print } from './print-controller.ts';
import { register } from './register.ts';
import { base } from './styles/base.ts';
import { tokens } from './styles/tokens.ts';
import { ViewActionEvent } from './view-action-event.ts';
import { ViewElement } from './view-element.ts';

/**
 * The explorer: the graph with its reading column, search, filters, ranking, documents and links.
 *
 * @tag cooperation-explorer
 * @slot empty - in the picture's place while there are no data
 * @slot loading - in the picture's place while data are loading
 * @slot error - in the picture's place where the data could not be read
 * @fires {CooperationReadyEvent} cooperation-ready - data are loaded and shown, once for each dataset
 * @fires {CooperationBeforeSelectEvent} cooperation-before-select - the reader is about to select; can be cancelled
 * @fires {CooperationSelectEvent} cooperation-select - the reader selected an entity, a tie or nothing
 * @fires {CooperationHoverEvent} cooperation-hover - the pointer came over an entity or a tie, or left it
 * @fires {CooperationViewChangeEvent} cooperation-view-change - the reader changed the view
 * @fires {CooperationMetricEvent} cooperation-metric - the reader chose a metric, and it is computed
 * @fires {CooperationBeforeExportEvent} cooperation-before-export - a file is about to be downloaded; can be cancelled
 * @fires {CooperationExportEvent} cooperation-export - a file was downloaded
 * @fires {CooperationErrorEvent} cooperation-error - data could not be loaded, or an attribute not followed
 * @csspart picture - words in the picture's place
 * @csspart notice - what of a link or of the host's attributes could not be followed
 * @csspart key - the key to the picture
 * @csspart timeline - the timeline
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

  /** Registers the element under a tag, in a registry, with everything it is made of. */
  static define(tag = 'cooperation-explorer', registry = customElements): void {
    register(EXPLORER_PARTS);
    defineAs(this, 'cooperation-explorer', tag, registry);
  }

  /** Address of a page that shows the graph alone, for code with a frame; without it there is none. */
  @property({ reflect: true, attribute: 'embed-url' }) embedUrl: string | null = null;
  @state() private sheetTall = false;
  @state() private keyShown = false;
  @state() private timeShown = false;
  @query('cooperation-search') private readonly search!: CooperationSearchElement | null;
  @query('cooperation-paths') private readonly paths!: CooperationPathsElement | null;
  @query('.column') private readonly columnPart!: HTMLElement | null;
  @query('section, main') private readonly home!: HTMLElement | null;
  protected readonly focusKeeper: FocusKeeper = new FocusKeeper(this, () => this.home);

  readonly #fragility = fragilityJobs(this, () => this.computing.computer);
  readonly #figures = figureJobs(this, () => this.computing.computer);

  /** Figures that are dropped or pasted open their view. */
  readonly #drop = new FigureDrop(this, {
    hash: () => (this.source.phase.kind === 'ready' ? this.source.phase.dataset.hash : null),
    openData: (json) => this.source.take(json),
    openView: (link) => this.viewing.restoreLink(link),
    // After what is said of the new view itself, which it would give way to.
    say: (message) => void this.updateComplete.then(() => this.announcer.say(message)),
    notify: (message) => this.viewing.notify(message),
  });

  /** The figure while its panel is shown. */
  readonly #figure = new FigureController(this, () => this.figures.figure());
  readonly #desk = figureDesk(this, {
    alt: () => this.#figure.phase.figure?.alt ?? '',
    open: (file) => this.#drop.open(file),
  });

  readonly #embed = embedDesk(this, this.figures, this.source);

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
    const { metric, panel } = this.viewing.state;
    this.#fragility.see(analysis, metric);
    // Figures of the graph are those of any ranking of it.
    this.#figures.see(analysis, '');
    this.#figure.see(
      panel === 'figure' && analysis !== null ? [analysis, this.viewing.state] : null,
    );
    if (panel !== 'ranking' || analysis === null || this.#figures.phase.kind !== 'idle') return;
    if (figuresInPlace(analysis) === null) this.#figures.start();
  }

  override updated(): void {
    const { panel, selection } = this.viewing.state;
    const topic = panel === 'figure' ? panel : (selection?.id ?? panel);
    if (topic !== this.#topic && this.columnPart !== null) this.columnPart.scrollTop = 0;
    this.#topic = topic;
  }

  protected override compute(request: ComputeRequest): void {
    super.compute(request);
    if (request.what === 'fragility') this.#fragility[request.act]();
  }

  override render(): TemplateResult {
    const { phase } = this;
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
          view: this.viewing,
          shown: this.shown,
          dark: this.dark,
          systemDark: this.systemDark,
          share: () => void copyLink(this.address).then((words) => this.announcer.say(words)),
          embed: this.#embed,
        })}
      </header>
      ${tabs(this.viewing.state)}
      ${
        this.shown === null
          ? mainInPlace(phase, () => this.source.retry())
          : this.#picture(this.shown)
      }
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
    </div>`;
  }

  #picture(shown: Derived): TemplateResult {
    const { state } = this.viewing;
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
              embed: this.#embed,
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
      ${state.panel === 'figure' ? figureInPlace(this.viewing, this.#figure.phase) : this.#plate(shown)}
    `;
  }

  /** The plate, the key to it, and time. */
  #plate(shown: Derived): TemplateResult {
    const { state } = this.viewing;
    const time = (): TemplateResult =>
      turnWord('Time', this.timeShown, () => (this.timeShown = !this.timeShown));
    return html`<main class="picture" ?data-table=${state.table.open}>
        ${picture(this.viewing, shown, this.palette, 'zoom')}
        <div class="picture-words" data-over-plate>
          ${turnWord('Key', this.keyShown, () => (this.keyShown = !this.keyShown))}
          ${tellsTime(shown.analysis.dataset) ? time() : nothing}
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
    if (shortcut === 'undo') this.viewing.undo();
    else if (shortcut === 'redo') this.viewing.redo();
    else this.search?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cooperation-explorer': CooperationExplorerElement;
  }
}
