/** Going back over what one did: by undo and redo, and by Back and Forward. */
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
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
  await page.keyboard.press('ControlOrMeta+z');
  // The rest in one go: the driver waits after each key for the address to settle.
  await explorer.column.evaluate((column, times) => {
    const key = { key: 'z', ctrlKey: true, bubbles: true, composed: true };
    for (let i = 0; i < times; i += 1) column.dispatchEvent(new KeyboardEvent('keydown', key));
  }, steps - 1);
  await expect(explorer.undo).toBeDisabled();
  await expect(explorer.heading).toHaveText(/^China’s partners/);
  await expect.poll(() => explorer.link()).toMatch(/^data=\w+$/);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(explorer.heading).toContainText('France');
  await explorer.redo.evaluate((button: HTMLButtonElement, clicks) => {
    for (let i = 0; i < clicks; i += 1) button.click();
  }, steps - 1);
  await expect(explorer.redo).toBeDisabled();
  await expect.poll(() => explorer.link()).toContain('panel=ranking');
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
