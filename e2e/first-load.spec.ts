/** What a page loads before its first picture, and what only when it is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';

const built = (path: string): string => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

/** Modules in chunks of their own: what makes files, what reads them again, the worker, the embed's text. */
const LATER = [
  '_virtual_embed-script',
  '_virtual_figure-fonts',
  '_virtual_metric-worker',
  'figure-tools',
  'font-set',
  'graph-picture',
  'jspdf.es.min',
  'pictures',
  'read-figure',
  'run-image',
  'write-page',
  'write-pdf',
  'write-svg',
];

/** A chunk's name without its hash. */
const nameOf = (path: string): string => basename(path).replace(/-[\w-]{8}\.js$/, '');

/** A script and all that it cannot run without. */
function loadedWith(start: string): readonly string[] {
  const loaded = new Set([start]);
  for (const path of loaded) {
    const text = readFileSync(path, 'utf8');
    for (const [, from = ''] of text.matchAll(/(?:\bfrom|\bimport) ?"(\.{1,2}\/[^"]+\.js)"/g)) {
      loaded.add(join(dirname(path), from));
    }
  }
  return [...loaded];
}

const siteEntry = (): string => {
  const [, entry = ''] = /<script [^>]*src="([^"]+)"/.exec(
    readFileSync(built('site/index.html'), 'utf8'),
  ) ?? ['', ''];
  return built(join('site', entry));
};

for (const [what, start, chunks] of [
  ['index.js', () => built('index.js'), built('chunks')],
  ['define.js', () => built('define.js'), built('chunks')],
  ['the site', siteEntry, built('site/assets')],
] as const) {
  test(`${what} loads exporters, PDF, fonts, the worker and the embed only when they are asked for`, () => {
    const loaded = loadedWith(start()).map(nameOf);
    const there = readdirSync(chunks).map(nameOf);
    expect(loaded.length).toBeGreaterThan(1);
    expect(LATER.filter((name) => !there.includes(name))).toEqual([]);
    expect(LATER.filter((name) => loaded.includes(name))).toEqual([]);
  });
}

test('the site loads less than 245 kB of script before its first picture', () => {
  const bytes = loadedWith(siteEntry()).map((path) => gzipSync(readFileSync(path)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(245_000);
});

test('the npm build brings its own Cytoscape, of which it has what it needs', () => {
  const texts = loadedWith(built('define.js')).map((path) => readFileSync(path, 'utf8'));
  const packages = texts.flatMap((text) =>
    [...text.matchAll(/\bfrom ?"([^".][^"]*)"/g)].map(([, name]) => name),
  );
  expect(packages).toContain('lit');
  expect(packages).not.toContain('cytoscape');
});

test('the explorer draws, finds and ranks while no later script arrives', async ({ page }) => {
  const first = loadedWith(siteEntry()).map((path) => basename(path));
  const held: string[] = [];
  await page.route(/\.js$/, async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    if (first.includes(name)) await route.continue();
    else held.push(nameOf(name));
  });
  const explorer = new ExplorerPage(page);
  await explorer.open();
  await explorer.find('France');
  await expect(explorer.heading).toContainText('France');
  await explorer.show('Ranking');
  await expect(explorer.column.getByRole('table')).toContainText('France');
  await expect.poll(() => held).toContain('figure-tools');
});
