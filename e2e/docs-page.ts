import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type Locator, type Page } from '@playwright/test';
import { serveFolder } from '../src/app/scripts/static-server.mjs';

/** A file of the built package, or with `docs/` before it of the built documentation. */
export const built = (path: string): string =>
  fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

/** The text of a file of the built documentation. */
export const docsFile = (path: string): string => readFileSync(built(`docs/${path}`), 'utf8');

const endingWith = (folder: string, end: string): readonly string[] =>
  readdirSync(built(folder))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length));

/** The names of all pages, and of all examples, without `.html`. */
export const pageNames = (): readonly string[] => endingWith('docs', '.html');
export const exampleNames = (): readonly string[] => endingWith('docs/examples', '.html');

/** As strict as a server may be. */
export const STRICT =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html cooperation-graph";

/** The first example of code in a page, as it is read and copied. */
export function firstCode(html: string): string {
  return (/<pre><code>([\s\S]*?)<\/code>/u.exec(html)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** An address of the published package, and the path of the file in `dist/`. */
export const PUBLISHED =
  /https:\/\/cdn\.jsdelivr\.net\/npm\/cooperation-graph@[\d.]+\/dist\/([\w./-]+)/u;

/** Answers the addresses of the published package with the files that were built. */
export async function answerPublished(page: Page): Promise<void> {
  await page.route(PUBLISHED, (route) =>
    route.fulfill({
      path: built(PUBLISHED.exec(route.request().url())?.[1] ?? ''),
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
}

/** The picture of a graph: there once its data are shown. */
export const pictureIn = (page: Page): Locator =>
  page.getByRole('application', { name: /^Network of/ });

/** The view that the page's graph shows, as a link. */
export const viewOf = (page: Page): Promise<string> =>
  page
    .locator('cooperation-graph')
    .evaluate((graph) => (graph as HTMLElement & { getView(): string }).getView());

/** Tests of the documentation: it is served alone, with a strict policy. */
export const test = base.extend<object, { readonly docs: string }>({
  docs: [
    // Playwright reads the names of what it is to give out of this pattern: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { address, close } = await serveFolder(built('docs'), 0, {
        headers: () => ({ 'Content-Security-Policy': STRICT }),
      });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
