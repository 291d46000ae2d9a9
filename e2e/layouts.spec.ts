/** Placing entities: by another layout, and by hand. */
import { expect, test, type CDPSession } from '@playwright/test';
import { ExplorerPage, type Point } from './explorer-page.ts';
import { violations } from './axe.ts';
import { labelsOn, overlaps } from './picture.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

async function chooseLayout(name: string): Promise<void> {
  await explorer.button('Layout').click();
  await explorer.choices.getByRole('radio', { name }).check();
  await explorer.page.keyboard.press('Escape');
}

for (const [name, id, words] of [
  ['Rings', 'concentric', 'drawn as rings by number of ties'],
  ['Two columns', 'two-columns', 'drawn in two columns'],
  ['Communities', 'community', 'drawn by community'],
  ['A list', 'grid', 'drawn as a list'],
] as const) {
  test(`${name}: chosen, said, in the link, and taken back`, async ({ page }) => {
    const before = await explorer.placeOf('France');
    await chooseLayout(name);
    await expect.poll(() => explorer.link()).toContain(`layout=${id}`);
    await expect(explorer.button(new RegExp(`^${words}`))).toBeVisible();
    const placed = await explorer.placeOf('France');
    expect(apart(before, placed)).toBeGreaterThan(20);
    expect(overlaps(await labelsOn(explorer))).toEqual([]);
    expect(await violations(page)).toEqual([]);

    const link = explorer.link();
    await explorer.open(`at=0.5,0.5,2&${link}`);
    await page.goto('about:blank');
    await explorer.open(link);
    expect(apart(await explorer.placeOf('France'), placed)).toBeLessThan(1);

    await chooseLayout('By their ties');
    await expect.poll(() => explorer.link()).not.toContain('layout=');
    expect(apart(await explorer.placeOf('France'), before)).toBeLessThan(1);
  });

  test(`${name}: a filter and a date move nobody`, async () => {
    await explorer.open(`layout=${id}`);
    const [china, france] = [await explorer.placeOf('China'), await explorer.placeOf('France')];
    for (const change of ['status=completed', 'as-of=2020-01-01', 'without=mission:change-5']) {
      await explorer.page.goto('about:blank');
      await explorer.open(`layout=${id}&${change}`);
      expect(apart(await explorer.placeOf('China'), china)).toBeLessThan(1);
      expect(apart(await explorer.placeOf('France'), france)).toBeLessThan(1);
    }
  });
}

test('two columns are for actors and missions', async () => {
  await explorer.open('level=actors');
  await explorer.button('Layout').click();
  await expect(explorer.choices.getByRole('radio', { name: 'Rings' })).toBeVisible();
  await expect(explorer.choices.getByRole('radio', { name: 'Two columns' })).toHaveCount(0);
});

test('levels keep who stays in place', async () => {
  const [china, france] = [await explorer.placeOf('China'), await explorer.placeOf('France')];
  const choices = await explorer.choose('actors and missions');
  await choices.getByRole('radio', { name: /^Countries/ }).check();
  await expect.poll(() => explorer.link()).toContain('level=countries');
  expect(apart(await explorer.placeOf('China'), china)).toBeLessThan(1);
  expect(apart(await explorer.placeOf('France'), france)).toBeLessThan(1);
});

test('an entity is dragged, stays through a filter and in a link, and is put back', async ({
  page,
}) => {
  const [from, china] = [await explorer.placeOf('France'), await explorer.placeOf('China')];
  const to = { x: from.x + 90, y: from.y - 60 };
  await explorer.drag(from, to);
  expect(apart(await explorer.placeOf('France'), to)).toBeLessThan(2);
  expect(apart(await explorer.placeOf('China'), china)).toBeLessThan(1);
  await expect.poll(() => explorer.link()).toMatch(/pin=country:fr\.\d+\.\d+/);
  expect(explorer.link()).not.toMatch(/select=|at=/);
  await expect(explorer.button('Reset positions')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const link = explorer.link();
  await page.goto('about:blank');
  await explorer.open(`status=completed&${link}`);
  expect(apart(await explorer.placeOf('France'), to)).toBeLessThan(2);

  await page.goto('about:blank');
  await explorer.open(link);
  await explorer.clickMark('France');
  await explorer.column.getByRole('button', { name: 'Put back in place' }).click();
  expect(apart(await explorer.placeOf('France'), from)).toBeLessThan(1);
  await expect.poll(() => explorer.link()).not.toContain('pin=');
});

test('a drag is one step to undo, and all are put back at once', async () => {
  const from = await explorer.placeOf('France');
  await explorer.drag(from, { x: from.x + 70, y: from.y + 50 });
  await explorer.undo.click();
  expect(apart(await explorer.placeOf('France'), from)).toBeLessThan(1);
  await expect(explorer.undo).toBeDisabled();
  await explorer.redo.click();
  const moved = await explorer.placeOf('France');
  expect(apart(moved, from)).toBeGreaterThan(70);
  const china = await explorer.placeOf('China');
  await explorer.drag(china, { x: china.x, y: china.y + 40 });
  await explorer.button('Reset positions').click();
  expect(apart(await explorer.placeOf('France'), from)).toBeLessThan(1);
  expect(apart(await explorer.placeOf('China'), china)).toBeLessThan(1);
  await expect(explorer.button('Reset positions')).toHaveCount(0);
});

test('keys take an entity up, carry it and put it down; what happens is said', async ({ page }) => {
  const from = await explorer.placeOf('China');
  await explorer.mark('China').focus();
  await page.keyboard.press('m');
  await expect(explorer.status).toContainText('China taken up');
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key);
  expect(explorer.link()).not.toContain('pin=');
  await page.keyboard.press('Enter');
  await expect(explorer.status).toContainText('China put down');
  await expect.poll(() => explorer.link()).toContain('pin=country:cn');
  const to = await explorer.placeOf('China');
  expect(apart(to, { x: from.x + 16, y: from.y + 40 })).toBeLessThan(2);
  await expect(explorer.mark('China')).toBeFocused();

  await page.keyboard.press('m');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(explorer.status).toContainText('back in its place');
  expect(apart(await explorer.placeOf('China'), to)).toBeLessThan(1);
});

test('a link may not put an entity off the plate, nor one that is not there', async () => {
  await explorer.open('pin=country:fr.99999.0');
  await expect(explorer.notice).toContainText('pin');
  await explorer.page.goto('about:blank');
  await explorer.open('pin=country:atlantis.1.1');
  await expect(explorer.notice).toContainText('Moved, but not in this data: country:atlantis');
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  async function touch(client: CDPSession, type: string, points: readonly Point[]): Promise<void> {
    await client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: [...points],
    });
  }

  test('a long press takes an entity up, and the page stays where it is', async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    const from = await explorer.placeOf('China');
    const to = { x: from.x + 40, y: from.y + 60 };
    await touch(client, 'touchStart', [from]);
    // The press is long once the mark has been taken up, which the picture does not say: wait it out.
    await page.waitForTimeout(700);
    for (const share of [0.3, 0.6, 1]) {
      const at = { x: from.x + 40 * share, y: from.y + 60 * share };
      await touch(client, 'touchMove', [at]);
    }
    await touch(client, 'touchEnd', []);
    await expect.poll(() => explorer.link()).toContain('pin=country:cn');
    expect(apart(await explorer.placeOf('China'), to)).toBeLessThan(3);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
