/** Everything that needs no DOM. */
export type { Dataset } from './model/dataset.ts';
