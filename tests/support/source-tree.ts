import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Path from the repository's root, with forward slashes → text. */
export type Sources = ReadonlyMap<string, string>;

/** One import as written, and the source file it names (`null`: a package, or no such file). */
export interface FoundImport {
  readonly specifier: string;
  readonly target: string | null;
}

/** Every `.ts` file under `folder`, relative to the working folder (the repository's root). */
export function readSources(folder: string): Sources {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(path, 'utf8')]));
}

const importForms = [
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  /\bnew Worker\(\s*new URL\(\s*['"](\.[^'"]+)['"]/g,
];

/**
 * The imports of one file: static, re-exporting, for side effects, dynamic, and worker addresses.
 * `import type` counts like any other.
 */
export function importsOf(path: string, text: string): FoundImport[] {
  return importForms
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => match[1] ?? '')
    .map((specifier) => ({ specifier, target: resolve(path, specifier) }));
}

function resolve(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  return target.startsWith('src/') ? target : null;
}

/** Every file that `start` imports, directly or through others, `start` included if it exists. */
export function reachableFrom(start: string, sources: Sources): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = sources.get(path);
    if (text === undefined || reached.has(path)) continue;
    reached.add(path);
    open.push(...importsOf(path, text).flatMap(({ target }) => target ?? []));
  }
  return reached;
}
