import type { LitElement, ReactiveController } from 'lit';
import { metricOf } from '../../metrics/registry.ts';
import type { Analysis } from '../../view/analysis.ts';
import type { Selection, ViewState } from '../../view/state.ts';
import { CooperationHoverEvent } from './hover-event.ts';
import { CooperationMetricEvent } from './metric-event.ts';
import { CooperationBeforeSelectEvent, CooperationSelectEvent } from './select-event.ts';
import type { SelectDetail } from './select-event.ts';

/** A selection as events name it. */
export function selectDetail(selection: Selection | null): SelectDetail {
  return selection ?? { kind: null, id: null };
}

/** Tells the host page what the reader did, by events of the element. */
export class ReaderEvents implements ReactiveController {
  readonly #host: LitElement;
  readonly #analysis: () => Analysis | null;
  /** The metric whose values the host is to hear of. */
  #metric: string | null = null;
  #hovered: Selection | null = null;

  constructor(host: LitElement, analysis: () => Analysis | null) {
    this.#host = host;
    this.#analysis = analysis;
    host.addController(this);
  }

  /** Whether the host lets the reader select this. */
  maySelect(selection: Selection | null): boolean {
    return this.#host.dispatchEvent(new CooperationBeforeSelectEvent(selectDetail(selection)));
  }

  /** The reader went from one view to another. */
  moved(before: ViewState, after: ViewState): void {
    const [old, now] = [before, after].map(({ selection }) => selectDetail(selection));
    if (old!.id !== now!.id) this.#host.dispatchEvent(new CooperationSelectEvent(now!));
    if (before.metric !== after.metric) this.#metric = after.metric;
  }

  /** The pointer is over this; said once until it is over something else. */
  hovered(target: Selection | null): void {
    if (target?.id === this.#hovered?.id) return;
    this.#hovered = target;
    this.#host.dispatchEvent(new CooperationHoverEvent(selectDetail(target)));
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const metric = metricOf(this.#metric ?? '');
    const table = this.#analysis()?.metrics;
    if (metric === undefined || table === undefined || table.isPending(metric)) return;
    this.#metric = null;
    const values = table.get(metric.id) ?? null;
    this.#host.dispatchEvent(new CooperationMetricEvent({ metric: metric.id, values }));
  }
}
