/** Figures without the explorer: on paper, and in a page of their own. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { linkOf, take } from './article-page.ts';
import { ExplorerPage } from './explorer-page.ts';
import { watchFaults } from './page-faults.ts';

const VIEW = 'level=countries&select=country:fr&theme=dark&figure-size=column';

test.describe('printing', () => {
  test('[DOM] 38 puts the figure in the place of the explorer, and takes it away again', async ({
    page,
  }) => {
    const explorer = new ExplorerPage(page);
    await explorer.open('level=countries');
    const printed = page.locator('.printed svg');
    await page.waitForLoadState('networkidle');
    await expect
      .poll(async () => {
        await page.emulateMedia({ media: null });
        await page.emulateMedia({ media: 'print' });
        return printed.count();
      })
      .toBe(1);
    await expect(printed).toBeVisible();
    await expect(page.getByRole('application')).toBeHidden();
    expect(await printed.evaluate((svg) => svg.getAttribute('width'))).toBe('210mm');
    await page.emulateMedia({ media: null });
    await expect(printed).toHaveCount(0);
    await explorer.drawn();

    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type ?\/Page\b(?!s)/g)).toHaveLength(1);
    await expect(printed).toHaveCount(0);
  });
});

test('a page of its own opens from a file, without a network', async ({ page, browser }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open(VIEW);
  const link = explorer.link();
  const html = await page.evaluate(() => document.querySelector('cooperation-explorer')!.toHtml());
  const file = test.info().outputPath('page.html');
  writeFileSync(file, html);

  const context = await browser.newContext({ offline: true });
  const own = await context.newPage();
  const faults = watchFaults(own);
  const requests: string[] = [];
  own.on('request', (request) => requests.push(request.url()));
  await own.goto(pathToFileURL(file).href);
  await expect(own.getByRole('application', { name: /^Network of/ })).toBeVisible();
  await expect.poll(() => linkOf(own, 'cooperation-graph')).toBe(link);
  expect(await own.locator('html').getAttribute('lang')).toBe('en');
  expect(await own.title()).not.toBe('');
  const { name } = await take(own, 'PNG');
  expect(name).toMatch(/\.png$/);
  expect(requests.filter((address) => !/^(blob|data):/.test(address))).toEqual([
    pathToFileURL(file).href,
  ]);
  expect(faults).toEqual([]);
  await context.close();

  const plain = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const still = await plain.newPage();
  await still.goto(pathToFileURL(file).href);
  await expect(still.getByRole('img')).toBeVisible();
  await plain.close();
});
