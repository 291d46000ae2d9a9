/** The same view as tables: what the picture shows, no more and no less, to sort, to take along, to select from. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { twoLetters } from './fixtures/two-letters.ts';
import { labelsOn } from './picture.ts';
import { columnOf, readTable } from './read-table.ts';
import { servedDataset, serveInstead } from './served-dataset.ts';

let explorer: ExplorerPage;
let table: Locator;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  table = explorer.tables.getByRole('table');
});

/** Opens the site and the tables, and shows one of them. */
async function open(name: 'Entities' | 'Ties' | 'Statements' = 'Entities'): Promise<void> {
  await explorer.open();
  await explorer.button('Table').click();
  await expect(explorer.tables).toBeVisible();
  await tab(name).click();
}

function tab(name: string): Locator {
  return explorer.page.getByRole('tab', { name: new RegExp(`^${name}`) });
}

function head(name: string): Locator {
  return table.getByRole('columnheader', { name, exact: true });
}

test('takes the place of the picture and gives it back', async () => {
  await explorer.open();
  const toggle = explorer.button('Table');
  await toggle.click();
  await expect(explorer.graph).toBeHidden();
  await expect.poll(() => explorer.link()).toContain('table=entities.open');
  await explorer.button('Graph').click();
  await expect(explorer.graph).toBeVisible();
  await expect(table).toHaveCount(3);
});

test('has the entities, ties and statements of the picture, filtered too', async () => {
  await explorer.open();
  const labels = (await labelsOn(explorer)).length;
  for (const narrow of [false, true]) {
    if (narrow) {
      await (
        await explorer.choose('any status')
      )
        .getByRole('checkbox', { name: /^signed/ })
        .check();
      await explorer.page.keyboard.press('Escape');
    }
    const name = (await explorer.graph.getAttribute('aria-label')) ?? '';
    const [entities, ties] = [...name.matchAll(/\d+/g)].map(Number);
    await explorer.button('Table').click();
    await expect(tab('Entities')).toContainText(String(entities));
    await expect(table.getByRole('row')).toHaveCount((entities ?? 0) + 1);
    if (!narrow) expect(entities).toBe(labels);
    await tab('Ties').click();
    await expect(tab('Ties')).toContainText(String(ties));
    await expect(table.getByRole('row')).toHaveCount((ties ?? 0) + 1);
    await tab('Statements').click();
    const said = await readTable(table);
    await expect(tab('Statements')).toContainText(String(said.rows.length));
    if (narrow) expect(new Set(columnOf(said, 'Status'))).toEqual(new Set(['signed']));
    await tab('Entities').click();
    await explorer.button('Graph').click();
  }
});

test('is a table to a screen reader: caption, heads, sort state', async () => {
  await open('Ties');
  await expect(table).toHaveAccessibleName(/^\d+ ties of this view$/);
  await expect(head('Strength')).toHaveAttribute('scope', 'col');
  await expect(table.getByRole('rowheader').first()).toHaveAttribute('scope', 'row');
  await expect(table.locator('th[aria-sort]')).not.toHaveCount(0);
  await expect(explorer.page.getByRole('tabpanel', { name: /^Ties/ })).toBeVisible();
});

test('is sorted by its heads: largest first, then turned, then as it was', async () => {
  await open('Entities');
  const own = columnOf(await readTable(table), 'Name');
  const statements = async (): Promise<readonly number[]> =>
    columnOf(await readTable(table), 'Statements').map(Number);
  const press = head('Statements').getByRole('button');
  await press.click();
  await expect(head('Statements')).toHaveAttribute('aria-sort', 'descending');
  expect(await statements()).toEqual((await statements()).toSorted((a, b) => b - a));
  await press.click();
  await expect(head('Statements')).toHaveAttribute('aria-sort', 'ascending');
  expect(await statements()).toEqual((await statements()).toSorted((a, b) => a - b));
  await press.click();
  await expect(head('Statements')).toHaveAttribute('aria-sort', 'none');
  expect(columnOf(await readTable(table), 'Name')).toEqual(own);
  await head('Name').getByRole('button').click();
  await expect(head('Name')).toHaveAttribute('aria-sort', 'ascending');
  const names = columnOf(await readTable(table), 'Name');
  expect(names[0]).toMatch(/^B/);
  expect(names).not.toEqual(own);
});

test('dates sort in time, and the undated come last either way', async () => {
  await open('Statements');
  const press = head('Date').getByRole('button');
  await press.click();
  const up = columnOf(await readTable(table), 'Date');
  expect(up[0]).toContain('1964');
  expect(up.at(-1)).toBe('');
  await press.click();
  const down = columnOf(await readTable(table), 'Date');
  expect(down[0]).not.toBe('');
  expect(down.at(-1)).toBe('');
  expect(down.filter((date) => date !== '').at(-1)).toContain('1964');
});

test('selects: a name its entity, the kinds of a tie the tie', async () => {
  await open('Ties');
  await table.getByRole('rowheader').first().getByRole('button').click();
  await expect(explorer.column.getByRole('button', { name: /^All \d+ entities/ })).toBeVisible();
  const row = table.getByRole('row').filter({ hasText: 'letter of intent' });
  await row.getByRole('button', { name: /letter of intent/ }).click();
  await expect(explorer.heading).toContainText('French National Centre for Space Studies');
  await expect(row).toHaveAttribute('aria-current', 'true');
});

for (const name of ['Entities', 'Ties', 'Statements'] as const) {
  test(`${name.toLowerCase()} are downloaded as CSV, in the order shown`, async ({ page }) => {
    await open(name);
    const first = (await readTable(table)).columns[0] ?? '';
    await head(first).getByRole('button').click();
    const shown = await readTable(table);
    const waiting = page.waitForEvent('download');
    await explorer.button('Download as CSV').click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`${name.toLowerCase()}.csv`);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parseCsv(text.slice(1));
    expect(rows[0]).toEqual([...shown.columns, 'Id']);
    expect(rows).toHaveLength(shown.rows.length + 1);
    expect(rows.slice(1).map((row) => row[0])).toEqual(shown.rows.map((row) => row[0]));
    const ids = rows.slice(1).map((row) => row.at(-1));
    expect(new Set(ids).size).toBe(ids.length);
    await expect(explorer.status).toHaveText(`${name} downloaded as CSV.`);
  });
}

test('a file holds ids that the data has, and figures as figures', async ({ page }) => {
  await open('Entities');
  const waiting = page.waitForEvent('download');
  await explorer.button('Download as CSV').click();
  const rows = parseCsv((await readFile(await (await waiting).path(), 'utf8')).slice(1));
  const { entities } = await servedDataset(page);
  const known = new Set(entities.map(({ id }) => id));
  expect(rows.slice(1).filter((row) => !known.has(row.at(-1) ?? ''))).toEqual([]);
  const betweenness = rows[0]?.indexOf('Betweenness') ?? -1;
  expect(rows[1]?.[betweenness]).toMatch(/^0\.\d{4,}$/);
});

test('a name that a spreadsheet would run is made harmless', async ({ page }) => {
  const dataset = twoLetters();
  const entities = structuredClone(dataset['entities']) as { names: { text: string }[] }[];
  const [name] = entities[0]?.names ?? [];
  if (name === undefined) throw new Error('no name to change');
  name.text = '=HYPERLINK("https://example.org")';
  await serveInstead(page, { ...dataset, entities });
  await open('Entities');
  const waiting = page.waitForEvent('download');
  await explorer.button('Download as CSV').click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  expect(text).toContain('"\'=HYPERLINK(""https://example.org"")"');
});

/** Rows of CSV by RFC 4180. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
