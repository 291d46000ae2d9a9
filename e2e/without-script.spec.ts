/** The site where scripts do not run. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a sentence says what it is and leads to the data', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  const link = page.getByRole('link', { name: 'its data' });
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  const response = await page.request.get(address.href);
  expect(response.status()).toBe(200);
  const { documents } = (await response.json()) as { documents: unknown[] };
  await expect(page.getByText(`read from ${documents.length} documents`)).toBeVisible();
});
