/** A figure is downloaded, copied, linked to and opened again. */
import { expect, test } from '@playwright/test';
import { bytesOf, FigurePage } from './figure-page.ts';

let figure: FigurePage;

test.beforeEach(async ({ page }) => {
  figure = new FigurePage(page);
  await figure.open();
});

const BEGINNINGS = {
  SVG: ['svg', /^<svg|^<\?xml/],
  PNG: ['png', /^.PNG\r\n/],
  PDF: ['pdf', /^%PDF-1/],
  CSV: ['csv', /^./],
} as const;

for (const [format, [extension, beginning]] of Object.entries(BEGINNINGS)) {
  test(`downloads ${format} under a dated name`, async () => {
    await figure.word(format).check();
    const file = await figure.download();
    expect(file.suggestedFilename()).toMatch(
      new RegExp(
        `^chinas-partners-in-space-and-what-they-work-on-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`,
      ),
    );
    expect((await bytesOf(file)).subarray(0, 100).toString('latin1')).toMatch(beginning);
    await expect(figure.column.getByText(`${file.suggestedFilename()} downloaded.`)).toBeVisible();
  });
}

test('a PNG is as large as it says; the scale is kept for the next time', async () => {
  await figure.word('PNG').check();
  await figure.word('3×').check();
  const said = /^(\d+) × (\d+) px\./.exec(
    await figure.column.getByText(/^\d+ × \d+ px\./).innerText(),
  );
  const bytes = await bytesOf(await figure.download());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
    Number(said?.[1]),
    Number(said?.[2]),
  ]);
  await figure.show('Overview');
  await figure.show('Figure');
  await expect(figure.word('3×')).toBeChecked();
});

test('a figure beyond what can be drawn is refused in place, and the focus stays', async ({
  page,
}) => {
  await figure.word('Your own').check();
  await figure.column.getByRole('spinbutton', { name: 'Width' }).fill('9000');
  await figure.column.getByRole('spinbutton', { name: 'Height' }).fill('9000');
  await figure.column.getByRole('spinbutton', { name: 'Height' }).press('Enter');
  await expect(figure.line).toHaveText(/^9000 × 9000 px/);
  await figure.word('PNG').check();
  await figure.word('3×').check();
  const download = figure.button('Download PNG');
  await download.click();
  await expect(figure.column.getByText(/at most|largest/i)).toBeVisible();
  await expect(download).toBeFocused();
  await expect(page.getByRole('status')).not.toBeEmpty();
});

test('the image is copied with its alt text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await figure.button('Copy image').click();
  await expect(figure.column.getByText('Image copied, with its alt text.')).toBeVisible();
  const [types, beginning, markup] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const png = new Uint8Array(
      await ((await item?.getType('image/png')) ?? new Blob()).arrayBuffer(),
    );
    const html = await ((await item?.getType('text/html')) ?? new Blob()).text();
    return [item?.types ?? [], [...png.subarray(1, 4)], html] as const;
  });
  expect(types).toContain('image/png');
  expect(String.fromCharCode(...beginning)).toBe('PNG');
  expect(markup).toMatch(/alt="Network: China’s partners/);
});

test('a link to the figure shows the same figure', async ({ page, context }) => {
  await figure.word('Square').check();
  await figure.word('Sources').uncheck();
  await figure.word('Dark').check();
  await figure.label('BRICS').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => figure.link()).toContain('label');
  await expect.poll(() => figure.texts()).not.toContain('Sources');
  const other = new FigurePage(await context.newPage());
  await other.open(figure.link());
  await expect.poll(() => other.markup()).toBe(await figure.markup());
});

test('a downloaded figure opens its view again', async ({ page }) => {
  await figure.word('Square').check();
  await figure.word('SVG').check();
  await expect(figure.line).toHaveText(/^1080 × 1080 px/);
  const path = await (await figure.download()).path();
  await figure.undo.click();
  await expect(figure.word('Screen')).toBeChecked();
  await figure.column.locator('input[type=file]').setInputFiles(path);
  await expect(figure.word('Square')).toBeChecked();
  await expect(page.getByRole('status')).toContainText('Undo brings back the one before');
});

test('the methods note and the citations are copied and downloaded', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await figure.button('Copy the methods note').click();
  await expect(page.getByRole('status')).toHaveText('Methods note copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Data: .*Places: /s);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.button('Download citations as BibTeX').click(),
  ]);
  expect(file.suggestedFilename()).toBe('sources.bib');
  expect((await bytesOf(file)).toString()).toMatch(/^@/);
});
