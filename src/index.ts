/** The elements as classes, their events, and everything that needs no DOM; registers nothing. */
export * from './headless.ts';
export { CooperationExplorerElement } from './elements/cooperation-explorer.ts';
export { CooperationGraphElement } from './elements/cooperation-graph.ts';
export { CooperationErrorEvent, type ErrorDetail } from './elements/error-event.ts';
export { CooperationReadyEvent, type ReadyDetail } from './elements/ready-event.ts';
export { CooperationViewChangeEvent, type ViewChange } from './elements/view-change-event.ts';
