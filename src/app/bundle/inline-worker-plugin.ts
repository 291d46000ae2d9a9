import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, parseAst, type Plugin, type Rolldown } from 'vite';
import packageJson from '../../../package.json' with { type: 'json' };
import { ownArrayFrom } from '../slim/own-array-from.ts';
import { definedNames, rewriteDefinitions, without } from '../slim/rewrite-definitions.ts';

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
const main = fileURLToPath(new URL('../../workers/metric-worker.ts', import.meta.url));

/** What page and worker may share: layers without state of their own. */
const sharedLayers = /\/src\/(metrics|workers)\//;
const sharedPrefix = 'shared:';

/** What records of metrics say to the explorer and the command line alone. */
const unread = ['networkx', 'meaning', 'normalisation', 'convention', 'source'];
/** A sign that a module reads some of it; `source` is also what ties have. */
const reading = new RegExp(`(?:\\.|[{,]\\s*)(?:${unread.slice(0, -1).join('|')})\\b(?!\\s*:)`);

const define = { COOPERATION_GRAPH_VERSION: JSON.stringify(packageJson.version) };

interface BundleOptions {
  readonly entry?: string;
  /** `iife`: a classic script, which every kind of page can start. */
  readonly format?: 'iife' | 'es';
  readonly minify: boolean;
  readonly plugin?: Plugin;
}

/** A script, by default the worker's, and all it imports as one. */
async function bundle({
  entry = main,
  format = 'iife',
  minify,
  plugin,
}: BundleOptions): Promise<Rolldown.OutputChunk> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: [plugin],
    build: {
      write: false,
      minify,
      lib: { entry, formats: [format], name: 'scope', fileName: 'scope' },
      rolldownOptions: { transform: { inject: ownArrayFrom } },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`${entry} was not bundled`);
  return chunk;
}

/** What the page uses of the layers it shares: names by module. */
type SharedNames = ReadonlyMap<string, readonly string[]>;

/** Bundles a page as far as its own modules go, and reads off what is left of its imports. */
async function namesSharedWith(entry: string): Promise<SharedNames> {
  const { moduleIds } = await bundleScope([], []);
  const shared = new Set(moduleIds.filter((id) => sharedLayers.test(id)));

  const plugin: Plugin = {
    name: 'shared-imports',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (importer === undefined) return null;
      if (!id.startsWith('.')) return { id, external: true };
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      const isShared = resolved !== null && shared.has(resolved.id);
      return isShared ? { id: `${sharedPrefix}${resolved.id}`, external: true } : resolved;
    },
  };
  const { code } = await bundle({ entry, format: 'es', minify: false, plugin });
  const names = new Map<string, readonly string[]>();
  for (const node of parseAst(code).body) {
    if (node.type !== 'ImportDeclaration' || !node.source.value.startsWith(sharedPrefix)) continue;
    const imported = node.specifiers.map((one) => {
      const name = one.type === 'ImportSpecifier' ? one.imported : null;
      if (name?.type !== 'Identifier') throw new Error('an import of a shared module has no name');
      return name.name;
    });
    names.set(node.source.value.slice(sharedPrefix.length), imported);
  }
  return names;
}

/**
 * The code of page and worker: a function body whose result is a list, first what starts the worker,
 * then what the page uses, module after module.
 */
async function bundleShared(names: SharedNames): Promise<string> {
  const imports = [...names].flatMap(([id, list], module) =>
    list.map((name, i) => `import { ${name} as shared${module}_${i} } from ${JSON.stringify(id)};`),
  );
  const list = [...names.values()].flatMap((of, module) =>
    of.map((_, i) => `shared${module}_${i}`),
  );
  const { code } = await bundleScope(imports, list);
  return code;
}

function bundleScope(
  imports: readonly string[],
  list: readonly string[],
): Promise<Rolldown.OutputChunk> {
  const plugin: Plugin = {
    name: 'shared-scope',
    enforce: 'pre',
    load: (id) =>
      id !== main
        ? null
        : `import { METRIC_JOBS } from './metric-jobs.ts';
          import { serveJobs } from './serve-jobs.ts';
          ${imports.join('\n')}
          const start = (port) => serveJobs(port, METRIC_JOBS);
          export default [start, ${list.join(', ')}];`,
    transform: {
      order: 'post',
      handler: (code, id) => (sharedLayers.test(id) ? withoutUnread(code) : null),
    },
  };
  return bundle({ minify: false, plugin });
}

/** The modules of the page that read what records of metrics do not have here. */
function readersIn(output: Rolldown.OutputBundle): readonly string[] {
  const modules = Object.values(output).flatMap((part) =>
    part.type === 'chunk' ? Object.entries(part.modules) : [],
  );
  return modules.flatMap(([id, { code }]) =>
    /\/src\/(view|figure|elements|exchange)\//.test(id) && reading.test(code ?? '') ? [id] : [],
  );
}

function withoutUnread(code: string): string {
  const defined = new Set(definedNames(code));
  return rewriteDefinitions(code, without(...unread.filter((name) => defined.has(name))));
}

/**
 * Serves `virtual:metric-worker`, the text of the metric worker. Vite's own ways to inline a worker fall
 * back to addresses that exist on nobody's server; the text can be started from a blob by whoever has it.
 */
export function inlineWorker({ fileName, shared = false }: InlineWorkerOptions = {}): Plugin {
  let minify = false;
  let entry = '';
  const load = loadShared(() => entry);
  return {
    name: 'inline-worker',
    config: () => ({ define }),
    configResolved({ command, root, build: { lib } }) {
      if (lib !== false && typeof lib.entry === 'string') entry = resolve(root, lib.entry);
      // Users of the package minify their scripts, never a text in one.
      minify = command === 'build';
    },
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    load: shared
      ? load
      : async function (id) {
          if (id !== resolvedId) return null;
          const { code, moduleIds } = await bundle({ minify });
          for (const module of moduleIds) this.addWatchFile(module);
          return `export const text = ${JSON.stringify(code)};`;
        },
    async generateBundle(_options, output) {
      if (shared) {
        for (const reader of readersIn(output)) this.error(`${reader} reads what was left out`);
      }
      if (fileName === undefined) return;
      const { code } = await bundle({ minify: true });
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/** Loads the worker's function once, and the modules in it as views of its result. */
function loadShared(entry: () => string): (id: string) => Promise<string | null> {
  let bundled: Promise<readonly [SharedNames, string]> | undefined;
  const make = async (): Promise<readonly [SharedNames, string]> => {
    const names = await namesSharedWith(entry());
    return [names, await bundleShared(names)];
  };
  return async (id) => {
    if (id !== resolvedId && !sharedLayers.test(id)) return null;
    bundled ??= make();
    const [names, code] = await bundled;
    if (id === resolvedId) {
      return `const make = function () { ${code} return scope; };
        export const shared = make();
        export const text = '"use strict";(' + make + ')()[0](self);';`;
    }
    let at = 1;
    for (const [module, list] of names) {
      if (module === id) {
        const exports = list.map((name, i) => `export const ${name} = shared[${at + i}];`);
        // Imported by what is left out in the end, so that nobody reads it.
        const unused = namesOf(readFileSync(id, 'utf8')).filter((name) => !list.includes(name));
        exports.push(...unused.map((name) => `export const ${name} = undefined;`));
        return `import { shared } from '${virtualId}'; ${exports.join(' ')}`;
      }
      at += list.length;
    }
    return null;
  };
}

/** The names of the functions, classes and constants that a module of ours exports. */
function namesOf(code: string): readonly string[] {
  const declared = /^export (?:const|(?:async )?function\*?|class) (\w+)/gm;
  return [...code.matchAll(declared)].map(([, name]) => name ?? '');
}
