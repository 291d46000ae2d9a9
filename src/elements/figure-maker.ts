import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FigureError } from '../figure/figure-error.ts';
import type { Figure, FigureRequest } from '../figure/figure.ts';
import { wantedByFigure } from '../figure/wanted-by-figure.ts';
import type { Picture } from '../figure/picture.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PlateSize } from '../view/drawing.ts';
import { changeFigure, type FigureChange } from '../view/figure-edits.ts';
import { encodeView } from '../view/permalink/encode.ts';
import { createPipeline, type Derived } from '../view/pipeline.ts';
import type { TableName, ViewState } from '../view/state.ts';
import { sortTable, tableCsv, tableOf } from '../view/table-rows.ts';

import type { Computer } from '../workers/computer.ts';
import type { DatasetPhase } from './dataset-controller.ts';
import { buildFeatures, type PageRequest } from './build-features.ts';
import type { FigureOptions } from './figure-options.ts';

/** What a maker sees of its element. */
export interface MakerView {
  readonly phase: DatasetPhase;
  readonly state: ViewState;
  readonly plate: PlateSize;
  readonly computer: Computer;
  /** Derives for the screen, with the metrics that are known there. */
  readonly derive: (dataset: Dataset, state: ViewState, plate: PlateSize) => Derived;
  /** The data with names in the language of the page: for showing, not for files. */
  readonly named: (dataset: Dataset) => Dataset;
  /** Where links of a figure lead, without fragment; null: nowhere. */
  readonly address: string | null;
}

/** The view that a figure is made of. */
interface Seen extends Pick<MakerView, 'state' | 'plate' | 'address'> {
  readonly dataset: Dataset;
}

function changed(seen: Seen, change: FigureChange): Seen {
  const { state } = seen;
  return { ...seen, state: { ...state, figure: changeFigure(state.figure, change) } };
}

/** What makes figures, once it is loaded. */
export interface FigureTools {
  readonly composeFigure: (request: FigureRequest, pictures: readonly Picture[]) => Figure;
  readonly pictures: readonly Picture[];
}

/**
 * Makes figures and tables of an element's view, whether it is in sight, hidden or not yet laid out. It
 * derives the view for itself, so that what is on the screen stays as it is.
 */
export class FigureMaker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #see: () => MakerView;
  readonly #derive = createPipeline();
  /** Grows with each metric that was computed. */
  #revision = 0;
  #waiting: (() => void)[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost, see: () => MakerView) {
    this.#host = host;
    this.#see = see;
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** What a figure is made from, now, with whatever metrics are known. */
  request(
    dataset: Dataset,
    state: ViewState,
    date: string | null,
    { plate: screen, address }: Pick<MakerView, 'plate' | 'address'> = this.#see(),
  ): FigureRequest {
    const shown = this.#see().named(dataset);
    const derive = (size: PlateSize): Derived => this.#derive(shown, state, size, this.#revision);
    return { dataset, state, derive, screen, date, address };
  }

  /**
   * The figure of the view as it was when this was called, once its data is loaded and its metrics are
   * computed. Rejects where there is no data, or where the figure cannot be made.
   */
  async figure(options: FigureOptions = {}): Promise<Figure> {
    const { figure } = await this.page(options);
    return figure;
  }

  /** The same, with the data it was made of and the view as a link. */
  async page({ date = null, address, ...change }: FigureOptions = {}): Promise<PageRequest> {
    const seen = changed(await this.#view(), change);
    const to = address === undefined ? seen.address : address;
    const figure = await this.#compose({ ...seen, address: to }, date);
    const { dataset, state } = seen;
    return { dataset, figure, link: encodeView(state, dataset.hash), address: to };
  }

  #compose(seen: Seen, date: string | null): Promise<Figure> {
    return this.#inTurn(async () => {
      const request = this.request(seen.dataset, seen.state, date, seen);
      const [{ composeFigure }, pictures] = await Promise.all([
        import('./figure-tools.ts'),
        buildFeatures().pictures(),
        this.#compute(request),
      ]);
      return composeFigure(request, pictures);
    });
  }

  /**
   * The figure as far as it is known now, made at once; null where there is no data, or none can be made.
   * `tools`: what makes figures.
   */
  atOnce(tools: FigureTools, change: FigureChange): Figure | null {
    const { phase, derive, named, ...now } = this.#see();
    if (phase.kind !== 'ready') return null;
    const seen = changed({ ...now, dataset: phase.dataset }, change);
    const request = this.request(seen.dataset, seen.state, null, seen);
    try {
      return tools.composeFigure(
        { ...request, derive: (plate) => derive(named(seen.dataset), seen.state, plate) },
        tools.pictures,
      );
    } catch {
      return null;
    }
  }

  /** One of the view's tables as CSV, in the order the reader gave it; its own where none is named. */
  async table(asked?: TableName): Promise<string> {
    const seen = await this.#view();
    const { state } = seen;
    const name = asked ?? state.table.name;
    const sort = name === state.table.name ? state.table.sort : null;
    const open = { ...state, table: { name, sort, open: true } };
    return this.#inTurn(async () => {
      const { derive, screen } = await this.#compute(this.request(seen.dataset, open, null, seen));
      return tableCsv(sortTable(tableOf(derive(screen).analysis, name), sort));
    });
  }

  /** One figure at a time: two views in turn would drop each other's metrics. */
  #inTurn<T>(make: () => Promise<T>): Promise<T> {
    const made = this.#last.then(make);
    this.#last = made.catch(() => {});
    return made;
  }

  /** The data and the view, as soon as there is both. */
  async #view(): Promise<Seen> {
    const before = this.#see();
    for (;;) {
      await this.#host.updateComplete;
      const now = this.#see();
      const { phase } = now;
      if (phase.kind === 'ready') {
        // What the reader does from here on is another figure's matter; other data are this one's.
        const { state, plate, address } = phase === before.phase ? before : now;
        return { dataset: phase.dataset, state, plate, address };
      }
      if (phase.kind === 'failed') throw phase.error;
      if (phase.kind === 'empty') throw new FigureError('no-data', 'There is no data yet.');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Has the metrics computed that a figure shows, one after the other, the most urgent first. */
  async #compute(request: FigureRequest): Promise<FigureRequest> {
    const { computer } = this.#see();
    for (;;) {
      const { analysis } = request.derive(request.screen);
      const [next] = wantedByFigure(analysis, request.state);
      if (next === undefined) return request;
      const { table, metric } = next;
      const options = { weighted: table.weighted };
      table.put(metric, await computer.compute(metric, table.graph.csr, options));
      this.#revision += 1;
    }
  }
}
