import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };

const source = fileURLToPath(new URL('../../node_modules/cytoscape/src/', import.meta.url));

/** In the place of Cytoscape's listeners: pointers reach a surface of ours, Cytoscape only paints. */
const noListeners = `export default {
  load() {},
  registerBinding() {},
  binder: (target) => target,
  nodeIsDraggable: () => false,
  nodeIsGrabbable: () => false,
};`;

/**
 * Parts of Cytoscape that nothing here calls, and what stands in their place. Metrics, layouts and
 * gestures are our own, figures are drawn from the scene, and WebGL would ask for a GPU that readers
 * may not have.
 */
const unused: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': 'export default {};',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
  'extensions/renderer/canvas/export-image.mjs': 'export default {};',
  'extensions/renderer/base/load-listeners.mjs': noListeners,
  'extensions/layout/breadthfirst.mjs': 'export default class {}',
  'extensions/layout/circle.mjs': 'export default class {}',
  'extensions/layout/concentric.mjs': 'export default class {}',
  'extensions/layout/cose.mjs': 'export default class {}',
  'extensions/layout/grid.mjs': 'export default class {}',
  'extensions/layout/random.mjs': 'export default class {}',
};

/**
 * Bundles Cytoscape from its own modules, less what is unused here: readers download a third less.
 * Its published bundle is one file that no bundler can take apart.
 */
export function slimCytoscape(): Plugin {
  return {
    name: 'slim-cytoscape',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      define: { 'process.env.VERSION': JSON.stringify(packageJson.dependencies.cytoscape) },
    }),
    resolveId: (id) => (id === 'cytoscape' ? `${source}index.mjs` : null),
    load: (id) => (id.startsWith(source) ? (unused[id.slice(source.length)] ?? null) : null),
  };
}
