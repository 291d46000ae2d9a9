import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Figure } from '../figure/figure.ts';

/** A figure as it is shown while it is chosen. */
export interface FigurePhase {
  /** The last that could be drawn; null before the first. */
  readonly figure: Figure | null;
  /** Its elements. */
  readonly picture: SVGElement | null;
  /** A newer one is being drawn. */
  readonly drawing: boolean;
  /** Why there is none of the present choices. */
  readonly problem: string | null;
}

const NOTHING: FigurePhase = { figure: null, picture: null, drawing: false, problem: null };

/** Draws figures in the background, only ever the newest; what was drawn last stays until then. */
export class FigureController implements ReactiveController {
  phase: FigurePhase = NOTHING;
  readonly #host: ReactiveControllerHost;
  readonly #draw: () => Promise<Figure>;
  #seen: readonly unknown[] | null = null;
  /** Grows with each figure asked for. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, draw: () => Promise<Figure>) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Draws anew where anything a figure follows from has changed. Null: none is wanted. */
  see(sources: readonly unknown[] | null): void {
    const before = this.#seen;
    this.#seen = sources;
    if (sources === null) {
      this.#turn += 1;
      this.phase = NOTHING;
      return;
    }
    if (before !== null && sources.every((source, index) => source === before[index])) return;
    this.phase = { ...this.phase, drawing: true };
    void this.#run((this.#turn += 1));
  }

  async #run(turn: number): Promise<void> {
    try {
      const [figure, { svgElement, svgTree }] = await Promise.all([
        this.#draw(),
        import('./figure-tools.ts'),
      ]);
      if (turn !== this.#turn) return;
      const picture = svgElement(svgTree(figure));
      this.phase = { figure, picture, drawing: false, problem: null };
    } catch (error) {
      if (turn !== this.#turn) return;
      const problem = error instanceof Error ? error.message : String(error);
      this.phase = { ...this.phase, drawing: false, problem };
    }
    this.#host.requestUpdate();
  }
}
