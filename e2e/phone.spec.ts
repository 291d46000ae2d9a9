/** A narrow touch screen: the picture first, the words as a sheet below it. */
import { expect, test, type Locator } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { lookAt } from './picture.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

async function box(
  part: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const found = await part.boundingBox();
  if (found === null) throw new Error(`${String(part)} is not seen`);
  return found;
}

function tab(name: string): Locator {
  return explorer.page
    .getByRole('navigation', { name: 'Reading column' })
    .getByRole('button', { name, exact: true });
}

test('the picture stands above the words, both in sight, tabs at the lower edge', async () => {
  const [plate, column, tabs] = [
    await box(explorer.graph),
    await box(explorer.column),
    await box(explorer.page.getByRole('navigation', { name: 'Reading column' })),
  ];
  expect(plate.width).toBeGreaterThan(340);
  expect(plate.height).toBeGreaterThan(844 / 3);
  expect(plate.y + plate.height).toBeLessThanOrEqual(column.y + 1);
  expect(column.height).toBeGreaterThan(844 / 4);
  expect(tabs.y + tabs.height).toBeGreaterThan(840);
  await expect(explorer.heading).toBeInViewport();
  expect((await lookAt(explorer.graph)).ink).toBeGreaterThan(0.02);
});

test('the sheet is raised and lowered', async () => {
  const low = await box(explorer.column);
  await explorer.button('Raise the sheet').tap();
  const high = await box(explorer.column);
  expect(high.height).toBeGreaterThan(low.height * 1.4);
  await expect(explorer.button('Lower the sheet')).toHaveAttribute('aria-expanded', 'true');
  await explorer.button('Lower the sheet').tap();
  expect((await box(explorer.column)).height).toBe(low.height);
});

test('tabs lead to the panels and the table, a word in the picture to its key', async ({
  page,
}) => {
  await tab('Ranking').tap();
  await expect(explorer.heading).toHaveText(/Number of ties/);
  await tab('Documents').tap();
  await expect(explorer.heading).toHaveText('Documents');
  const key = page.getByRole('list', { name: 'Key to the marks' });
  await expect(key).toBeHidden();
  const word = page.getByRole('main').getByRole('button', { name: 'Key', exact: true });
  await word.tap();
  await expect(key).toBeVisible();
  await expect(word).toHaveAttribute('aria-pressed', 'true');
  await word.tap();
  await expect(key).toBeHidden();
  await tab('Table').tap();
  await expect(explorer.tables.getByRole('table')).toHaveCount(1);
  await expect(explorer.graph).toBeHidden();
});

test('a tap on a mark selects it, a tap on a row leads on', async ({ page }) => {
  const { x, y } = await explorer.placeOf('France');
  await page.touchscreen.tap(x + 6, y + 6);
  await expect(explorer.heading).toContainText('France');
  await explorer.column.getByRole('button', { name: /^Tie with China/ }).tap();
  await expect(explorer.heading).toHaveText(/China\s+and\s+France/);
  await expect(explorer.heading).toBeInViewport();
});

test('the sentence is said shortly, and what it opens fits the screen', async () => {
  const choices = await explorer.choose(/^Every tie/);
  await expect(choices.getByRole('heading', { name: 'Status' })).toBeVisible();
  const { x, y, width, height } = await box(choices);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(844);
  await choices.getByRole('checkbox', { name: /^signed/ }).check();
  await choices.getByRole('button', { name: 'Done' }).tap();
  await expect(choices).toHaveCount(0);
  await expect(explorer.heading).toContainText('signed');
});

test('search finds', async () => {
  await explorer.find('法国');
  await expect(explorer.heading).toContainText('France');
});

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    for (const link of ['', 'panel=ranking', 'panel=documents', 'select=facility:ilrs']) {
      test(`nothing has to be scrolled sideways: ${link || 'first screen'}`, async ({ page }) => {
        await page.goto('about:blank');
        await explorer.open(link);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        const column = await explorer.column.evaluate((e) => [e.scrollWidth, e.clientWidth]);
        expect(column[0]).toBeLessThanOrEqual(column[1] ?? 0);
        const { x, width: own } = await box(explorer.heading);
        expect(x + own).toBeLessThanOrEqual(width);
        expect((await box(explorer.graph)).height).toBeGreaterThan(100);
      });
    }
  });
}

test('what is pressed by thumb is 44 px high and wide', async ({ page }) => {
  const small: string[] = [];
  const parts = [
    page.getByRole('banner').getByRole('button'),
    page.getByRole('navigation', { name: 'Reading column' }).getByRole('button'),
    page.getByRole('button', { name: 'Show all' }),
    page.getByRole('button', { name: /^(Every tie|all documents|actors and missions)/ }),
    page.getByRole('combobox'),
  ];
  for (const part of parts) {
    for (const control of await part.all()) {
      if (!(await control.isVisible())) continue;
      await control.scrollIntoViewIfNeeded();
      const { width, height } = await reach(control);
      const name = (await control.getAttribute('aria-label')) ?? (await control.innerText());
      if (width < 44 || height < 44) small.push(`${name.trim()}: ${width} × ${height}`);
    }
  }
  expect(small).toEqual([]);
});

/** How large the area is that presses a control: its own box, and what its pseudo-elements add. */
async function reach(control: Locator): Promise<{ width: number; height: number }> {
  return control.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const hits = (px: number, py: number): boolean => {
      const hit = root.elementFromPoint(px, py);
      return hit !== null && (hit === element || element.contains(hit));
    };
    const [cx, cy] = [x + width / 2, y + height / 2];
    let [left, right, top, bottom] = [0, 0, 0, 0];
    while (left < 40 && hits(cx - left - 1, cy)) left += 1;
    while (right < 200 && hits(cx + right + 1, cy)) right += 1;
    while (top < 40 && hits(cx, cy - top - 1)) top += 1;
    while (bottom < 40 && hits(cx, cy + bottom + 1)) bottom += 1;
    return { width: left + right + 1, height: top + bottom + 1 };
  });
}
