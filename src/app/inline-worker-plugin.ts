import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };

export interface InlineWorkerOptions {
  /** Also writes the worker as a file of this name, for hosts that allow scripts of their own origin only. */
  readonly fileName?: string;
  /**
   * Holds the code of page and worker once: one function whose result the page uses and whose text is the
   * worker's. For a build of a single file, where every metric would stand twice.
   */
  readonly shared?: boolean;
}

const virtualId = 'virtual:metric-worker';
const resolvedId = `\0${virtualId}`;
const main = fileURLToPath(new URL('../workers/metric-worker.ts', import.meta.url));

/** What page and worker may share: layers without state of their own. */
const sharedLayers = /\/src\/(metrics|workers)\//;

const define = { COOPERATION_GRAPH_VERSION: JSON.stringify(packageJson.version) };

/** The worker and all it imports as one classic script, which every kind of page can start. */
async function bundle(minify: boolean, plugin?: Plugin): Promise<Rolldown.OutputChunk> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: [plugin],
    build: {
      write: false,
      minify,
      lib: { entry: main, formats: ['iife'], name: 'scope', fileName: 'scope' },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('the metric worker was not bundled');
  return chunk;
}

/** A bundle of the worker's modules, and the name in it of each of their exports: module → export → name. */
interface SharedBundle {
  readonly code: string;
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The worker's modules with all their exports, for the build around to minify. */
async function bundleShared(): Promise<SharedBundle> {
  const names = new Map<string, ReadonlyMap<string, string>>();
  const taken = new Set<string>();
  const nameOf = (name: string): string => (taken.has(name) ? nameOf(`${name}_`) : name);
  const named = (name: string): [string, string] => {
    const own = nameOf(name);
    taken.add(own);
    return [name, own];
  };
  const { moduleIds } = await bundle(false, {
    name: 'shared-exports',
    moduleParsed({ id, exports }) {
      if (id !== main && sharedLayers.test(id)) names.set(id, new Map((exports ?? []).map(named)));
    },
  });
  for (const id of names.keys()) if (!moduleIds.includes(id)) names.delete(id);
  const lines = [...names].map(([id, exports]) => {
    const list = [...exports].map(([name, own]) => `${name} as ${own}`);
    return `export { ${list.join(', ')} } from ${JSON.stringify(id)};`;
  });
  // The worker's own script is all that is not there: instead of starting, it hands everything out.
  const { code } = await bundle(false, {
    name: 'shared-scope',
    load: (id) => (id === main ? lines.join('\n') : null),
  });
  return { code, names };
}

/**
 * Serves `virtual:metric-worker`, the text of the metric worker. Vite's own ways to inline a worker fall
 * back to addresses that exist on nobody's server; the text can be started from a blob by whoever has it.
 */
export function inlineWorker({ fileName, shared = false }: InlineWorkerOptions = {}): Plugin {
  let minify = false;
  return {
    name: 'inline-worker',
    config: () => ({ define }),
    configResolved({ command }) {
      // Users of the package minify their scripts, never a text in one.
      minify = command === 'build';
    },
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    load: shared
      ? loadShared()
      : async function (id) {
          if (id !== resolvedId) return null;
          const { code, moduleIds } = await bundle(minify);
          for (const module of moduleIds) this.addWatchFile(module);
          return `export const text = ${JSON.stringify(code)};`;
        },
    async generateBundle() {
      if (fileName === undefined) return;
      const { code } = await bundle(true);
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/** Loads the worker's function once, and the modules in it as views of its result. */
function loadShared(): (id: string) => Promise<string | null> {
  let bundled: Promise<SharedBundle> | undefined;
  return async (id) => {
    if (id !== resolvedId && !sharedLayers.test(id)) return null;
    bundled ??= bundleShared();
    const { code, names } = await bundled;
    if (id === resolvedId) {
      return `const make = function () { ${code} return scope; };
        export const scope = make();
        export const text = '"use strict";(' + make + ')().serveJobs(self);';`;
    }
    const exports = names.get(id);
    if (exports === undefined) return null;
    const list = [...exports].map(([name, own]) => `${own}: ${name}`);
    return `import { scope } from '${virtualId}'; export const { ${list.join(', ')} } = scope;`;
  };
}
