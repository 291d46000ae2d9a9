import { test as base, type Page } from '@playwright/test';
import { serveHostPages } from './engines/host-pages.mjs';
import './engines/foreign-page.ts';

/** A test of foreign pages in Chromium alone. */
export const test = base.extend<object, { readonly pages: string }>({
  pages: [
    // Playwright reads the names of what it is to give out of this pattern: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { address, close } = await serveHostPages();
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

/** Opens a page with graphs and waits until the first is drawn. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => globalThis.page.drawn());
}
