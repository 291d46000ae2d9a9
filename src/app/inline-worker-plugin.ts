import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };

export interface InlineWorkerOptions {
  /** Also writes the worker as a file of this name, for hosts that allow scripts of their own origin only. */
  readonly fileName?: string;
}

const virtualId = 'virtual:metric-worker';
const resolvedId = `\0${virtualId}`;
const entry = fileURLToPath(new URL('../workers/metric-worker.ts', import.meta.url));

const define = { COOPERATION_GRAPH_VERSION: JSON.stringify(packageJson.version) };

/** The worker as one classic script without imports, which every kind of page can start. */
async function bundleWorker(minify: boolean): Promise<Rolldown.OutputChunk> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      write: false,
      minify,
      lib: { entry, formats: ['iife'], name: 'metricWorker', fileName: 'metric-worker' },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`${entry} was not bundled`);
  return chunk;
}

/**
 * Serves `virtual:metric-worker`, the text of the metric worker. Vite's own ways to inline a worker fall
 * back to addresses that exist on nobody's server; the text can be started from a blob by whoever has it.
 */
export function inlineWorker({ fileName }: InlineWorkerOptions = {}): Plugin {
  let minify = false;
  return {
    name: 'inline-worker',
    config: () => ({ define }),
    configResolved({ command }) {
      // Users of the package minify their scripts, never a text in one.
      minify = command === 'build';
    },
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const { code, moduleIds } = await bundleWorker(minify);
      for (const module of moduleIds) this.addWatchFile(module);
      return `export const text = ${JSON.stringify(code)};`;
    },
    async generateBundle() {
      if (fileName === undefined) return;
      this.emitFile({ type: 'asset', fileName, source: (await bundleWorker(true)).code });
    },
  };
}
