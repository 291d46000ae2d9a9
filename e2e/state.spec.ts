/** What the reader chose: kept in the address, and opened elsewhere. */
import { expect, test, type Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { labelsOn } from './picture.ts';
import { watchFaults } from './page-faults.ts';
import { servedDataset } from './served-dataset.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

/** All that is seen or read out, but for what was said last. */
async function wordsOf({ page }: ExplorerPage): Promise<string> {
  return (await page.locator('body').ariaSnapshot()).replace(/- status:.*/, '');
}

/** Opens an address in a tab of its own and gives the explorer in it. */
async function elsewhere(page: Page, address: string): Promise<ExplorerPage> {
  const tab = await page.context().newPage();
  await tab.goto(address);
  const opened = new ExplorerPage(tab);
  await opened.drawn();
  return opened;
}

test('a link opened elsewhere gives the identical view', async ({ page }) => {
  await (
    await explorer.choose('number of ties')
  )
    .getByRole('radio', { name: /^betweenness/ })
    .check();
  await page.keyboard.press('Escape');
  await (await explorer.choose('any status')).getByRole('checkbox', { name: /^signed/ }).check();
  await explorer.choices.getByRole('checkbox', { name: /^done/ }).check();
  await explorer.choices.getByRole('checkbox', { name: /^under way/ }).check();
  await page.keyboard.press('Escape');
  await explorer.button('Dark theme').click();
  await explorer.show('Ranking');
  await explorer.find('France');
  await explorer.button('Zoom in').click();
  await expect(explorer.heading).toContainText('France');
  // The address follows at its own pace.
  await expect.poll(() => explorer.link()).toContain('at=');
  const link = explorer.link();
  for (const part of [
    'select=country:fr',
    'panel=ranking',
    'size=betweenness',
    'status=signed,active,completed',
    'theme=dark',
    'at=0.5,0.5,1.4',
    /data=[0-9a-f]{8}$/,
  ]) {
    expect(link).toMatch(part);
  }
  const words = await wordsOf(explorer);
  const marks = await explorer.marks();
  const other = await elsewhere(page, page.url());
  expect(other.link()).toBe(link);
  expect(await wordsOf(other)).toBe(words.replace('button "Undo"', 'button "Undo" [disabled]'));
  expect(await other.marks()).toEqual(marks);
});

test('a link opened elsewhere gives the same picture, whatever was looked at before', async ({
  page,
}) => {
  await (await explorer.choose('any status')).getByRole('checkbox', { name: /^done/ }).check();
  await explorer.choices.getByRole('checkbox', { name: /^signed/ }).check();
  await page.keyboard.press('Escape');
  await explorer.button('Zoom in').click();
  await expect.poll(() => explorer.link()).toContain('at=0.5,0.5,1.4');
  const labels = await labelsOn(explorer);
  const other = await elsewhere(page, page.url());
  expect(await labelsOn(other)).toEqual(labels);
});

test('the link holds the open table, its order, the level and both switches', async ({ page }) => {
  const level = await explorer.choose('actors and missions');
  await level.getByRole('radio', { name: /^Actors only/ }).check();
  await level.getByRole('checkbox', { name: /^Also unnamed groups/ }).check();
  await page.keyboard.press('Escape');
  const kinds = await explorer.choose('ties of every kind');
  await kinds.getByRole('checkbox', { name: /^Also what is not about space/ }).check();
  await page.keyboard.press('Escape');
  await explorer.button('Table').click();
  await page.getByRole('tab', { name: /^Ties/ }).click();
  await page.getByRole('columnheader', { name: 'Statements' }).getByRole('button').click();
  // The address follows after a moment.
  await expect.poll(() => explorer.link()).toContain('-statements');
  const link = explorer.link();
  for (const part of ['level=actors', 'groups=1', 'other=1', 'table=ties.open.-statements']) {
    expect(link).toContain(part);
  }
  const words = await explorer.tables.ariaSnapshot();
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const other = new ExplorerPage(tab);
  await expect(tab.getByRole('tab', { name: /^Ties/, selected: true })).toBeVisible();
  expect(await other.tables.ariaSnapshot()).toBe(words);
});

test('a link is short and readable while it is small, and packed above', async ({ page }) => {
  await expect.poll(() => explorer.link()).toMatch(/^data=[0-9a-f]{8}$/);
  const documents = await explorer.choose('all documents');
  const boxes = await documents.getByRole('checkbox').all();
  for (const box of boxes.slice(0, 9)) await box.check();
  await expect.poll(() => explorer.link()).toMatch(/^z=[\w-]+$/);
  expect(explorer.link().length).toBeLessThan(600);
  await page.keyboard.press('Escape');
  const chips = explorer.chips.getByRole('button', { name: /^Remove filter/ });
  await expect(chips).toHaveCount(9);
  const other = await elsewhere(page, page.url());
  await expect(other.chips.getByRole('button', { name: /^Remove filter/ })).toHaveText(
    await chips.allInnerTexts(),
  );
  expect(other.link()).toBe(explorer.link());
});

test('a link is never stripped after loading', async ({ page }) => {
  const link = `select=country:fr&at=0.4,0.5,2&data=${explorer.link().slice('data='.length)}`;
  await page.goto('about:blank');
  await explorer.open(link);
  await expect(explorer.heading).toContainText('France');
  await expect.poll(() => explorer.link()).toBe(link);
  await page.reload();
  await explorer.drawn();
  await expect.poll(() => explorer.link()).toBe(link);
});

test('a link pasted into the address bar of the open page is followed', async ({ page }) => {
  await page.evaluate(() => (location.hash = 'panel=ranking'));
  await expect(explorer.heading).toHaveText(/Number of ties/);
});

test('the link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.clickMark('France');
  await explorer.button('Copy link').click();
  await expect(explorer.status).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a link made on other data says so and shows what it can', async ({ page }) => {
  const faults = watchFaults(page);
  await page.goto('about:blank');
  await explorer.open('select=country:fr&data=deadbeef');
  await expect(explorer.notice).toContainText('another version of the data');
  await expect(explorer.heading).toContainText('France');
  await explorer.notice.getByRole('button', { name: 'Put away' }).click();
  await expect(explorer.notice).toHaveCount(0);
  const { hash } = await servedDataset(page);
  await expect
    .poll(() => explorer.link())
    .toContain(`data=${hash.slice('sha256:'.length, 'sha256:'.length + 8)}`);
  expect(faults).toEqual([]);
});
