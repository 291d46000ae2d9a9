/** The whole set of tasks without a mouse. */
import { expect, test, type Locator } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

/** Tabs until a control has the focus, as a reader does who looks for it. */
async function tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    if ((await control.and(explorer.page.locator(':focus')).count()) > 0) return;
    await explorer.page.keyboard.press(key);
  }
  throw new Error(`${String(control)} cannot be reached by ${key}`);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await explorer.page.keyboard.press(key);
}

test('find, open a tie, read a statement, reach its link: by keys alone', async ({ page }) => {
  await explorer.mark('China').focus();
  await press('/');
  await page.keyboard.type('CNES');
  await press('Enter');
  await expect(explorer.heading).toContainText('French National Centre for Space Studies');
  await tabTo(explorer.column.getByRole('button', { name: /^Tie with CNSA/ }));
  await press('Enter');
  await expect(explorer.heading).toContainText('China National Space Administration');
  await expect(explorer.column).toBeFocused();
  await tabTo(explorer.column.locator('summary').first());
  await press('Enter');
  const link = explorer.column.getByRole('link', { name: 'Open the document' });
  await tabTo(link);
  await expect(link).toBeFocused();
  await tabTo(explorer.column.getByRole('button', { name: 'Copy citation, BibTeX' }));
  await press('Enter');
  await expect(explorer.status).toHaveText(/^Citation \(BibTeX\)/);
  await tabTo(explorer.column.getByRole('button', { name: /^French|^CNES$/ }).first(), 'Shift+Tab');
  await press('Enter');
  await expect(explorer.heading).toContainText('French National Centre for Space Studies');
});

test('filter, take a filter off, and clear: by keys alone', async () => {
  await explorer.column.focus();
  await tabTo(explorer.button('any status'));
  await press('Enter');
  const signed = explorer.choices.getByRole('checkbox', { name: /^signed/ });
  await tabTo(signed);
  await press(' ');
  await expect(signed).toBeChecked();
  await press('Escape');
  await expect(explorer.choices).toHaveCount(0);
  await expect(explorer.page.getByRole('button', { name: /^status signed/ })).toBeFocused();
  await tabTo(explorer.chips.getByRole('button', { name: 'Remove filter: signed' }));
  await press('Enter');
  await expect(explorer.chips).toHaveCount(0);
  // The chip is gone; the focus is still inside, so that the keys still reach the explorer.
  await press('ControlOrMeta+z');
  await expect(explorer.chips).toBeVisible();
});

test('the table: open, change, sort, select, leave by keys alone', async ({ page }) => {
  await explorer.column.focus();
  await tabTo(explorer.button('Table'));
  await press('Enter');
  await tabTo(page.getByRole('tab', { selected: true }));
  await press('ArrowRight');
  await expect(page.getByRole('tab', { name: /^Ties/, selected: true })).toBeFocused();
  const head = page.getByRole('columnheader', { name: 'Strength' });
  await tabTo(head.getByRole('button'));
  await press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await tabTo(explorer.tables.getByRole('rowheader').first().getByRole('button'));
  await press('Enter');
  await expect(explorer.column.getByRole('button', { name: /^All \d+ entities/ })).toBeVisible();
  await tabTo(explorer.button('Graph'), 'Shift+Tab');
  await press('Enter');
  await expect(explorer.graph).toBeVisible();
});

test('choices close when the focus leaves them, and Esc gives it back', async () => {
  await explorer.button('any status').focus();
  await press('Enter');
  await expect(explorer.choices).toBeVisible();
  await press('Escape');
  await expect(explorer.button('any status')).toBeFocused();
  await press('Enter', 'Shift+Tab');
  await expect(explorer.choices).toHaveCount(0);
});
