/** `npm start`: builds the explorer if its sources are newer, serves it and stays up. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';
import { serveFolder } from './static-server.mjs';

/** The port of a bookmarked explorer, where it is free. */
const preferredPort = 4173;

const root = fileURLToPath(new URL('../../..', import.meta.url));

buildIfStale(root);

const { address, close } = await serveFolder(join(root, 'dist/site'), preferredPort, {
  mounts: { '/docs/': join(root, 'dist/docs') },
});
console.log(`The explorer is at ${address}`);
console.log(`The documentation is at ${address}docs/\nStop it with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
