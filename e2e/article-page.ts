import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

/** What a page embeds. */
const EMBED = fileURLToPath(new URL('../dist/embed.js', import.meta.url));

/** An article on the site's own address that holds the graph with a view. */
export async function openArticle(page: Page, link: string): Promise<void> {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Article</title><h1>Article</h1>
        <cooperation-graph src="./graph-data/cooperation.json"></cooperation-graph></html>`,
    }),
  );
  await page.goto('./article.html');
  await page.addScriptTag({ path: EMBED });
  await page.evaluate((view) => {
    Object.assign(document.querySelector('cooperation-graph')!, { link: view });
  }, link);
  await expect(page.getByRole('application', { name: /^Network of/ })).toBeVisible();
}

/** Takes an image from the article's graph: the file's name and bytes. */
export async function take(
  page: Page,
  form: 'SVG' | 'PNG',
): Promise<{ name: string; bytes: Buffer }> {
  const image = page.getByRole('button', { name: 'Image', exact: true });
  if ((await image.getAttribute('aria-expanded')) === 'false') await image.click();
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`^${form}`) }).click();
  const download = await downloaded;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The link of an element that stands in the page itself. */
export async function linkOf(page: Page, tag: string): Promise<string> {
  return page.locator(tag).evaluate((element) => (element as unknown as { link: string }).link);
}
