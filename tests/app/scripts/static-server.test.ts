import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor, serveFolder } from '../../../src/app/scripts/static-server.mjs';

let folder = '';
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'static-server-'));
  folder = join(parent, 'site');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  mkdirSync(join(parent, 'site-of-another'));
  writeFileSync(join(parent, 'site-of-another', 'a.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<title>home</title>');
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'font.woff2'), 'font');
  writeFileSync(join(folder, 'données.json'), '{}');
  site = await serveFolder(folder, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** A request whose path goes out as written; `fetch` would tidy it first. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('what is served', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/?view=ranking', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/main.js', 'text/javascript; charset=utf-8'],
    ['/assets/font.woff2', 'font/woff2'],
    ['/donn%C3%A9es.json', 'application/json; charset=utf-8'],
  ])('%s as %s', async (path, type) => {
    expect(await get(path)).toMatchObject({ status: 200, type });
  });

  test('HEAD answers without a body', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});

describe('what is not served', () => {
  test.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/../site-of-another/a.txt',
    '/%00',
    '/%E0%A4%A',
    '//etc/passwd',
  ])('%s', async (path) => {
    const { status, body } = await get(path);
    expect({ status, body }).toEqual({ status: 404, body: 'not found\n' });
  });

  test('nothing is written', async () => {
    expect((await get('/index.html', 'POST')).status).toBe(405);
  });
});

test('an address outside the folder names no file', () => {
  expect(fileFor('/site', '/../etc/passwd')).toBeUndefined();
  expect(fileFor('/site', '/a/../b.js')).toBe('/site/b.js');
});

test('where the port is taken, the next free one is used', async () => {
  const taken = Number(new URL(site.address).port);
  const second = await serveFolder(folder, taken);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  await second.close();
});
