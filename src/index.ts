/** The elements as classes, their events, and everything that needs no DOM; registers no element. */
import { ALL_EXPORTERS } from './elements/all-exporters.ts';
import { addExporters } from './elements/figure-exporters.ts';
export * from './headless.ts';
export { CooperationExplorerElement } from './elements/cooperation-explorer.ts';
export { CooperationGraphElement } from './elements/cooperation-graph.ts';
export { CooperationErrorEvent, type ErrorDetail } from './elements/error-event.ts';
export { CooperationReadyEvent, type ReadyDetail } from './elements/ready-event.ts';
export { CooperationViewChangeEvent, type ViewChange } from './elements/view-change-event.ts';
export type { FigureOptions, PngOptions } from './elements/figure-options.ts';
export { FigureError, type FigureErrorCode } from './figure/figure-error.ts';
export type { FigureChoices } from './view/figure-choices.ts';

addExporters(ALL_EXPORTERS);
