/** A file server for one folder of built files: for `npm start` and the end-to-end tests. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Only this machine is served. */
const host = '127.0.0.1';

/**
 * The file an address names. A folder stands for its `index.html`, and is never listed.
 *
 * @param {string} folder what is served
 * @param {string} url path and query of a request
 * @returns {string | undefined} absolute path inside `folder`; `undefined` where the address is
 *   malformed or leads out of it
 */
export function fileFor(folder, url) {
  const root = resolve(folder);
  let path;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path)) return undefined;
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(root + sep) ? file : undefined;
}

/**
 * @typedef {object} Serving
 * @property {Readonly<Record<string, string>>} [mounts] further folders, by the beginning of their
 *   addresses: `/dist/`
 * @property {(url: string) => Readonly<Record<string, string>>} [headers] further headers of an answer
 */

/**
 * @param {string} folder
 * @param {Serving} serving
 * @returns {import('node:http').RequestListener} answers GET and HEAD out of `folder`
 */
function fileListener(folder, { mounts = {}, headers = () => ({}) }) {
  /** @param {string} url */
  const find = (url) => {
    const mount = Object.keys(mounts).find((prefix) => url.startsWith(prefix));
    return mount === undefined
      ? fileFor(folder, url)
      : fileFor(mounts[mount] ?? folder, url.slice(mount.length - 1));
  };
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '';
    const file = find(url);
    const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || content === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'Content-Length': content.byteLength,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...headers(url),
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  };
}

/**
 * Serves `folder` on this machine.
 *
 * @param {string} folder
 * @param {number} firstPort the port wished for; where it is taken, the next free one. 0: any
 * @param {Serving} [serving]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` ends with a slash
 * @throws the system's error where no port can be opened
 */
export async function serveFolder(folder, firstPort, serving = {}) {
  for (let port = firstPort; ; port += 1) {
    const server = createServer(fileListener(folder, serving));
    try {
      await listen(server, port);
    } catch (error) {
      if (isPortTaken(error) && port < firstPort + 100) continue;
      throw error;
    }
    const bound = server.address();
    const actualPort = typeof bound === 'object' && bound !== null ? bound.port : port;
    return {
      address: `http://${host}:${actualPort}/`,
      close: () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    };
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

/**
 * @param {unknown} error
 * @returns {boolean} whether another program has the port
 */
function isPortTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
