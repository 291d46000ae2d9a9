import type { Plugin } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { CYTOSCAPE_REWRITES } from './cytoscape-rewrites.ts';
import { CYTOSCAPE_STUBS, PACKAGE_STUBS } from './cytoscape-stubs.ts';
import { modulePath } from './module-path.ts';
import { rewriteDefinitions } from './rewrite-definitions.ts';

const source = `${modulePath('cytoscape/src')}/`;

/**
 * Bundles Cytoscape from its own modules, less what is unused here: readers download half. Its
 * published bundle is one file that no bundler can take apart. The build fails where Cytoscape is not
 * the one that the stubs and rewrites were written for.
 */
export function slimCytoscape(): Plugin {
  const met = new Set<string>();
  return {
    name: 'slim-cytoscape',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      define: { 'process.env.VERSION': JSON.stringify(packageJson.dependencies.cytoscape) },
    }),
    buildStart: () => met.clear(),
    resolveId(id, importer) {
      if (id === 'cytoscape') return `${source}index.mjs`;
      return importer?.startsWith(source) === true && id in PACKAGE_STUBS ? `\0${id}` : null;
    },
    load(id) {
      if (id.startsWith('\0lodash/')) return PACKAGE_STUBS[id.slice(1)] ?? null;
      if (!id.startsWith(source)) return null;
      const path = id.slice(source.length);
      met.add(path);
      return CYTOSCAPE_STUBS[path] ?? null;
    },
    transform(code, id) {
      if (!id.startsWith(source)) return null;
      const rewrites = CYTOSCAPE_REWRITES[id.slice(source.length)];
      if (rewrites === undefined) return null;
      return rewriteDefinitions(code, typeof rewrites === 'function' ? rewrites(code) : rewrites);
    },
    generateBundle() {
      if (met.size === 0) return;
      const expected = [...Object.keys(CYTOSCAPE_STUBS), ...Object.keys(CYTOSCAPE_REWRITES)];
      const missing = expected.filter((path) => !met.has(path));
      if (missing.length > 0) this.error(`Cytoscape has no ${missing.join(', ')}`);
    },
  };
}
