/** What the reader chose: undone, redone, gone back over, kept in the address and opened elsewhere. */
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
  expect(explorer.link()).toMatch(/^data=[0-9a-f]{8}$/);
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

test('more than a hundred steps are undone and redone by keys', async ({ page }) => {
  const steps = 104;
  await explorer.clickMark('France');
  const panels = page.getByRole('navigation', { name: 'Reading column' });
  await panels.evaluate((element, clicks) => {
    const [overview, ranking] = element.querySelectorAll('button');
    for (let i = 0; i < clicks; i += 1) (i % 2 === 0 ? ranking : overview)?.click();
  }, steps - 1);
  await explorer.column.focus();
  await expect.poll(() => explorer.link()).toContain('panel=ranking');
  for (let i = 0; i < steps; i += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect(explorer.undo).toBeDisabled();
  await expect(explorer.heading).toHaveText(/^China’s partners/);
  expect(explorer.link()).toMatch(/^data=\w+$/);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(explorer.heading).toContainText('France');
  await explorer.redo.evaluate((button: HTMLButtonElement, clicks) => {
    for (let i = 0; i < clicks; i += 1) button.click();
  }, steps - 1);
  await expect(explorer.redo).toBeDisabled();
  expect(explorer.link()).toContain('panel=ranking');
  await explorer.undo.click();
  await expect(explorer.redo).toBeEnabled();
});

test('the buttons undo and redo, and a new step ends what could be redone', async () => {
  await expect(explorer.undo).toBeDisabled();
  await explorer.clickMark('France');
  await explorer.show('Ranking');
  await expect(explorer.heading).toHaveText(/Number of ties/);
  await explorer.undo.click();
  await expect(explorer.heading).toContainText('France');
  await explorer.undo.click();
  await expect(explorer.heading).toHaveText(/^China’s partners/);
  await explorer.redo.click();
  await expect(explorer.heading).toContainText('France');
  await explorer.button('Dark theme').click();
  await expect(explorer.redo).toBeDisabled();
});

test('undo keys act only with the focus inside, and not on what is typed', async ({ page }) => {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.ariaLabel = 'Of the host page';
    document.body.prepend(field);
  });
  await explorer.clickMark('France');
  await page.getByRole('textbox', { name: 'Of the host page' }).pressSequentially('ab');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(explorer.heading).toContainText('France');
  await explorer.search.pressSequentially('sm');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(explorer.heading).toContainText('France');
  await expect(explorer.search).not.toHaveValue('sm');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('ControlOrMeta+z');
  await expect(explorer.heading).toContainText('France');
  await explorer.heading.click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(explorer.heading).toHaveText(/^China’s partners/);
});

test('Back and Forward go over selection, panel, level and document', async ({ page }) => {
  const headline = await explorer.heading.innerText();
  await explorer.clickMark('France');
  await explorer.show('Documents');
  await explorer.column.getByRole('button', { name: /Sino-French Friendship$/ }).click();
  await (
    await explorer.choose('actors and missions')
  )
    .getByRole('radio', { name: /^Actors only/ })
    .check();
  await expect.poll(() => explorer.link()).toContain('level=actors');
  await page.goBack();
  await expect.poll(() => explorer.link()).not.toContain('level=');
  await expect(explorer.chips).toBeVisible();
  await page.goBack();
  await expect(explorer.chips).toHaveCount(0);
  await expect(explorer.heading).toHaveText('Documents');
  await page.goBack();
  await expect(explorer.heading).toContainText('France');
  await page.goBack();
  await expect(explorer.heading).toHaveText(headline, { useInnerText: true });
  await page.goForward();
  await expect(explorer.heading).toContainText('France');
  await expect(explorer.mark('France')).toHaveAttribute('aria-current', 'true');
});

test('moving the picture and adjusting filters add no page to the history', async ({ page }) => {
  const pages = (): Promise<number> => page.evaluate(() => history.length);
  const before = await pages();
  await explorer.button('Zoom in').click();
  await page.mouse.move(900, 450);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => explorer.link()).toMatch(/at=[\d.]+,[\d.]+,2\.\d/);
  await (await explorer.choose('any status')).getByRole('checkbox', { name: /^signed/ }).check();
  await expect.poll(() => explorer.link()).toContain('status=signed');
  expect(await pages()).toBe(before);
});

test('a link is never stripped after loading', async ({ page }) => {
  const link = `select=country:fr&at=0.4,0.5,2&data=${explorer.link().slice('data='.length)}`;
  await page.goto('about:blank');
  await explorer.open(link);
  await expect(explorer.heading).toContainText('France');
  expect(explorer.link()).toBe(link);
  await page.reload();
  await explorer.drawn();
  expect(explorer.link()).toBe(link);
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
  expect(explorer.link()).toContain(`data=${hash.slice('sha256:'.length, 'sha256:'.length + 8)}`);
  expect(faults).toEqual([]);
});
