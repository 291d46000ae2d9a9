/** Serves the built site to the end-to-end tests, on any free port. */
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../src/app/scripts/static-server.mjs';

const { address } = await serveFolder(fileURLToPath(new URL('../dist/site', import.meta.url)), 0);
console.log(`The site is at ${address}`);
