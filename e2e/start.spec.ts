import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../src/app/scripts/static-server.mjs';
import { watchFaults } from './page-faults.ts';

test('the explorer opens without a console error or a failed request', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto('./');
  await expect(page.locator('cooperation-explorer')).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('the site has an icon', async ({ page, request }) => {
  await page.goto('./');
  const address = await page
    .locator('link[rel=icon]')
    .evaluate((link: HTMLLinkElement) => link.href);
  const icon = await request.get(address);
  expect(icon.status()).toBe(200);
  expect(icon.headers()['content-type']).toBe('image/svg+xml');
});

test('the explorer asks no other server for anything', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) {
      strangers.push(request.url());
    }
  });
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  expect(strangers).toEqual([]);
});

test('the site works from any folder of a server', async ({ page }) => {
  const dist = await serveFolder(fileURLToPath(new URL('../dist', import.meta.url)), 0);
  try {
    const faults = watchFaults(page);
    const data = page.waitForResponse(`${dist.address}site/graph-data/cooperation.json`);
    await page.goto(`${dist.address}site/`);
    expect((await data).status()).toBe(200);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  } finally {
    await dist.close();
  }
});
