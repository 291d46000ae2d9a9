import type { PropertyValues } from 'lit';
import type { Dataset } from '../model/dataset.ts';
import type { ViewAction } from '../view/action.ts';
import { announcementOf } from '../view/announcement.ts';
import type { PlateSize } from '../view/drawing.ts';
import { DARK, LIGHT, type Palette } from '../view/palette.ts';
import { createPipeline, type Derived } from '../view/pipeline.ts';
import { AnnounceEvent } from './announce-event.ts';
import { Announcer } from './announcer.ts';
import { DatasetController, type DatasetPhase } from './dataset-controller.ts';
import { ComputeEvent, type ComputeRequest } from './compute-event.ts';
import { ComputingController } from './computing-controller.ts';
import { CooperationErrorEvent, errorCode } from './error-event.ts';
import { FigureElement } from './figure-element.ts';
import { FigureMaker } from './figure-maker.ts';
import { badAttributes } from './host/bad-attributes.ts';
import type { ErrorCode } from './host/error-codes.ts';
import { HostColors } from './host/host-colors.ts';
import { HostView } from './host/host-view.ts';
import { InlineData } from './host/inline-data.ts';
import { NearWindow } from './host/near-window.ts';
import { PageNames } from './host/page-names.ts';
import { ReaderEvents } from './host/reader-events.ts';
import { WhenReady } from './host/when-ready.ts';
import { MetricsController } from './metrics-controller.ts';
import { PrintController } from './print-controller.ts';
import { PictureBox } from './picture-box.ts';
import { PlateHoverEvent, PlateResizeEvent } from './plate-events.ts';
import { CooperationReadyEvent, type ReadyDetail } from './ready-event.ts';
import { keepTypedKeys } from './host/typed-keys.ts';
import { ThemeController } from './theme-controller.ts';
import { THEMES, type Selection } from '../view/state.ts';
import { ViewActionEvent } from './view-action-event.ts';
import { ViewController } from './view-controller.ts';

/**
 * What every outermost element is: it loads a dataset, owns the view state, derives the picture from
 * both, speaks through one live region, and listens to the events of its panels.
 */
export abstract class ViewElement extends FigureElement {
  readonly #box: PictureBox = new PictureBox(this);
  readonly #told: ReaderEvents = new ReaderEvents(this, () => this.shown?.analysis ?? null);
  protected readonly viewing: ViewController = new ViewController(this, (before, after) =>
    this.#told.moved(before, after),
  );
  protected readonly announcer: Announcer = new Announcer(this);
  protected readonly source: DatasetController = new DatasetController(this, (phase) =>
    this.#settled(phase),
  );
  /** What is shown now; null while there is no data. */
  protected shown: Derived | null = null;
  protected readonly computing: ComputingController = new ComputingController(this, () => ({
    workerUrl: this.workerUrl,
    worker: this.worker,
  }));
  protected readonly metrics: MetricsController = new MetricsController(
    this,
    () => this.computing.computer,
  );
  /** Makes figures of the view, for whoever in this element needs one. */
  protected override readonly figures: FigureMaker = new FigureMaker(this, () => ({
    phase: this.phase,
    state: this.viewing.state,
    plate: this.#box.size,
    computer: this.computing.computer,
    derive: (dataset, state, plate) => this.#derive(dataset, state, plate, this.metrics.revision),
    named: (dataset) => this.#names.of(dataset),
    address: this.explorerAddress,
  }));
  readonly #printing = new PrintController(this, this.figures);
  readonly #theme = new ThemeController(this);
  readonly #derive = createPipeline();
  readonly #names = new PageNames(this);
  readonly #colors = new HostColors(this);
  readonly #near = new NearWindow(this);
  readonly #inline = new InlineData(this);
  readonly #readiness = new WhenReady(this, () => this.phase);
  readonly #asked = new HostView(this.viewing, (message) => this.#fail('bad-attribute', message));

  constructor() {
    super();
    this.#listen<ViewAction>(ViewActionEvent, (action) => {
      if (action.kind !== 'select' || this.#told.maySelect(action.selection)) {
        this.viewing.dispatch(action);
      }
    });
    this.#listen<Selection | null>(PlateHoverEvent, (target) => this.#told.hovered(target));
    this.#listen<string>(AnnounceEvent, (message) => this.announcer.say(message));
    this.#listen<ComputeRequest>(ComputeEvent, (request) => this.compute(request));
    this.#listen<PlateSize>(PlateResizeEvent, (size) => this.#box.resize(size));
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      this.addEventListener(type, keepTypedKeys);
    }
  }

  /** The view as the text of an address fragment, without `#`. Setting it opens that view. */
  get link(): string {
    return this.#asked.waitingLink ?? this.viewing.link;
  }

  set link(link: string) {
    this.setView(link);
  }

  /** The view as a link's fragment, without `#`: what `setView` and the attribute `view` take. */
  getView(): string {
    return this.link;
  }

  /**
   * Shows the view of a link or its fragment, in place of everything that was chosen before; once there
   * are data.
   */
  setView(link: string): void {
    this.#follow();
    this.#asked.open(String(link ?? ''), this.choices);
  }

  /** Selects an entity or a tie by its id, once there are data; null selects nothing. */
  select(id: string | null): void {
    this.#follow();
    this.#asked.choose('selected', String(id ?? ''));
  }

  /** Shows all of the picture. */
  fit(): void {
    this.#follow();
    const { state, problems } = this.viewing;
    this.viewing.show({ state: { ...state, camera: null }, problems });
  }

  /**
   * Resolves once the data are loaded and shown, and marks have their places where the element has a size;
   * rejects with the error where the data cannot be loaded.
   */
  get ready(): Promise<ReadyDetail> {
    const ready = this.#readiness
      .dataset()
      .then(({ hash }): ReadyDetail => ({ hash, link: this.link }));
    // Whoever waits hears of the failure; a host that only listens to events must not.
    ready.catch(() => {});
    return ready;
  }

  /** How far the element has come with its data. */
  protected get phase(): DatasetPhase {
    return this.#waits ? { kind: 'loading', address: '' } : this.source.phase;
  }

  /** Whether nothing is to be fetched yet. */
  get #waits(): boolean {
    return this.loading === 'lazy' && this.source.phase.kind === 'empty' && !this.#near.isNear;
  }

  /** Takes what the host has set since the last update: what it asks for by a method comes after that. */
  #follow(): void {
    // Nothing is loaded before the element comes into a page.
    if (!this.isConnected && !this.hasUpdated) return;
    if (!this.#waits) this.source.see(this.data, this.src, this.#inline.text);
    const { phase } = this;
    this.#asked.see(phase.kind === 'ready' ? phase.dataset : null, this.choices);
  }

  /** The view as an address of the page the element stands in. */
  protected get address(): string {
    return `${this.ownerDocument.location.href.split('#')[0]}#${this.link}`;
  }

  /**
   * Where an entity's mark is, CSS px from the window's upper left corner, for what a page puts over or
   * beside it. Ancestors' scaling, zoom and scrolling are in it. Null where the entity is not drawn, and
   * while the element has no data, no size or no page.
   */
  clientPosition(id: string): { x: number; y: number } | null {
    return this.#box.clientPosition(id);
  }

  protected get dark(): boolean {
    // Before there is data there is no view, but the host may have said already.
    const asked = THEMES.find((theme) => theme === this.theme && this.shown === null);
    return this.#theme.resolve(asked ?? this.viewing.state.theme) === 'dark';
  }

  protected get systemDark(): boolean {
    return this.#theme.resolve('system') === 'dark';
  }

  protected get palette(): Palette {
    return this.#colors.of(this.dark ? DARK : LIGHT);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#follow();
    for (const problem of badAttributes(this, changed)) this.refuse(problem);
    const { phase } = this;
    this.#theme.show(this.dark);
    const before = this.shown;
    if (before === null && phase.kind === 'ready') this.#box.measure();
    const data = phase.kind === 'ready' ? this.#names.of(phase.dataset) : null;
    const { revision } = this.metrics;
    this.shown = data && this.#derive(data, this.viewing.state, this.#box.size, revision);
    this.metrics.see(this.shown?.analysis ?? null, this.viewing.state);
    const message = announcementOf(before, this.shown, this.viewing.state);
    if (message !== null) this.announcer.say(message);
  }

  /** Starts or stops what a panel asks for. */
  protected compute({ what, act }: ComputeRequest): void {
    if (what === 'metrics') this.metrics[act]();
  }

  /** Panels' events end here: what the host page may hear has events of its own. */
  #listen<T>(event: { readonly type: string }, act: (detail: T) => void): void {
    this.addEventListener(event.type, (fired) => {
      fired.stopPropagation();
      act((fired as CustomEvent<T>).detail);
    });
  }

  #settled(phase: DatasetPhase): void {
    if (phase.kind === 'ready') void this.#opened(phase.dataset);
    if (phase.kind === 'failed') this.#fail(errorCode(phase.error), phase.error.message);
  }

  #fail(code: ErrorCode, message: string): void {
    this.dispatchEvent(new CooperationErrorEvent({ code, message }));
  }

  /** What the host set cannot be followed: the page hears of it, and whoever looks at it sees it. */
  protected refuse(problem: string, code: ErrorCode = 'bad-attribute'): void {
    this.viewing.notify(problem);
    this.#fail(code, problem);
  }

  async #opened(dataset: Dataset): Promise<void> {
    // Now, so that what is said of these data is not put away with what was said of those before.
    this.#asked.see(dataset, this.choices);
    await this.#box.drawn();
    // Others may have come in its place.
    if (!this.#readiness.show(dataset)) return;
    this.#printing.prepare();
    this.dispatchEvent(new CooperationReadyEvent({ hash: dataset.hash, link: this.link }));
  }
}
