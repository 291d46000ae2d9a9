import { ElementEvent } from './element-event.ts';

/** What a panel asks of the computation: the metrics of the view, or the test of its ranking. */
export interface ComputeRequest {
  readonly what: 'metrics' | 'fragility';
  readonly act: 'start' | 'stop';
}

/** A panel asks the outermost element to compute, or to stop. Stays inside that element. */
export class ComputeEvent extends ElementEvent<ComputeRequest> {
  static override readonly type = 'compute';
}
