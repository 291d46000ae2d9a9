/** Time: brushing it, moving through it by key, playing it, and what was known when. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ExplorerPage, type Point } from './explorer-page.ts';

let explorer: ExplorerPage;
const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page, name: 'From' | 'To'): Locator =>
  timeline(page).getByRole('slider', { name });

/** Boxes are multiples of 1/64 px: the middle of a mark that grows moves by less than that, and it does not. */
async function expectInPlace(name: string, { x, y }: Point): Promise<void> {
  const now = await explorer.placeOf(name);
  expect(Math.hypot(now.x - x, now.y - y)).toBeLessThan(1 / 32);
}

/** The rows of the timeline in the window. */
async function rows(page: Page): Promise<{
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}> {
  const box = await timeline(page).locator('.track').boundingBox();
  if (box === null) throw new Error('no timeline');
  return box;
}

test.beforeEach(({ page }) => {
  explorer = new ExplorerPage(page);
});

test('a drag shows a range, in words, in the picture and in the link; one undo takes it back', async ({
  page,
}) => {
  await explorer.open();
  const before = await explorer.graph.getAttribute('aria-label');
  const frame = await explorer.graph.boundingBox();
  const place = await explorer.placeOf('China');
  const { x, y, width } = await rows(page);
  await page.mouse.move(x + width * 0.1, y + 20);
  await page.mouse.down();
  for (const share of [0.15, 0.2, 0.25, 0.3]) await page.mouse.move(x + width * share, y + 20);
  await page.mouse.up();
  await expect(explorer.button(/^from \w+ 19\d\d to \w+ 19\d\d/)).toBeVisible();
  await expect(explorer.heading).toContainText(/from \w+ 19\d\d to \w+ 19\d\d/);
  await expect.poll(() => explorer.link()).toMatch(/since=19\d\d-\d\d-01&as-of=19\d\d-\d\d-\d\d/);
  await expect(explorer.graph).not.toHaveAccessibleName(before ?? '');
  expect(await explorer.graph.boundingBox()).toEqual(frame);
  await expectInPlace('China', place);
  await explorer.undo.click();
  await expect.poll(() => explorer.link()).not.toMatch(/since|as-of/);
  await expect(explorer.graph).toHaveAccessibleName(before ?? '');
});

test('a click shows a day; marks keep their places and the picture its size', async ({ page }) => {
  await explorer.open();
  const place = await explorer.placeOf('China');
  const frame = await explorer.graph.boundingBox();
  const { x, y, width, height } = await rows(page);
  // Between two rows, where no mark is.
  await page.mouse.click(x + width * 0.62, y + height - 1);
  await expect.poll(() => explorer.link()).toMatch(/^as-of=20\d\d-\d\d-\d\d/);
  await expect(explorer.button(/^by the end of/)).toBeVisible();
  await expect(explorer.status).toContainText('by the end of');
  expect(await explorer.graph.boundingBox()).toEqual(frame);
  await expectInPlace('China', place);
  await timeline(page).getByRole('button', { name: 'All time' }).click();
  await expect.poll(() => explorer.link()).not.toContain('as-of');
});

test('the sliders move by month and year and say where they stand', async ({ page }) => {
  await explorer.open('as-of=2001-06');
  const to = slider(page, 'To');
  await expect(to).toHaveAttribute('aria-valuetext', 'to the end of June 2001');
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(to).toHaveAttribute('aria-valuetext', 'to the end of May 2001');
  await page.keyboard.press('PageUp');
  await expect(to).toHaveAttribute('aria-valuetext', 'to the end of May 2002');
  await page.keyboard.press('End');
  await expect(to).toHaveAttribute('aria-valuetext', 'no last day');
  await expect.poll(() => explorer.link()).not.toContain('as-of');
  const from = slider(page, 'From');
  await from.focus();
  for (const key of ['Home', 'PageUp', 'PageUp']) await page.keyboard.press(key);
  await expect(from).toHaveAttribute('aria-valuetext', /^from December 19\d\d$/);
  await expect.poll(() => explorer.link()).toMatch(/since=19\d\d-12-01/);
});

test('time plays year by year at its pace, and pauses', async ({ page }) => {
  await page.clock.install();
  await explorer.open();
  const play = timeline(page).getByRole('button', { name: 'Play' });
  await play.click();
  const year = async (): Promise<number> =>
    Number(/as-of=(\d{4})-12-31/.exec(new URL(page.url()).hash)?.[1]);
  await page.clock.runFor(100);
  const first = await year();
  // Under reduced motion, as here, a year stays longer.
  await page.clock.runFor(1600);
  expect(await year()).toBe(first + 1);
  await page.clock.runFor(3200);
  expect(await year()).toBe(first + 3);
  await timeline(page).getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(5000);
  expect(await year()).toBe(first + 3);
});

test('play ends with all time', async ({ page }) => {
  await page.clock.install();
  await explorer.open('as-of=2047');
  await timeline(page).getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(12_000);
  await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await expect.poll(() => explorer.link()).not.toContain('as-of');
});

test('what was known on a day hides later reports, also with a date, and the link restores it', async ({
  page,
}) => {
  await explorer.open();
  const choices = await explorer.choose('at any time');
  await choices.getByLabel('Published by').fill('2024-12-31');
  await expect(explorer.chips).toContainText('as known at the end of 2024');
  await expect(explorer.mark('Space Day 2025')).toHaveCount(0);
  await choices.getByLabel('To', { exact: true }).fill('2030-06-30');
  await choices.getByRole('radio', { name: /^In force on a date/ }).check();
  await expect(
    explorer.button(/^in force at the end of June 2030, as known at the end of 2024/),
  ).toBeVisible();
  await expect
    .poll(() => explorer.link())
    .toContain('as-of=2030-06-30&reading=in-force&known-on=2024-12-31');
  const link = explorer.link();
  const name = await explorer.graph.getAttribute('aria-label');
  const other = new ExplorerPage(await page.context().newPage());
  await other.open(link);
  await expect(other.graph).toHaveAccessibleName(name ?? '');
  await page.keyboard.press('Escape');
  await explorer.button('Clear filters').click();
  await expect.poll(() => explorer.link()).not.toMatch(/as-of|known-on/);
});

test('a plan past its date is expected, never done', async () => {
  const tie = 'select=agency:suparco|mission:suparco-rover';
  await explorer.open(tie);
  const before = await explorer.column.textContent();
  expect(before).not.toContain('Expected');
  await explorer.open(`as-of=2046&${tie}`);
  await expect(explorer.page.getByRole('region', { name: 'Key' })).toContainText(
    'expected, not known to be done',
  );
});

test('undated statements are counted and can be left out', async ({ page }) => {
  await explorer.open('as-of=1990');
  const box = timeline(page).getByRole('checkbox', { name: /^\d+ undated$/ });
  await expect(box).toBeChecked();
  const before = await explorer.graph.getAttribute('aria-label');
  await box.uncheck();
  await expect.poll(() => explorer.link()).toContain('undated=0');
  await expect(explorer.graph).not.toHaveAccessibleName(before ?? '');
  await expect(explorer.chips).toContainText('dated statements only');
});

test('a mark leads to its tie', async ({ page }) => {
  await explorer.open();
  await timeline(page).locator('circle.dot').first().click();
  await expect.poll(() => explorer.link()).toMatch(/select=\S+\|/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the timeline waits behind a word; a finger on it chooses a day', async ({ page }) => {
    await explorer.open();
    await expect(timeline(page)).toBeHidden();
    await explorer.button('Time').tap();
    await expect(timeline(page)).toBeVisible();
    const { x, y, width, height } = await rows(page);
    await page.touchscreen.tap(x + width * 0.4, y + height - 1);
    await expect.poll(() => explorer.link()).toMatch(/as-of=\d{4}-\d\d-\d\d/);
  });
});
