/**
 * `npm run consumers`, after a build: packs the package, and for every consumer installs what its lock file
 * says, checks its types, builds it and opens its page.
 */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/app/scripts/static-server.mjs';
import { browserLaunchOptions } from '../browser.mjs';
import { consumers, copyConsumers, npm } from './fixtures.mjs';

/** What is shown by each consumer: numbers of requirements, and where its page is after the build. */
const shown = {
  angular: { title: '[PKG] 6 Angular', page: '.' },
  esbuild: { title: '[PKG] 12 esbuild without configuration', page: '.' },
  html: { title: '[PKG] 12 plain HTML', page: '.' },
  react: { title: '[PKG] 6 React 19', page: 'dist' },
  // Rollup takes nothing out of packages by itself, and its plugin not Node's modules of the same name.
  rollup: { title: '[PKG] 12 Rollup with its two plugins for packages', page: '.' },
  svelte: { title: '[PKG] 6 Svelte 5', page: 'dist' },
  types: { title: '[PKG] 5 TypeScript under bundler, node16 and nodenext resolution', page: null },
  vite: { title: '[PKG] 12 Vite without configuration', page: 'dist' },
  vue: { title: '[PKG] 6 Vue 3', page: 'dist' },
  webpack: { title: '[PKG] 12 webpack without configuration', page: '.' },
};

/** @type {{ folder: string, remove: () => void }} */
let copy;
/** @type {import('@playwright/test').Browser} */
let browser;
before(async () => {
  copy = await copyConsumers();
  browser = await chromium.launch(await browserLaunchOptions());
});
after(async () => {
  await browser?.close();
  copy?.remove();
});

test('every consumer has its line', () => {
  assert.deepEqual(Object.keys(shown).sort(), consumers);
});

for (const [name, { title, page }] of Object.entries(shown)) {
  test(`${title}: types, build, page`, async (consumer) => {
    const place = join(copy.folder, name);
    await npm(place, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    const { scripts } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
    await consumer.test('types', async () => void (await npm(place, 'run', 'types')));
    if (scripts.build !== undefined) {
      await consumer.test('build', async () => void (await npm(place, 'run', 'build')));
    }
    if (page !== null) await consumer.test('page', () => open(place, page));
    if (name === 'vite') {
      await consumer.test('[PKG] 3 the published script before the npm build', () =>
        openBoth(place, String(page)),
      );
    }
  });
}

/**
 * Opens a page with both copies: the first keeps the elements, the second says so.
 *
 * @param {string} place the consumer
 * @param {string} page folder of its page within
 */
async function openBoth(place, page) {
  const file = join(place, page, 'index.html');
  copyFileSync(
    join(place, 'node_modules/cooperation-graph/dist/embed.js'),
    join(place, page, 'first.js'),
  );
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<script', '<script src="./first.js"></script><script'));
  await open(place, page, [
    /^<cooperation-[\w-]+> was defined by version \S+ .*; version \S+ leaves/,
  ]);
}

/**
 * Opens the page and waits until the graph has told it of the data.
 *
 * @param {string} place the consumer
 * @param {string} page folder of its page within
 * @param {readonly RegExp[]} warnings what the page is to say on its console
 */
async function open(place, page, warnings = []) {
  const data = join(place, 'node_modules/cooperation-graph/dist/graph-data/cooperation.json');
  assert.ok(existsSync(join(place, page, 'index.html')), 'there is a page');
  copyFileSync(data, join(place, page, 'cooperation.json'));
  const { address, close } = await serveFolder(join(place, page), 0);
  const tab = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  try {
    await tab.goto(address);
    await tab
      .waitForFunction(() => (document.body.dataset['heard'] ?? '') !== '')
      .catch(() => assert.fail(`the page heard nothing of the graph\n${faults.join('\n')}`));
    const level = await tab.evaluate(() => {
      const graph = document.querySelector('cooperation-graph');
      return graph !== null && 'level' in graph ? graph.level : null;
    });
    assert.equal(level, 'countries');
    assert.equal(faults.length, warnings.length, faults.join('\n'));
    for (const [i, warning] of warnings.entries()) assert.match(faults[i] ?? '', warning);
  } finally {
    await tab.close();
    await close();
  }
}
