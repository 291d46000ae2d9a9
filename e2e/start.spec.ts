import { expect, test } from '@playwright/test';

test('the explorer opens without a console error or a failed request', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) faults.push(`${response.status()}: ${response.url()}`);
  });

  await page.goto('./');
  await expect(page.locator('cooperation-explorer')).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
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
