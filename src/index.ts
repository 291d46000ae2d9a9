/** The elements as classes, their events, and everything that needs no DOM; registers no element. */
import { ALL_FEATURES } from './elements/all-features.ts';
import { addFeatures } from './elements/build-features.ts';
export * from './headless.ts';
export { CooperationExplorerElement } from './elements/cooperation-explorer.ts';
export { CooperationGraphElement } from './elements/cooperation-graph.ts';
export { CooperationErrorEvent, type ErrorDetail } from './elements/error-event.ts';
export {
  CooperationBeforeExportEvent,
  CooperationExportEvent,
  type ExportDetail,
} from './elements/host/export-event.ts';
export { ERROR_CODES, type ErrorCode } from './elements/host/error-codes.ts';
export { CooperationHoverEvent } from './elements/host/hover-event.ts';
export { CooperationMetricEvent, type MetricDetail } from './elements/host/metric-event.ts';
export type { GivenData } from './elements/host/host-element.ts';
export {
  CooperationBeforeSelectEvent,
  CooperationSelectEvent,
  type SelectDetail,
} from './elements/host/select-event.ts';
export { CooperationReadyEvent, type ReadyDetail } from './elements/ready-event.ts';
export { CooperationViewChangeEvent, type ViewChange } from './elements/view-change-event.ts';
export type { FigureOptions, PngOptions } from './elements/figure-options.ts';
export { FigureError, type FigureErrorCode } from './figure/figure-error.ts';
export type { FigureChoices } from './view/figure-choices.ts';

addFeatures(ALL_FEATURES);
