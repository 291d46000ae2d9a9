/** `npm start`: builds the explorer if its sources are newer, serves it and stays up. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuildStale } from './build-age.mjs';
import { npmCommand } from './npm.mjs';
import { serveFolder } from './static-server.mjs';

/** The port of a bookmarked explorer, where it is free. */
const preferredPort = 4173;

const root = fileURLToPath(new URL('../..', import.meta.url));

if (isBuildStale(root)) {
  console.error('Building the explorer');
  const [npm, ...args] = npmCommand(['run', 'build']);
  // Nothing but the explorer's address goes to standard output.
  const { status } = spawnSync(npm, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

const { address, close } = await serveFolder(join(root, 'dist/site'), preferredPort);
console.log(`The explorer is at ${address}\nStop it with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
