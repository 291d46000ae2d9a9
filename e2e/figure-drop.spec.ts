/** Figures as files: taken from an article's graph, and opened again in the explorer. */
import { expect, test, type Page } from '@playwright/test';
import { linkOf, openArticle, take } from './article-page.ts';
import { ExplorerPage } from './explorer-page.ts';
import { servedDataset, serveInstead } from './served-dataset.ts';

const VIEW =
  'level=countries&select=country:fr&size=betweenness&at=0.4,0.6,1.5&theme=dark&figure-size=column&figure-label=country:fr,12.5,-3,,France%2C%20%E6%B3%95%E5%9B%BD';

/** Lets a file fall on the explorer. */
async function drop(page: Page, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([content], 'figure'));
    return transfer;
  }, bytes.toString('base64'));
  await page.locator('cooperation-explorer').dispatchEvent('drop', { dataTransfer: data });
}

/** An SVG of the explorer's view with these choices. */
async function svgOf(page: Page, choices: object): Promise<string> {
  return page.evaluate(
    (options) => document.querySelector('cooperation-explorer')!.toSvg(options),
    choices,
  );
}

test.describe('an image from an article', () => {
  for (const form of ['SVG', 'PNG'] as const) {
    test(`as ${form} opens its view in the explorer, to the byte`, async ({ page, context }) => {
      await openArticle(page, VIEW);
      const link = await linkOf(page, 'cooperation-graph');
      const { name, bytes } = await take(page, form);
      expect(name).toMatch(new RegExp(`^[a-z0-9-]{1,100}\\.${form.toLowerCase()}$`));

      const explorer = new ExplorerPage(await context.newPage());
      await explorer.open('panel=ranking');
      const before = explorer.link();
      await drop(explorer.page, bytes);
      await expect.poll(() => explorer.link()).toBe(link);
      await explorer.drawn();
      await explorer.undo.click();
      await expect.poll(() => explorer.link()).toBe(before);
    });
  }

  test('is copied with the text in its place', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openArticle(page, '');
    await page.getByRole('button', { name: 'Image', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Copy image/ }).press('Enter');
    await expect(page.getByRole('status')).toContainText('Image copied.');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const markup = await (await item!.getType('text/html')).text();
      const image = new DOMParser().parseFromString(markup, 'text/html').querySelector('img');
      const { size } = await item!.getType('image/png');
      return { size, alt: image?.alt ?? '' };
    });
    expect(copied.size).toBeGreaterThan(10_000);
    expect(copied.alt).toMatch(/\d+ entities and \d+ ties/);
  });

  test('that may not be copied says what to do instead', async ({ page }) => {
    await openArticle(page, '');
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Image', exact: true }).click();
    await page.getByRole('button', { name: /^Copy image/ }).click();
    await expect(page.getByRole('group', { name: 'Image' })).toContainText('can be downloaded');
  });

  test('by touch, on a phone', async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await openArticle(page, '');
    await page.getByRole('button', { name: 'Image', exact: true }).tap();
    const svg = page.getByRole('button', { name: /^SVG/ });
    const box = await svg.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    const downloaded = page.waitForEvent('download');
    await svg.tap();
    expect((await downloaded).suggestedFilename()).toMatch(/\.svg$/);
    await context.close();
  });

  test('PDF and pages are refused by name', async ({ page }) => {
    await openArticle(page, '');
    const codes = await page.evaluate(async () => {
      const graph = document.querySelector('cooperation-graph')!;
      const code = (failed: { code: string }): string => failed.code;
      return [await graph.toPdf().catch(code), await graph.toHtml().catch(code)];
    });
    expect(codes).toEqual(['not-in-this-build', 'not-in-this-build']);
  });
});

test.describe('opening a figure', () => {
  test('that is pasted as text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const explorer = new ExplorerPage(page);
    await explorer.open(VIEW);
    const link = explorer.link();
    const svg = await svgOf(page, {});
    await explorer.open('panel=documents');
    await page.evaluate((text) => navigator.clipboard.writeText(text), svg);
    await page.keyboard.press('Control+v');
    await expect.poll(() => explorer.link()).toBe(link);
  });

  test('of other data, with and without them', async ({ page, context }) => {
    const explorer = new ExplorerPage(page);
    const served = await servedDataset(page);
    const { hash: _, ...data } = served;
    const entities = data.entities.map((entity) =>
      entity.id === 'country:fr' ? { ...entity, note: 'as others have it' } : entity,
    );
    await serveInstead(page, { ...data, entities, version: '7.7.7' });
    await explorer.open('select=country:fr');
    const link = explorer.link();
    const full = await svgOf(page, { carrying: 'data' });
    const bare = await svgOf(page, { carrying: 'view' });

    const own = new ExplorerPage(await context.newPage());
    await own.open('panel=ranking');
    const before = own.link();
    await drop(own.page, Buffer.from(bare));
    await expect(own.notice).toContainText('version 7.7.7');
    await expect(own.notice).toContainText('Nothing was changed.');
    expect(own.link()).toBe(before);
    await own.notice.getByRole('button', { name: 'Put away' }).click();
    await expect(own.notice).toHaveCount(0);

    await drop(own.page, Buffer.from(full));
    const opened = link.replace('&data=', '&figure-carry=data&data=');
    await expect.poll(() => own.link()).toBe(opened);
    await expect(own.notice).toContainText('load the page again');
  });

  test('that was altered or cut off says so and changes nothing', async ({ page }) => {
    const explorer = new ExplorerPage(page);
    await explorer.open(VIEW);
    const svg = await svgOf(page, {});
    const png = Buffer.from(
      await page.evaluate(async () => {
        const blob = await document.querySelector('cooperation-explorer')!.toPng();
        return [...new Uint8Array(await blob.arrayBuffer())];
      }),
    );
    await explorer.open('panel=ranking');
    const before = explorer.link();
    const altered = Buffer.from(png);
    altered[Math.floor(altered.length / 2)]! ^= 1;
    const spoilt = [
      Buffer.from(svg.replaceAll('country:fr', 'country:pk')),
      Buffer.from(svg.slice(0, -200)),
      png.subarray(0, -20),
      altered,
      Buffer.from('a letter'),
    ];
    for (const bytes of spoilt) {
      await drop(page, bytes);
      await expect(explorer.notice).toContainText('Nothing was changed.');
      expect(explorer.link()).toBe(before);
      await explorer.notice.getByRole('button', { name: 'Put away' }).click();
    }
  });
});
