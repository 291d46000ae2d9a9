import { COLLECTION_REWRITES } from './cytoscape-collection-rewrites.ts';
import { GRAPH_REWRITES } from './cytoscape-graph-rewrites.ts';
import { RENDERER_REWRITES } from './cytoscape-renderer-rewrites.ts';
import { STYLE_REWRITES } from './cytoscape-style-rewrites.ts';
import type { Rewrites } from './rewrite-definitions.ts';

/** Rewrites, or how they follow from the text of the module. */
type ModuleRewrites = Rewrites | ((code: string) => Rewrites);

/** What else stands for definitions of Cytoscape, by module. */
export const CYTOSCAPE_REWRITES: Readonly<Record<string, ModuleRewrites>> = {
  ...GRAPH_REWRITES,
  ...inFolder('collection', COLLECTION_REWRITES),
  ...inFolder('style', STYLE_REWRITES),
  ...inFolder('extensions/renderer', RENDERER_REWRITES),
};

function inFolder(
  folder: string,
  modules: Readonly<Record<string, ModuleRewrites>>,
): Record<string, ModuleRewrites> {
  return Object.fromEntries(
    Object.entries(modules).map(([name, rewrites]) => [`${folder}/${name}`, rewrites]),
  );
}
