import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { modulePath } from './module-path.ts';
import { definedNames, rewriteDefinitions, without, type Rewrites } from './rewrite-definitions.ts';

const source = modulePath('graphology/dist/graphology.mjs');
const noEvents = '\0graphology-events';

/** What graphology calls itself. */
const needed = ['constructor', 'hasNode', 'edge', 'degree', 'addNode', 'mergeNode', 'nodes'];

const sources = fileURLToPath(new URL('../..', import.meta.url));

/** The names of all methods that the source calls, of whatever object. */
function calledNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const text = readFileSync(join(sources, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/\.(\w+)\(/g)) names.add(name);
  }
  return names;
}

/**
 * Methods that graphology makes from tables, of which the first row is all edges or neighbours: lists of
 * them, going through edges in turn, and the attributes of nodes.
 */
const rewrites: Rewrites = {
  attachNodeAttributesMethods: "{ attachNodeAttributesGetter(Graph, 'getNodeAttributes', NODE); }",
  attachEdgeAttributesMethods: '{}',
  attachEdgeIterationMethods: `{
    attachEdgeArrayCreator(Graph, EDGES_ITERATION[0]);
    attachForEachEdge(Graph, EDGES_ITERATION[0]);
  }`,
  attachNeighborIterationMethods: '{ attachNeighborArrayCreator(Graph, NEIGHBORS_ITERATION[0]); }',
  attachStaticFromMethod: '{}',
  mergeEdge: "{ throw new Error('edges are only added'); }",
  ...without('DirectedGraph', 'MultiGraph', 'MultiUndirectedGraph'),
};

/**
 * Bundles graphology less what is unused here: readers download a third of it. Its events are silent,
 * nobody hears them. Methods that some source file calls by name are kept. The build fails where
 * graphology is not the one that this was written for.
 */
export function slimGraphology(): Plugin {
  return {
    name: 'slim-graphology',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id, importer) => (id === 'events' && importer === source ? noEvents : null),
    load: (id) =>
      id === noEvents ? 'export class EventEmitter { emit() { return false; } }' : null,
    transform(code, id) {
      if (id !== source) return null;
      const methods = definedNames(code).filter((name) => name.startsWith('Graph.'));
      const called = calledNames();
      const missing = needed.filter((name) => !methods.includes(`Graph.${name}`));
      if (missing.length > 0) this.error(`graphology has no ${missing.join(', ')}`);
      const kept = new Set([...needed, ...called].map((name) => `Graph.${name}`));
      const cut = methods.filter((name) => !kept.has(name));
      return rewriteDefinitions(code, {
        ...without(...cut),
        ...rewrites,
      });
    },
  };
}
