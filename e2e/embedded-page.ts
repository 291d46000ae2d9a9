import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Locator, type Page } from '@playwright/test';
import { serveFolder } from '../src/app/scripts/static-server.mjs';
import { ExplorerPage } from './explorer-page.ts';

const repository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A built file. */
export const built = (path: string): Buffer => readFileSync(join(repository('dist'), path));

/** A site of somebody else, on an origin of its own. */
export interface HostSite {
  /** With a slash at its end. */
  readonly address: string;
  /** Puts a file on it. */
  readonly put: (name: string, content: string | Uint8Array) => void;
}

/** Tests with a site of somebody else: a real one, for browsers let answers from nowhere reach no local server. */
export const test = base.extend<{ readonly host: HostSite }>({
  // Playwright reads the names of what it is to give out of this pattern: none.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, use, info) => {
    const folder = info.outputPath('host');
    mkdirSync(folder, { recursive: true });
    const { address, close } = await serveFolder(folder, 0, {
      mounts: { '/dist/': repository('dist'), '/pages/': repository('e2e/pages') },
    });
    await use({
      address,
      put: (name, content) => writeFileSync(join(folder, name), content),
    });
    await close();
  },
});

export { expect } from '@playwright/test';

type Form = 'Element' | 'Frame' | 'Image';

/** What “Embed” opens. */
export const sheet = (page: Page): Locator => page.getByRole('group', { name: 'Embed this view' });

/** The code that the explorer gives for a view. */
export async function codeOf(page: Page, form: Form, link = ''): Promise<string> {
  const explorer = new ExplorerPage(page);
  await page.goto(`./#${link}`);
  await explorer.button('Embed').click();
  await sheet(page).getByRole('radio', { name: form }).check();
  return sheet(page).getByRole('textbox', { name: 'Code' }).inputValue();
}

/** Opens a page of another site with this body; the published scripts are those that were built. */
export async function paste(page: Page, host: HostSite, body: string): Promise<void> {
  await page.route('https://cdn.jsdelivr.net/npm/cooperation-graph@*/dist/*.js', (route, request) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: built(new URL(request.url()).pathname.split('/').at(-1)!),
    }),
  );
  // What servers of data for other sites send.
  await page.route('**/graph-data/cooperation.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'Access-Control-Allow-Origin': '*' },
    });
  });
  host.put(
    'pasted.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
    <link rel="icon" href="data:,"></head><body><h1>Host</h1>${body}</body></html>`,
  );
  await page.goto(`${host.address}pasted.html`);
}
