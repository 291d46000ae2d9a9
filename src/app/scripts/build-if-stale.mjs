/** Builds what is served and run, where the sources are newer. As a script: `node src/app/scripts/build-if-stale.mjs`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isBuildStale } from './build-age.mjs';
import { npmCommand } from './npm.mjs';

/**
 * Builds if the last build is missing, unfinished or older than its sources; ends the process where
 * that fails. What the build says goes to standard error: standard output belongs to the caller.
 *
 * @param {string} root the repository
 */
export function buildIfStale(root) {
  if (!isBuildStale(root)) return;
  console.error('Building the explorer and the documentation');
  const [npm, ...args] = npmCommand(['run', 'build']);
  const { status } = spawnSync(npm, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildIfStale(fileURLToPath(new URL('../../..', import.meta.url)));
}
