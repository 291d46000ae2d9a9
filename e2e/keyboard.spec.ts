/** Walking the picture by keys, and what a screen reader hears. */
import { expect, test, type Locator } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

/** The mark that has the focus. */
function focused(): Locator {
  return explorer.graph.locator('button:focus');
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await explorer.page.keyboard.press(key);
}

test.describe('the picture', () => {
  test('is one tab stop, entered and left either way', async () => {
    await explorer.page.evaluate(() => {
      const after = document.createElement('button');
      after.textContent = 'Of the host page';
      document.body.append(after);
    });
    await explorer.button('Show all').focus();
    await press('Tab');
    await expect(focused()).toHaveAccessibleName(
      /^China, country, \d+ ties, strongest: .*1 of \d+/,
    );
    await expect(
      explorer.graph.getByRole('button').and(explorer.page.locator('[tabindex="0"]')),
    ).toHaveCount(1);
    await press('Tab');
    await expect(explorer.page.getByRole('slider').first()).toBeFocused();
    await press('Shift+Tab');
    await expect(focused()).toHaveAccessibleName(/^China/);
    await press('Shift+Tab');
    await expect(explorer.button('Show all')).toBeFocused();
    // Past the picture and the timeline the page goes on.
    const after = explorer.button('Of the host page');
    await explorer.page.getByRole('slider').last().focus();
    const here = after.and(explorer.page.locator(':focus'));
    for (let i = 0; i < 8 && (await here.count()) === 0; i++) await press('Tab');
    await expect(after).toBeFocused();
  });

  test('is called a network map and says its keys', async () => {
    await expect(explorer.graph).toHaveAttribute('aria-roledescription', 'network map');
    await expect(explorer.graph).toHaveAccessibleDescription(
      /Arrow keys .* Enter opens, Backspace/,
    );
  });

  for (const [key, isThere] of [
    ['ArrowRight', (dx: number, dy: number): boolean => dx > 0 && dx >= Math.abs(dy)],
    ['ArrowLeft', (dx: number, dy: number): boolean => dx < 0 && -dx >= Math.abs(dy)],
    ['ArrowDown', (dx: number, dy: number): boolean => dy > 0 && dy >= Math.abs(dx)],
    ['ArrowUp', (dx: number, dy: number): boolean => dy < 0 && -dy >= Math.abs(dx)],
  ] as const) {
    test(`${key} goes to an entity in that direction`, async () => {
      const from = await explorer.placeOf('China');
      await explorer.mark('China').focus();
      await press(key);
      await expect(focused()).not.toHaveAccessibleName(/^China, country/);
      const box = await focused().boundingBox();
      const [dx, dy] = [
        (box?.x ?? 0) + (box?.width ?? 0) / 2 - from.x,
        (box?.y ?? 0) + (box?.height ?? 0) / 2 - from.y,
      ];
      expect(isThere(dx, dy), `${dx}, ${dy}`).toBe(true);
    });
  }

  test('n and p go through the neighbours, strongest tie first, round and round', async () => {
    await explorer.mark('China').focus();
    await press('n');
    await expect(focused()).toHaveAccessibleName(/^France/);
    await press('n');
    await expect(focused()).toHaveAccessibleName(/^International Lunar Research Station/);
    await press('p', 'p');
    await expect(focused()).not.toHaveAccessibleName(/^France/);
    await press('n');
    await expect(focused()).toHaveAccessibleName(/^France/);
  });

  test('Home and End go to the ends of the ranking, Page Up and Down by ten', async () => {
    await explorer.mark('China').focus();
    await press('n', 'Home');
    await expect(focused()).toHaveAccessibleName(/1 of (\d+)\.$/);
    const total = /of (\d+)\.$/.exec((await focused().getAttribute('aria-label')) ?? '')?.[1];
    await press('End');
    await expect(focused()).toHaveAccessibleName(new RegExp(`${total} of ${total}\\.$`));
    await press('PageUp');
    await expect(focused()).toHaveAccessibleName(
      new RegExp(`${Number(total) - 10} of ${total}\\.$`),
    );
  });

  test('Enter opens, Backspace goes back the way one came, Esc closes and then leaves', async () => {
    await explorer.mark('China').focus();
    await press('n', 'Enter');
    await expect(explorer.heading).toContainText('France');
    await expect(focused()).toHaveAttribute('aria-current', 'true');
    await press('Backspace');
    await expect(focused()).toHaveAccessibleName(/^China/);
    await press('Escape');
    await expect(explorer.heading).toHaveText(/^China’s partners/);
    await expect(focused()).toHaveAccessibleName(/^China/);
    await press('Escape');
    await expect(explorer.graph).toBeFocused();
    await press('ArrowRight');
    await expect(focused()).toHaveCount(1);
  });

  test('+, − and 0 zoom, and Shift with an arrow moves', async () => {
    await explorer.mark('China').focus();
    const before = await explorer.placeOf('China');
    await press('+', '+');
    await expect.poll(() => explorer.link()).toMatch(/at=[\d.]+,[\d.]+,1\.69/);
    // Zooming keeps the current entity where it is.
    const after = await explorer.placeOf('China');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
    await press('-');
    await expect.poll(() => explorer.link()).toMatch(/at=[\d.]+,[\d.]+,1\.3/);
    await press('Shift+ArrowRight');
    expect((await explorer.placeOf('China')).x).toBeLessThan(before.x - 40);
    await press('0');
    await expect.poll(() => explorer.link()).not.toContain('at=');
  });

  test('the focus is seen, and stays in sight however far one has zoomed in', async () => {
    await explorer.mark('China').focus();
    await press('ArrowRight');
    const seen = await explorer.graph.screenshot();
    await press('ArrowLeft');
    expect((await explorer.graph.screenshot()).equals(seen)).toBe(false);
    await press('ArrowRight');
    await expect.poll(async () => (await explorer.graph.screenshot()).equals(seen)).toBe(true);
    await press('Home');
    await press('+', '+', '+', '+', '+', '+');
    const plate = await explorer.graph.boundingBox();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'End', 'Home']) {
      await press(key);
      const box = await focused().boundingBox();
      if (box === null || plate === null) throw new Error('no focus');
      expect(box.x).toBeGreaterThanOrEqual(plate.x);
      expect(box.y).toBeGreaterThanOrEqual(plate.y);
      expect(box.x + box.width).toBeLessThanOrEqual(plate.x + plate.width);
      expect(box.y + box.height).toBeLessThanOrEqual(plate.y + plate.height);
    }
  });

  test('an entity that a screen reader puts the focus on keeps it', async () => {
    await explorer.mark('France').focus();
    await explorer.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    await expect(focused()).toHaveAccessibleName(/^France/);
    await press('Enter');
    await expect(explorer.heading).toContainText('France');
  });

  test('when the entity with the focus goes, its nearest survivor has it', async ({ page }) => {
    await explorer.find('Sino-French');
    await expect(explorer.chips).toBeVisible();
    await page.goBack();
    await expect(explorer.chips).toHaveCount(0);
    await explorer.mark('KuaFu-1').focus();
    await page.goForward();
    await expect(explorer.chips).toBeVisible();
    await expect(focused()).toHaveCount(1);
    await expect(focused()).not.toHaveAccessibleName(/^KuaFu-1/);
  });
});

test('one polite live region speaks, not more than twice a second', async ({ page }) => {
  await expect(page.locator('[aria-live], [role=status], [role=log]')).toHaveCount(1);
  await explorer.status.evaluate((region) => {
    const times: number[] = [];
    new MutationObserver(() => times.push(performance.now())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { spoken: times });
  });
  await explorer.mark('China').focus();
  for (let i = 0; i < 8; i += 1) await press('n', 'Enter');
  const last = await focused().getAttribute('aria-label');
  // Whatever was skipped, the last word is about where one has come to.
  await expect(explorer.status).toContainText((last ?? '').split(',')[0] ?? '');
  const times = await page.evaluate(() => (window as unknown as { spoken: number[] }).spoken);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  expect(gaps.length).toBeGreaterThan(0);
  // A message is due half a second after the one before; drawing may hold either up a little.
  expect(Math.min(...gaps)).toBeGreaterThan(350);
});
