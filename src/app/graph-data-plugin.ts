import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the merged dataset stands, beside `index.html` and beside `cli.js`. */
const fileName = 'graph-data/cooperation.json';
const folder = 'graph-data';

/**
 * Merges the files of `graph-data/` into one: written by a build, made anew for each request while
 * developing.
 */
export function graphData(): Plugin {
  return {
    name: 'graph-data',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: mergedJson() });
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(mergedJson());
      });
    },
  };
}

function mergedJson(): string {
  const statements = join(folder, 'statements');
  const files = [
    ...readdirSync(folder).map((name) => join(folder, name)),
    ...(existsSync(statements)
      ? readdirSync(statements).map((name) => join(statements, name))
      : []),
  ].filter((path) => path.endsWith('.json') && !path.endsWith('schema.json'));
  return JSON.stringify(files.map((path) => JSON.parse(readFileSync(path, 'utf8'))));
}
