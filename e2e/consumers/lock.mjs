/**
 * Writes the lock files of the consumers anew: `node e2e/consumers/lock.mjs [name …]` after a change of
 * their packages, or of what the package depends on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumers, copyConsumers, home, npm } from './fixtures.mjs';

const { folder, remove } = await copyConsumers();
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : consumers) {
  const place = join(folder, name);
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];
  await npm(place, 'install', '--package-lock-only', '--omit-lockfile-registry-resolved', ...quiet);
  const lock = JSON.parse(readFileSync(join(place, 'package-lock.json'), 'utf8'));
  // Every build is another file.
  delete lock.packages['node_modules/cooperation-graph'].integrity;
  writeFileSync(join(home, name, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  console.log(name);
}
remove();
