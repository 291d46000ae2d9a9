import { ALL_FEATURES } from './elements/all-features.ts';
import { addFeatures } from './elements/build-features.ts';
import { CooperationExplorerElement } from './elements/cooperation-explorer.ts';
import { EXPLORER_PARTS } from './elements/explorer-parts.ts';
import { register, type Registration } from './elements/register.ts';
import { GRAPH_REGISTRATIONS } from './embed.ts';

/** With the tags come their types: what elements are, take and fire. */
export type * from './index.ts';

/** Every element of the package under its tag, registered by importing this module. */
export const REGISTRATIONS: readonly Registration[] = [
  ...GRAPH_REGISTRATIONS,
  ...EXPLORER_PARTS,
  ['cooperation-explorer', CooperationExplorerElement],
];

register(REGISTRATIONS);
addFeatures(ALL_FEATURES);
