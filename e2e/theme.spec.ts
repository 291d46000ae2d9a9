/** Light and dark: as the system has it, as the reader switches it, as a link says. */
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { lookAt } from './picture.ts';

let explorer: ExplorerPage;

test.beforeEach(({ page }) => {
  explorer = new ExplorerPage(page);
});

/** How light the paper of the picture is, 0 to 255. */
async function paper(): Promise<number> {
  const [red, green, blue] = (await lookAt(explorer.graph)).paper;
  return Math.round((red + green + blue) / 3);
}

async function expectDark(dark: boolean): Promise<void> {
  if (dark) await expect.poll(paper).toBeLessThan(60);
  else await expect.poll(paper).toBeGreaterThan(220);
  await expect(explorer.button(dark ? 'Light theme' : 'Dark theme')).toBeVisible();
}

test('follows the system, at the start and when it changes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await explorer.open();
  await expectDark(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
    'rgb(251, 251, 248)',
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await expectDark(false);
  await expect.poll(() => explorer.link()).not.toContain('theme');
});

for (const system of ['light', 'dark'] as const) {
  const other = system === 'light' ? 'dark' : 'light';
  test(`on a ${system} system is switched to ${other}, kept in the link, and switched back`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await explorer.open();
    const before = await lookAt(explorer.graph);
    await page.getByRole('button', { name: /^(Dark|Light) theme$/ }).click();
    await expectDark(other === 'dark');
    await expect.poll(() => explorer.link()).toContain(`theme=${other}`);
    expect((await lookAt(explorer.graph)).ink).toBeGreaterThan(0.03);
    await page.reload();
    await explorer.drawn();
    await expectDark(other === 'dark');
    await page.getByRole('button', { name: /^(Dark|Light) theme$/ }).click();
    await expectDark(system === 'dark');
    // Nothing is dimmed, moved or lost on the way.
    await expect.poll(async () => (await lookAt(explorer.graph)).ink).toBeCloseTo(before.ink, 3);
  });
}

test('switching moves nothing', async () => {
  await explorer.open();
  const marks = await explorer.marks();
  await explorer.button('Dark theme').click();
  await expectDark(true);
  expect(await explorer.marks()).toEqual(marks);
});

test('where the system forces its colours, the picture is drawn in them', async ({ page }) => {
  await explorer.open();
  const before = await lookAt(explorer.graph);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await expect.poll(async () => (await lookAt(explorer.graph)).paper).toEqual([0, 0, 0]);
  const forced = await lookAt(explorer.graph);
  expect(forced.ink).toBeGreaterThan(before.ink / 2);
});
