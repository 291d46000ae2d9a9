import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ViewAction } from '../view/action.ts';
import { announcementOf } from '../view/announcement.ts';
import { DEFAULT_PLATE, type PlateSize } from '../view/drawing.ts';
import { DARK, LIGHT, type Palette } from '../view/palette.ts';
import { webAddress } from '../view/web-address.ts';
import { createPipeline, type Derived } from '../view/pipeline.ts';
import { AnnounceEvent } from './announce-event.ts';
import { Announcer } from './announcer.ts';
import { DatasetController, type DatasetPhase } from './dataset-controller.ts';
import { ComputeEvent, type ComputeRequest } from './compute-event.ts';
import { ComputingController } from './computing-controller.ts';
import { CooperationErrorEvent, errorCode } from './error-event.ts';
import { figureExporters } from './figure-exporters.ts';
import { FigureMaker } from './figure-maker.ts';
import type { FigureOptions, PngOptions } from './figure-options.ts';
import { MetricsController } from './metrics-controller.ts';
import { PrintController } from './print-controller.ts';
import { PlateResizeEvent } from './plate-events.ts';
import { CooperationReadyEvent } from './ready-event.ts';
import { ThemeController } from './theme-controller.ts';
import type { TableName } from '../view/state.ts';
import { ViewActionEvent } from './view-action-event.ts';
import { ViewController } from './view-controller.ts';

/** Plates are drawn for sizes in steps of this many px, so that a dragged window edge moves nobody. */
const PLATE_STEP = 60;

/** What draws an element's marks, once it is defined. */
interface HasMarks {
  readonly canvas?: CanvasHandle | null;
}

/**
 * What every outermost element is: it loads a dataset, owns the view state, derives the picture from
 * both, speaks through one live region, and listens to the events of its panels.
 */
export abstract class ViewElement extends LitElement {
  /** Address of the dataset. */
  @property() src: string | null = null;
  /** A dataset as a JSON value in memory; in place of `src`. */
  @property({ attribute: false }) data: unknown = null;

  /** Address of `metric-worker.js` on the page's own origin, for pages that allow no worker from a blob. */
  @property({ attribute: 'worker-url' }) workerUrl: string | null = null;
  /** `none`: no worker is started, however long metrics take. */
  @property() worker: 'auto' | 'none' = 'auto';

  /**
   * Address of an explorer of the same data, which links in figures lead to. Without it a figure has the
   * view but not the page it was made on, which is its host's to tell.
   */
  @property({ attribute: 'explorer-url' }) explorerUrl: string | null = null;

  @state() private plate: PlateSize = DEFAULT_PLATE;

  protected readonly view: ViewController = new ViewController(this);
  protected readonly announcer: Announcer = new Announcer(this);
  protected readonly loading: DatasetController = new DatasetController(this, (phase) =>
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
  protected readonly figures: FigureMaker = new FigureMaker(this, () => ({
    phase: this.loading.phase,
    state: this.view.state,
    plate: this.plate,
    computer: this.computing.computer,
    derive: (dataset, state, plate) => this.#derive(dataset, state, plate, this.metrics.revision),
    address: webAddress(this.explorerUrl ?? undefined)?.split('#')[0] ?? null,
  }));
  readonly #printing = new PrintController(this, this.figures);
  readonly #theme = new ThemeController(this);
  readonly #derive = createPipeline();

  constructor() {
    super();
    this.#listen<ViewAction>(ViewActionEvent, (action) => this.view.dispatch(action));
    this.#listen<string>(AnnounceEvent, (message) => this.announcer.say(message));
    this.#listen<ComputeRequest>(ComputeEvent, (request) => this.compute(request));
    this.#listen<PlateSize>(PlateResizeEvent, (size) => this.#resize(size));
  }

  /** The view as the text of an address fragment, without `#`. Setting it opens that view. */
  get link(): string {
    return this.view.link;
  }

  set link(link: string) {
    this.view.openLink(link.replace(/^#/, ''));
  }

  /** The view as an address of the page the element stands in. */
  protected get address(): string {
    return `${this.ownerDocument.location.href.split('#')[0]}#${this.link}`;
  }

  /**
   * Where an entity's mark is, CSS px from the window's upper left corner, for what a page puts over or
   * beside it; null where the entity is not drawn. Ancestors' scaling, zoom and scrolling are in it.
   */
  clientPosition(id: string): { x: number; y: number } | null {
    const plate = this.renderRoot.querySelector<HTMLElement & HasMarks>('cooperation-plate');
    return plate?.canvas?.clientPosition(id) ?? null;
  }

  /** The view as an SVG file's text. Works while the element is hidden; rejects where there is no data. */
  async toSvg(options: FigureOptions = {}): Promise<string> {
    const [figure, { writeSvg }] = await Promise.all([
      this.figures.figure(options),
      import('./figure-tools.ts'),
    ]);
    return writeSvg(figure);
  }

  /** The view as a PNG file. Rejects where it is larger than the browser's canvas, with the largest that is not. */
  async toPng({ scale, dpi, ...options }: PngOptions = {}): Promise<Blob> {
    const [figure, { figurePng }] = await Promise.all([
      this.figures.figure(options),
      import('./figure-tools.ts'),
    ]);
    const bytes = await figurePng(figure, dpi === undefined ? { scale: scale ?? 1 } : { dpi });
    return new Blob([bytes], { type: 'image/png' });
  }

  /** The view as a PDF file. Not in embed.js. */
  async toPdf(options: FigureOptions = {}): Promise<Blob> {
    const bytes = await figureExporters().pdf(await this.figures.figure(options));
    return new Blob([bytes.slice()], { type: 'application/pdf' });
  }

  /** The view as a page of its own that needs no network. Not in embed.js. */
  async toHtml(options: FigureOptions = {}): Promise<string> {
    return figureExporters().html(await this.figures.page(options));
  }

  /** One of the view's tables as CSV. */
  toCsv({ table }: { readonly table?: TableName } = {}): Promise<string> {
    return this.figures.table(table ?? this.view.state.table.name);
  }

  protected get dark(): boolean {
    return this.#theme.resolve(this.view.state.theme) === 'dark';
  }

  protected get systemDark(): boolean {
    return this.#theme.resolve('system') === 'dark';
  }

  protected get palette(): Palette {
    return this.dark ? DARK : LIGHT;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data !== null) this.loading.take(this.data);
    else if (changed.has('src') && this.data === null) this.loading.load(this.src);
    this.dataset['theme'] = this.dark ? 'dark' : 'light';
    const { phase } = this.loading;
    const before = this.shown;
    this.shown =
      phase.kind === 'ready'
        ? this.#derive(phase.dataset, this.view.state, this.plate, this.metrics.revision)
        : null;
    this.metrics.see(this.shown?.analysis ?? null, this.view.state);
    const message = announcementOf(before, this.shown, this.view.state);
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
    if (phase.kind !== 'failed') return;
    const { error } = phase;
    const detail = { code: errorCode(error), message: error.message };
    this.dispatchEvent(new CooperationErrorEvent(detail));
  }

  async #opened(dataset: Dataset): Promise<void> {
    this.view.useDataset(dataset);
    await this.updateComplete;
    this.#printing.prepare();
    this.dispatchEvent(new CooperationReadyEvent({ hash: dataset.hash, link: this.link }));
  }

  #resize({ width, height }: PlateSize): void {
    const step = (value: number): number =>
      Math.max(1, Math.round(value / PLATE_STEP)) * PLATE_STEP;
    const plate = { width: step(width), height: step(height) };
    if (plate.width !== this.plate.width || plate.height !== this.plate.height) this.plate = plate;
  }
}
