import { COLLECTION_REWRITES } from './collection-rewrites.ts';
import { GRAPH_REWRITES } from './graph-rewrites.ts';
import { RENDERER_REWRITES } from './renderer-rewrites.ts';
import type { Rewrites } from '../rewrite-definitions.ts';

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
