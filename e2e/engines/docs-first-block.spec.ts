/** The first code that a reader of the documentation meets, pasted into an empty file, shows a graph. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../src/app/scripts/static-server.mjs';
import { built, docsFile, firstCode } from '../docs-page.ts';
import { expect, test } from './engine-test.ts';

const PUBLISHED = /https:\/\/cdn\.jsdelivr\.net\/npm\/cooperation-graph@[\d.]+\/dist\/embed\.js/u;

/** What stands in the line below the graph. */
function sourceLine(): string {
  const graph = document.querySelector('cooperation-graph');
  return graph?.shadowRoot?.querySelector('.source')?.textContent?.trim() ?? '';
}

/** The address of the published script is answered with the one that was built. */
async function answerPublished(page: Page): Promise<void> {
  await page.route(PUBLISHED, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: readFileSync(built('docs/embed.js')),
    }),
  );
}

test('[DOC] 106 the first block of the documentation, pasted into an empty file, shows a graph', async ({
  surface,
  playwright,
  browserName,
}, info) => {
  const block = firstCode(docsFile('index.html'));
  expect(block).toMatch(PUBLISHED);
  const file = info.outputPath('graph.html');
  if (info.project.name === 'webkitgtk') {
    // Its driver cannot answer requests: the address gives way to one that is there.
    writeFileSync(file, block.replace(PUBLISHED, '/dist/embed.js'));
    const { address, close } = await serveFolder(info.outputPath('.'), 0, {
      mounts: { '/dist/': built('docs') },
    });
    await surface.goto(`${address}graph.html`);
    await expect.poll(() => surface.evaluate(sourceLine)).toMatch(/^6 ties from 9 statements/);
    return close();
  }
  writeFileSync(file, block);
  const browser = await playwright[browserName].launch(info.project.use.launchOptions);
  const page = await browser.newPage();
  await answerPublished(page);
  await page.goto(pathToFileURL(file).href);
  await expect.poll(() => page.evaluate(sourceLine)).toMatch(/^6 ties from 9 statements/);
  return browser.close();
});
