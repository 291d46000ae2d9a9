/**
 * Serves foreign pages to the tests: those of `e2e/pages/`, with what is published (`dist/`) at `/dist/`.
 * `?csp=<policy>` sends a Content-Security-Policy with the page.
 */
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../src/app/scripts/static-server.mjs';

/** @param {string} path */
const repository = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** @returns {Promise<{ address: string, close: () => Promise<void> }>} an origin of its own at every call */
export function serveHostPages() {
  return serveFolder(repository('e2e/pages'), 0, {
    mounts: { '/dist/': repository('dist') },
    headers: (url) => {
      const policy = new URL(url, 'http://localhost').searchParams.get('csp');
      return {
        // Scripts of another origin need it to be loaded as modules.
        'Access-Control-Allow-Origin': '*',
        ...(policy !== null && { 'Content-Security-Policy': policy }),
      };
    },
  });
}
