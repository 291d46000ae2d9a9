/** The making of figures for everybody: axe in every state, and on a phone. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { FigurePage } from './figure-page.ts';

let figure: FigurePage;

test.beforeEach(async ({ page }) => {
  figure = new FigurePage(page);
  await figure.open();
});

for (const [name, prepare] of Object.entries({
  'as it opens': async () => {},
  'with labels, notes and colours open': async () => {
    await figure.button('Add a note').click();
    await figure.column.getByText(/^All \d+ labels$/).click();
    await figure.column.getByText('Fonts and colours').click();
    await figure.column.getByText('Read it', { exact: true }).click();
    await figure.word('Your own').check();
  },
  'with a label open': async () => {
    await figure.label('BRICS').click();
    await expect(figure.page.getByRole('dialog')).toBeVisible();
  },
})) {
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    test(`axe finds nothing, ${name}, ${Object.values(media).join()}`, async ({ page }) => {
      await page.emulateMedia(media);
      await prepare();
      await figure.drawn();
      expect(await violations(page)).toEqual([]);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the figure stands above its sheet, nothing goes sideways, no violation', async ({
    page,
  }) => {
    const image = await figure.image.boundingBox();
    const column = await figure.column.boundingBox();
    expect((image?.y ?? 0) + (image?.height ?? 0)).toBeLessThanOrEqual(column?.y ?? 0);
    const wide = await figure.column.evaluate((e) => [e.scrollWidth, e.clientWidth]);
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0);
    expect(await violations(page)).toEqual([]);
  });

  test('a finger drags a label, and nothing scrolls', async ({ page }) => {
    await figure.button('Show it full size').tap();
    const label = figure.label('China');
    await label.scrollIntoViewIfNeeded();
    const before = (await label.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: y + dy }],
      });
    await touch('touchStart', 0);
    for (const dy of [10, 20, 30, 40]) await touch('touchMove', dy);
    await touch('touchEnd', 40);
    await expect.poll(async () => (await label.boundingBox())?.y).toBeCloseTo(before.y + 40, 0);
  });
});
