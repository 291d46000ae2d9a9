import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import packageJson from '../../../../package.json' with { type: 'json' };
import { CYTOSCAPE_REWRITES } from './rewrites.ts';
import { CYTOSCAPE_STAND_INS, CYTOSCAPE_STUBS } from './stubs.ts';
import { modulePath } from '../module-path.ts';
import { rewriteDefinitions } from '../rewrite-definitions.ts';

/** Where modules of ours are that stand in for some of Cytoscape's. */
const standInFolder = fileURLToPath(new URL('stand-ins/', import.meta.url));
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
      define: { 'process.env.VERSION': JSON.stringify(packageJson.devDependencies.cytoscape) },
    }),
    buildStart: () => met.clear(),
    resolveId: (id) => (id === 'cytoscape' ? `${source}index.mjs` : null),
    load(id) {
      if (!id.startsWith(source)) return null;
      const path = id.slice(source.length);
      met.add(path);
      const standIn = CYTOSCAPE_STAND_INS[path];
      if (standIn === undefined) return CYTOSCAPE_STUBS[path] ?? null;
      const [file, name] = standIn;
      return `export { ${name} as default } from ${JSON.stringify(standInFolder + file)};`;
    },
    transform(code, id) {
      if (!id.startsWith(source)) return null;
      const rewrites = CYTOSCAPE_REWRITES[id.slice(source.length)];
      return rewrites === undefined ? null : rewriteDefinitions(code, rewrites);
    },
    generateBundle() {
      if (met.size === 0) return;
      const expected = [CYTOSCAPE_STUBS, CYTOSCAPE_STAND_INS, CYTOSCAPE_REWRITES].flatMap(
        (modules) => Object.keys(modules),
      );
      const missing = expected.filter((path) => !met.has(path));
      if (missing.length > 0) this.error(`Cytoscape has no ${missing.join(', ')}`);
    },
  };
}
