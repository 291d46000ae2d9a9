/** Data that is valid and meant to harm: names and titles are shown as text, wherever they stand. */
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { LETTER, twoLetters } from './fixtures/two-letters.ts';
import { watchFaults } from './page-faults.ts';
import { serveInstead } from './served-dataset.ts';

const HARM = '<img src=x onerror="window.__xss=1"><script>window.__xss=1</script>${7*7}';

/** The same dataset with every free text followed by markup. */
function harmful(): Record<string, unknown> {
  const spoil = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => spoil(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, spoil(v, k)]));
    }
    return ['text', 'title', 'publisher', 'paraphrase'].includes(key) && typeof value === 'string'
      ? `${value} ${HARM}`
      : value;
  };
  return spoil(twoLetters(), '') as Record<string, unknown>;
}

test('[SEC] 90 markup in the data stays text in every panel of the explorer, its search and its tables', async ({
  page,
}) => {
  const faults = watchFaults(page);
  const explorer = new ExplorerPage(page);
  await serveInstead(page, harmful());
  await explorer.open();
  await expect(page.getByRole('banner')).toContainText(HARM);
  await explorer.show('Ranking');
  await expect(explorer.column).toContainText(HARM);
  await explorer.show('Documents');
  await expect(explorer.column).toContainText(HARM);
  await explorer.column.getByText('Check a document you have').click();
  await explorer.column.getByRole('textbox').fill(`${LETTER}\n\n${HARM}`);
  await explorer.column.getByRole('button', { name: 'Check this text' }).click();
  await expect(explorer.column).toContainText('cited for');
  await explorer.search.fill('arda');
  await expect(explorer.options.first()).toContainText(HARM);
  await explorer.search.press('Enter');
  await expect(explorer.heading).toContainText(HARM);
  await explorer.column.getByText('A probe is to be built by the two.').click();
  await expect(
    explorer.column.getByRole('definition').filter({ hasText: HARM }).first(),
  ).toBeVisible();
  await explorer.button('Table').click();
  await expect(explorer.tables).toContainText(HARM);
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  expect(faults).toEqual([]);
});
