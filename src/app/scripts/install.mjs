/**
 * Installs the project's packages where they are missing or of another version than the lock file
 * says. Runs before `npm start` and `npm test`, hence on a clone without any package.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npmCommand } from './npm.mjs';
import { isSupportedNode, missingPackages, oldestNode } from './packages.mjs';

process.chdir(fileURLToPath(new URL('../../..', import.meta.url)));
process.exitCode = installIfMissing();

/** @returns {number} exit status */
function installIfMissing() {
  if (!isSupportedNode(process.versions.node)) {
    console.error(`Node.js ${oldestNode.join('.')} or later is needed, not ${process.version}.`);
    return 1;
  }
  const wanted = readLockFile('package-lock.json');
  if (wanted === undefined) {
    console.error('package-lock.json is missing or broken: restore it, then run this again.');
    return 1;
  }
  const missing = missingPackages(wanted, readLockFile('node_modules/.package-lock.json'));
  if (missing.length === 0) return 0;
  console.error(`Installing ${missing.length} packages (npm ci)`);
  return cleanInstall();
}

/**
 * @param {string} path
 * @returns {import('./packages.mjs').LockFile | undefined} `undefined` where it is missing or broken
 */
function readLockFile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Its output goes to standard error, for the first address on the standard output of `npm start` is
 * to be the explorer's.
 *
 * @returns {number} exit status of `npm ci`
 */
function cleanInstall() {
  const [npm, ...args] = npmCommand(['ci', '--include=dev']);
  const { status, error } = spawnSync(npm, args, { stdio: ['ignore', 2, 2] });
  if (error) console.error(`npm ci did not start: ${error.message}`);
  return status ?? 1;
}
