/** A frame with `sandbox="allow-scripts"`: an origin of its own, no storage, no downloads. */
import { expect, test } from '@playwright/test';
import { serveHostPages } from './engines/host-pages.mjs';
import { watchFaults } from './page-faults.ts';

let pages: Awaited<ReturnType<typeof serveHostPages>>;

test.beforeAll(async () => {
  pages = await serveHostPages();
});

test.afterAll(() => pages.close());

test('[CSP] 43 says that downloads may be blocked, and copies what it can', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: pages.address });
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  const faults = watchFaults(page);
  await page.goto(`${pages.address}strict-frame.html`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Image', exact: true }).click();
  const sheet = frame.getByRole('group', { name: 'Image' });
  await sheet.getByRole('button', { name: /^SVG/ }).click();
  await expect(sheet).toContainText('may keep files from being saved');
  await sheet.getByRole('button', { name: /^Copy image/ }).click();
  await expect(sheet).toContainText('Its SVG was copied as text.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg[^]*<\/svg>\s*$/);
  // The browser says itself that it blocked the download; nothing else goes wrong.
  expect(faults.filter((fault) => !/download|Permissions policy/i.test(fault))).toEqual([]);
});

test('[CSP] 43 storage that throws is never asked for', async ({ page }) => {
  const faults = watchFaults(page);
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto(`${pages.address}strict-frame.html`);
  const frame = page.frames().find((one) => one !== page.mainFrame())!;
  await expect(page.frameLocator('iframe').getByText(/^\d+ ties from/)).toBeVisible();
  const told = await frame.evaluate(() => {
    let isClosed = false;
    try {
      void localStorage.length;
    } catch {
      isClosed = true;
    }
    const { traces } = globalThis as unknown as { traces: readonly string[] };
    return {
      isClosed,
      stored: traces.filter((trace) => /^(?:storage|cookie|database)/.test(trace)),
    };
  });
  expect(told).toEqual({ isClosed: true, stored: [] });
  expect(faults).toEqual([]);
});
