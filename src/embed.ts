import { addFeatures } from './elements/build-features.ts';
import { CooperationGraphElement } from './elements/cooperation-graph.ts';
import { GRAPH_PARTS } from './elements/graph-parts.ts';
import { register, type Registration } from './elements/register.ts';

/** With the tags come their types: what elements are, take and fire. */
export type * from './index.ts';

/** `<cooperation-graph>` and what it is made of: all that a page needs to show one. */
export const GRAPH_REGISTRATIONS: readonly Registration[] = [
  ...GRAPH_PARTS,
  ['cooperation-graph', CooperationGraphElement],
];

register(GRAPH_REGISTRATIONS);
addFeatures({
  pictures: async () => [(await import('./figure/graph/graph-picture.ts')).GRAPH_PICTURE],
});
