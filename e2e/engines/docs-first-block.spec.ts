/** The first code that a reader of the documentation meets, pasted into an empty file, shows a graph. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../../src/app/scripts/static-server.mjs';
import { answerPublished, built, docsFile, firstCode, PUBLISHED } from '../docs-page.ts';
import { expect, test } from './engine-test.ts';

/** What stands in the line below the graph. */
function sourceLine(): string {
  const graph = document.querySelector('cooperation-graph');
  return graph?.shadowRoot?.querySelector('.source')?.textContent?.trim() ?? '';
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
