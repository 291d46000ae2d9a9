/** The ranking: looking beyond the hub, putting it to the test, taking it away to compute it again. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { columnOf, readTable } from './read-table.ts';
import { serveInstead, servedDataset } from './served-dataset.ts';

let explorer: ExplorerPage;
const ranking = () => explorer.column.getByRole('table', { name: /^Entities by/ });
const press = (name: string | RegExp) => explorer.column.getByRole('button', { name }).click();

async function downloaded(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await explorer.column.getByRole('button', { name, exact: true }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe(`${name}.csv`);
  return readFileSync(await file.path(), 'utf8');
}

test.beforeEach(({ page }) => {
  explorer = new ExplorerPage(page);
});

test.describe('beyond the hub', () => {
  test('one click takes China out, for the eye, the ear and the link', async () => {
    await explorer.open('panel=ranking&size=betweenness');
    const before = await readTable(ranking());
    expect(columnOf(before, 'name')[0]).toBe('China');
    await press('Take China out');
    await expect(explorer.heading).toHaveText(/Betweenness,\s+without\s+China/);
    await expect(explorer.status).toContainText('With China out');
    await expect.poll(() => explorer.link()).toContain('without=country:cn');
    await expect(explorer.button(/^without China/)).toBeVisible();
    const after = await readTable(ranking());
    expect(columnOf(after, 'name')).not.toContain('China');
    // The rank before is counted among those left.
    expect(columnOf(after, 'was').map(Number)).toEqual(
      columnOf(after, 'name').map((name) => {
        const row = before.rows.find((one) => one[1] === name);
        return row === undefined ? expect.any(Number) : Number(row[0]) - 1;
      }),
    );
    await expect(explorer.graph).toHaveAccessibleName(/, without China$/);
  });

  test('several may be out, and are put back alone or together, by undo too', async () => {
    await explorer.open('panel=ranking&without=country:cn');
    await press(/^Take .* out too$/);
    await expect.poll(() => explorer.link()).toMatch(/without=\S+,\S+/);
    await explorer.choose(/^without .* and China/);
    await explorer.choices.getByRole('checkbox', { name: 'China', exact: true }).click();
    await expect.poll(() => explorer.link()).not.toContain('country:cn');
    await explorer.undo.click();
    await expect.poll(() => explorer.link()).toContain('country:cn');
    await press('Put all back');
    await expect.poll(() => explorer.link()).not.toContain('without');
    await expect(explorer.status).toHaveText('Everybody is back in.');
  });

  test('from an entity', async () => {
    await explorer.open('select=country:fr');
    await press('Take it out of the graph');
    await expect.poll(() => explorer.link()).toContain('without=country:fr');
    await press('Put it back');
    await expect.poll(() => explorer.link()).not.toContain('without');
  });
});

test('every metric has a column in the table, and sorts it', async () => {
  await explorer.open('panel=ranking');
  await press('Every metric in a table');
  const table = explorer.tables.getByRole('table');
  for (const name of ['Closeness', 'PageRank', 'Burt’s constraint', 'Community']) {
    const head = table.getByRole('columnheader', {
      name: new RegExp(name.split(' ').at(-1) ?? '', 'i'),
    });
    await expect(head.first()).toBeAttached();
  }
  await table.getByRole('button', { name: 'PageRank' }).click();
  const values = columnOf(await readTable(table), 'PageRank').map(Number);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 2);
});

test('the ranking is put to the test, and its spans stand in the table', async () => {
  await explorer.open('panel=ranking&size=betweenness');
  await press('Put this ranking to the test');
  await expect(explorer.column).toContainText(/The first three .* change if/);
  const table = await readTable(ranking());
  for (const words of columnOf(table, 'span'))
    expect(words).toMatch(/^ranks? \d+( to \d+)?(, or none)?/);
  await explorer.column.getByRole('radio', { name: /single source/ }).check();
  await expect
    .poll(async () => columnOf(await readTable(ranking()), 'span'))
    .not.toEqual(columnOf(table, 'span'));
  // Another ranking has not been tested.
  await press('Take China out');
  await expect(explorer.column.getByRole('button', { name: /to the test$/ })).toBeVisible();
});

test('the graph and the code that compute a figure again are there to be taken', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.open('panel=ranking&size=pagerank&without=country:cn');
  const nodes = await downloaded(page, 'nodes');
  const ties = await downloaded(page, 'ties');
  expect(nodes).toContain('id,label,family,mode');
  expect(nodes).not.toContain('country:cn,');
  expect(ties).toContain('source,target,weight');
  await press('Copy NetworkX code');
  await expect(explorer.status).toContainText('Code copied');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('nx.pagerank');
  for (const file of ['nodes.csv', 'ties.csv']) expect(code).toContain(file);
});

test('a graph that takes long is computed beside the page, which says how far it is', async ({
  page,
}) => {
  const { statements, documents, ...rest } = await servedDataset(page);
  const [model] = statements;
  if (model === undefined) throw new Error('no statement');
  const doc = model.evidence[0]?.doc ?? '';
  const at = (i: number): string => `country:c${i}`;
  const size = 500;
  const many = Array.from({ length: 3 * size }, (_, i) => ({
    ...model,
    object: undefined,
    fact: undefined,
    time: undefined,
    id: `statement:${doc}:${1000 + i}`,
    kind: 'partnership',
    status: 'active',
    domain: 'space',
    polarity: 1,
    participants: [at(i % size), at((i * 7 + Math.floor(i / size) * 31 + 1) % size)]
      .filter((id, k, all) => all.indexOf(id) === k)
      .map((entity) => ({ entity, role: 'party' })),
  })).filter(({ participants }) => participants.length === 2);
  const entities = Array.from({ length: size }, (_, i) => ({
    id: at(i),
    type: 'country',
    names: [{ text: `Country ${i}`, lang: 'en' }],
  }));
  const positions = Object.fromEntries(
    entities.map(({ id }, i) => [id, [(i % 40) * 26 + 8, Math.floor(i / 40) * 21 + 8]]),
  );
  await serveInstead(page, {
    ...rest,
    hash: undefined,
    entities,
    documents: documents.map((document) => ({ ...document, stateMediaOf: undefined })),
    statements: many,
    claims: [],
    positions,
    columnPositions: positions,
    tallPositions: positions,
  });
  await page.goto('./#panel=ranking&size=betweenness');
  await expect(explorer.heading).toHaveText(/Betweenness/);
  await expect(ranking()).toBeVisible({ timeout: 20_000 });
  const { rows } = await readTable(ranking());
  expect(Number(rows[0]?.[2])).toBeGreaterThan(0);
});
