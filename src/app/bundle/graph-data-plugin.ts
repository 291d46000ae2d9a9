import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { DataPart, PartFault } from '../../dataset/data-part.ts';
import type * as Bundled from './bundled-dataset.ts';

/** Where the merged dataset stands, beside `index.html` and beside `cli.js`. */
const fileName = 'graph-data/cooperation.json';

/** Files beside the data that are none. */
const notData = ['schema.json'];

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Merges the files of `graph-data/` into one: written by a build, made anew for each request while
 * developing. Faults in the data fail the build, which names them all.
 */
export function graphData(): Plugin {
  return {
    name: 'graph-data',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await mergedDataset() });
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response, next) => {
        response.setHeader('Content-Type', 'application/json');
        mergedDataset().then((json) => response.end(json), next);
      });
    },
  };
}

/**
 * The merged file as text. The layers below are loaded only now: a fault in one of them stops
 * neither the tests nor a build that needs no data.
 */
async function mergedDataset(): Promise<string> {
  const { module } = await runnerImport<typeof Bundled>(
    join(root, 'src/app/bundle/bundled-dataset.ts'),
  );
  try {
    return JSON.stringify(module.bundledDataset(readParts(join(root, 'graph-data'))));
  } catch (error) {
    if (!(error instanceof Error) || !('faults' in error)) throw error;
    const lines = (error.faults as PartFault[]).map(
      ({ file, path, problem }) => `${file} ${path} ${problem}`,
    );
    throw new Error(`graph-data cannot be merged:\n${lines.join('\n')}`, { cause: error });
  }
}

function readParts(folder: string): DataPart[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !notData.includes(name))
    .toSorted()
    .map((name) => ({ name, value: JSON.parse(readFileSync(join(folder, name), 'utf8')) }));
}
