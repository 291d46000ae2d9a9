import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';

/** A file or folder of a dependency, as the ids of modules name it: links followed, forward slashes. */
export function modulePath(path: string): string {
  const url = new URL(`../../../node_modules/${path}`, import.meta.url);
  return normalizePath(realpathSync(fileURLToPath(url)));
}
