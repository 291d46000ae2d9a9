import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type * as Site from './site-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes the documentation beside its scripts and styles. The package must have been built before, into
 * the folder in which the site's folder stands.
 */
export function docsSite(): Plugin {
  let dist = join(root, 'dist');
  return {
    name: 'docs-site',
    apply: 'build',
    configResolved({ root: from, build }) {
      dist = dirname(resolve(from, build.outDir));
    },
    buildStart() {
      const id = fileURLToPath(new URL('./reading/main.ts', import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: 'reading.js' });
    },
    async generateBundle() {
      // Loaded only now: it reads elements, which the tests and other builds have no use for here.
      const { module } = await runnerImport<typeof Site>(join(root, 'src/docs/site-files.ts'));
      const files = module.siteFiles({
        sources: join(root, 'src/docs'),
        dist,
        schema: join(root, 'graph-data/schema.json'),
      });
      const icon = readFileSync(join(root, 'src/app/site/favicon.svg'));
      for (const [fileName, source] of [...files, ['favicon.svg', icon] as const]) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
