/** Pages of other people, each with packages and a compiler of its own, and the package as npm would publish it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { npmCommand } from '../../src/app/scripts/npm.mjs';

export const home = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names of the consumers: folders beside this file. */
export const consumers = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/**
 * Runs npm; what it said is in the error where it fails.
 *
 * @param {string} cwd
 * @param {readonly string[]} args
 * @returns {Promise<string>} its output
 */
export async function npm(cwd, ...args) {
  const [program, ...rest] = npmCommand(args);
  try {
    const { stdout } = await promisify(execFile)(program, rest, { cwd, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (
      error
    );
    throw new Error(`npm ${args.join(' ')} failed\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * A copy of all consumers, outside the repository so that none finds its packages, with the packed
 * package beside them.
 *
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function copyConsumers() {
  // Windows and macOS name their folder of temporary files by a link.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'consumers-'));
  for (const name of consumers) {
    cpSync(join(home, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(await npm(root, ...packing));
  renameSync(join(folder, filename), join(folder, 'cooperation-graph.tgz'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
