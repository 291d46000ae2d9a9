import { COLLECTION_REWRITES } from './cytoscape-collection-rewrites.ts';
import { GRAPH_REWRITES } from './cytoscape-graph-rewrites.ts';
import { RENDERER_REWRITES } from './cytoscape-renderer-rewrites.ts';
import type { Rewrites } from './rewrite-definitions.ts';

/** What else stands for definitions of Cytoscape, by module. */
export const CYTOSCAPE_REWRITES: Readonly<Record<string, Rewrites>> = {
  ...GRAPH_REWRITES,
  ...inFolder('collection', COLLECTION_REWRITES),
  ...inFolder('extensions/renderer', RENDERER_REWRITES),
};

function inFolder(
  folder: string,
  modules: Readonly<Record<string, Rewrites>>,
): Record<string, Rewrites> {
  return Object.fromEntries(
    Object.entries(modules).map(([name, rewrites]) => [`${folder}/${name}`, rewrites]),
  );
}
