/** Whether the built site still shows what the sources say. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads, from the repository's root. */
export const buildInputs = [
  'src',
  'graph-data',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** The file a build writes last. */
export const lastBuilt = 'dist/site/index.html';

/**
 * The last change of a file, or of anything in a folder. A folder's own time counts too, for it
 * changes when a file in it is removed.
 *
 * @param {string} path
 * @returns {number} milliseconds since 1970; -Infinity where there is nothing
 */
export function lastChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return -Infinity;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path)
    .map((name) => lastChange(join(path, name)))
    .reduce((latest, time) => Math.max(latest, time), found.mtimeMs);
}

/**
 * @param {string} root the repository
 * @returns {boolean} whether a build is missing, unfinished or older than what it was made from
 */
export function isBuildStale(root) {
  const built = lastChange(join(root, lastBuilt));
  return buildInputs.some((input) => lastChange(join(root, input)) > built);
}
