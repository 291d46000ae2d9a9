/** A graph in other people's pages: what they paste, what stands in its place, what they share. */
import { readFileSync } from 'node:fs';
import { violations } from './axe.ts';
import { built, codeOf, expect, paste, sheet, test } from './embedded-page.ts';
import { ExplorerPage } from './explorer-page.ts';
import { watchFaults } from './page-faults.ts';

const VIEW = 'level=countries&select=country:fr';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('[EMB] 83 image, table and link stand in the place of the graph', async ({ page, host }) => {
    await page.goto(`${host.address}pages/fallback.html`);
    await expect(page.getByRole('img', { name: 'A network.' })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The data' })).toBeVisible();
  });

  test('[EMB] 83 the page of a frame leads to its data', async ({ page }) => {
    await page.goto('./embed.html');
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'its data' })).toBeVisible();
  });
});

test('[EMB] 85 the code of the element shows the view on a page of another site', async ({
  page,
  host,
}) => {
  const code = await codeOf(page, 'Element', VIEW);
  const faults = watchFaults(page);
  await page.route('**/*.png', (route) => route.fulfill({ body: built('site/og.png') }));
  await paste(page, host, code);
  await expect(page.getByRole('application', { name: /^Network of/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'France' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Network/ })).toBeHidden();
  expect(faults).toEqual([]);
});

test('[EMB] 85 the code of the image shows it with its text, and leads to the view', async ({
  page,
  host,
}) => {
  const code = await codeOf(page, 'Image', VIEW);
  const download = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: 'Download image' }).click();
  const file = await download;
  host.put(file.suggestedFilename(), readFileSync(await file.path()));
  await paste(page, host, code);
  const image = page.getByRole('img', { name: /^Network/ });
  await expect(image).toBeVisible();
  const { natural, stated } = await image.evaluate((element: HTMLImageElement) => ({
    natural: [element.naturalWidth, element.naturalHeight],
    stated: [Number(element.getAttribute('width')), Number(element.getAttribute('height'))],
  }));
  expect(natural).toEqual(stated.map((side) => side * 2));
  await image.click();
  await expect(page.getByRole('region', { name: 'Reading column' })).toContainText('France');
  expect(new URL(page.url()).hash).toContain('level=countries');
});

test('[EMB] 85 code can be copied, and what is copied is what is shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await codeOf(page, 'Frame');
  await sheet(page).getByRole('button', { name: 'Copy code' }).click();
  await expect(new ExplorerPage(page).status).toContainText('Code copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(new ExplorerPage(page).button('Embed')).toBeFocused();
});

for (const [what, viewport, link] of [
  ['from the toolbar', { width: 1440, height: 900 }, ''],
  ['on a phone, from the panel of figures', { width: 390, height: 844 }, 'panel=figure'],
] as const) {
  test(`[EMB] 85 the code is within everybody’s reach ${what}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await codeOf(page, 'Frame', link);
    const box = await sheet(page).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(viewport.width);
    expect(box!.y + box!.height).toBeLessThanOrEqual(viewport.height);
    expect(await violations(page)).toEqual([]);
  });
}

test('[EMB] 86 the site has a description and a picture for sharing', async ({ page }) => {
  await page.goto('./');
  const content = (selector: string): Promise<string | null> =>
    page.locator(`head > ${selector}`).getAttribute('content');
  expect(await content('meta[name=description]')).toMatch(/statements on \d+ countries/);
  expect(await content('meta[property="og:title"]')).not.toBe('');
  const png = built('site/og.png');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  // The encoding stands where parsers look for it.
  expect(built('site/index.html').indexOf('charset')).toBeLessThan(1024);
});
