/** How two are connected: paths, threads, partners in common, neighbourhoods, as a reader asks for them. */
import { expect, test, type Locator } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { watchFaults } from './page-faults.ts';
import { labelsOn, lookAt } from './picture.ts';
import { servedDataset } from './served-dataset.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

const end = (name: 'From' | 'To'): Locator =>
  explorer.column.getByRole('combobox', { name, exact: true });
const rows = (): Locator => explorer.column.locator('cooperation-path');
const word = (name: string | RegExp): Locator => explorer.column.getByRole('button', { name });

/** Writes a name into an end and takes the first that is found. */
async function choose(name: 'From' | 'To', text: string): Promise<void> {
  await end(name).fill(text);
  await expect(explorer.options.first()).toBeVisible();
  await end(name).press('Enter');
}

test('from an entity to another: every path, with the statements of its steps', async ({
  page,
}) => {
  await explorer.clickMark('France');
  await word('Paths from here').click();
  await expect(explorer.heading).toHaveText('How two are connected');
  await expect(end('From')).toHaveValue('France');
  await expect(end('To')).toBeFocused();
  await page.keyboard.type('pakis');
  await page.keyboard.press('Enter');
  await expect(explorer.heading).toHaveText('From France to Pakistan');
  await expect(explorer.column).toContainText(/2 shortest paths of 2 steps\. Each is a thread/);
  await expect(explorer.status).toContainText('2 shortest paths of 2 steps.');
  await expect(rows()).toHaveCount(2);
  await rows().first().locator('summary').first().click();
  const { statements } = await servedDataset(page);
  const loan = statements.find(({ participants }) =>
    ['country:fr', 'country:pk'].every((id) => participants.some((p) => p.entity === id)),
  );
  await expect(rows().first()).toContainText(loan?.paraphrase ?? 'no such statement');
  await expect.poll(() => explorer.link()).toContain('path=country:fr|country:pk');
});

test('a chain from unrelated documents is a path, and said to be no thread', async () => {
  await explorer.show('Paths');
  await choose('From', 'CNES');
  await expect(end('To')).toBeFocused();
  await choose('To', 'Pakistan');
  await expect(explorer.column).toContainText(/1 shortest path of 3 steps\. It is no thread/);
  await expect(explorer.column).toContainText('does not tie A to C');
  await expect(rows()).toContainText('No thread: 2 documents');
  await word('Threads').click();
  await expect(explorer.column).toContainText('No thread in this view');
  await expect(rows()).toHaveCount(0);
});

test('the picture lights the paths and hides nothing; a link gives the same', async ({ page }) => {
  const before = (await labelsOn(explorer)).map(({ text }) => text).toSorted();
  const { ink } = await lookAt(explorer.graph);
  await explorer.open('panel=paths&path=country:fr|country:pk');
  await expect(rows()).toHaveCount(2);
  await expect.poll(async () => (await lookAt(explorer.graph)).ink).not.toBe(ink);
  expect((await labelsOn(explorer)).map(({ text }) => text).toSorted()).toEqual(before);
  await word('Swap').click();
  await expect(explorer.heading).toHaveText('From Pakistan to France');
  await page.goBack();
  await expect(explorer.heading).toHaveText('From France to Pakistan');
});

test('who is taken out is not walked through, until put back', async () => {
  await explorer.open('panel=paths&path=country:fr|country:pk&without=country:cn');
  await expect(explorer.column).toContainText('China is taken out and not walked through.');
  await expect(rows()).toHaveCount(1);
  await word('Put it back').click();
  await expect(rows()).toHaveCount(2);
});

test('filters that leave no path say so, and can be cleared', async () => {
  await explorer.open('panel=paths&path=country:fr|country:pk&kind=visit');
  await expect(explorer.column).toContainText('This view holds no tie of Pakistan');
  await word('Clear filters').click();
  await expect(rows()).toHaveCount(2);
});

test('two side by side, and a third for the partners in common', async () => {
  await explorer.find('France');
  await word('Compare with…').click();
  await choose('To', 'Pakistan');
  await expect(explorer.heading).toHaveText('France and Pakistan');
  const table = explorer.column.getByRole('table', { name: 'The two side by side' });
  await expect(table.getByRole('row', { name: /^Ties 9 2/ })).toBeVisible();
  await expect(explorer.column).toContainText('2 partners of France and Pakistan.');
  await explorer.column.getByRole('combobox', { name: 'And of' }).fill('Germany');
  await explorer.page.keyboard.press('Enter');
  await expect(explorer.column).toContainText('2 partners of France, Pakistan and Germany.');
  await explorer.column.getByRole('button', { name: 'Remove Germany' }).click();
  await expect(explorer.column).toContainText('2 partners of France and Pakistan.');
});

test('only a neighbourhood: a filter with its chip, everybody in place', async ({ page }) => {
  // Wide enough for the sentence and the key to keep their lines, whatever they say.
  await page.setViewportSize({ width: 1640, height: 900 });
  await explorer.find('France');
  const before = await explorer.placeOf('China');
  await word('2 steps').click();
  await expect(explorer.chips).toContainText('within 2 steps of France');
  await expect(explorer.column).toContainText(/All [34]\d entities/);
  const after = await explorer.placeOf('China');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1);
  const choices = await explorer.choose(/^within 2 steps of France/);
  await choices.getByRole('radio', { name: /^1 step/ }).check();
  await page.keyboard.press('Escape');
  await expect(explorer.chips).toContainText('within 1 step of France');
  await expect.poll(() => explorer.link()).toContain('near=country:fr.1');
  await explorer.undo.click();
  await expect(explorer.chips).toContainText('within 2 steps of France');
  await explorer.chips.getByRole('button', { name: /^Remove filter/ }).click();
  await expect(explorer.column).toContainText(/All [5-9]\d entities/);
});

test('the same entity twice is a sentence, not a fault', async ({ page }) => {
  const faults = watchFaults(page);
  await explorer.open('panel=paths&path=country:fr|country:fr');
  await expect(explorer.column).toContainText('Both ends are France.');
  expect(faults).toEqual([]);
});

test('a link to nobody says so', async () => {
  await explorer.open('panel=paths&path=country:fr|country:zz&near=country:yy.2');
  await expect(explorer.notice).toContainText('country:zz');
  await expect(explorer.notice).toContainText('country:yy');
  await expect(end('From')).toHaveValue('France');
  await expect(end('To')).toHaveValue('');
});

test('on a phone every word is tall enough to hit, nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const show of ['', '.compare']) {
    await explorer.open(`panel=paths&path=country:fr|country:pk${show}`);
    await expect(end('From')).toHaveValue('France');
    const sizes = await explorer.column
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .map((b) => [b.textContent?.trim(), b.getBoundingClientRect().height] as const)
          .filter(([, height]) => height > 0 && height < 44),
      );
    expect(sizes).toEqual([]);
    const wide = await explorer.column.evaluate((e) => e.scrollWidth - e.clientWidth);
    expect(wide).toBe(0);
  }
});
