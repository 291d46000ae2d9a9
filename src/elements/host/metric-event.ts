import type { EntityId } from '../../model/entity.ts';
import { ElementEvent } from '../element-event.ts';

/** A metric and what it comes to in the present view. */
export interface MetricDetail {
  readonly metric: string;
  /** By entity; null where it cannot be computed on this graph. */
  readonly values: ReadonlyMap<EntityId, number> | null;
}

/** The reader has chosen another metric, and its values are computed. */
export class CooperationMetricEvent extends ElementEvent<MetricDetail> {
  static override readonly type = 'cooperation-metric';
}

declare global {
  interface HTMLElementEventMap {
    'cooperation-metric': CooperationMetricEvent;
  }
}
