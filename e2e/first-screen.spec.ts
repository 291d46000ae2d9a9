/** What a visitor sees before touching anything: the sentences, the picture, its key, its table twin. */
import { expect, test } from '@playwright/test';
import { betweennessByHand } from './betweenness-by-hand.ts';
import { ExplorerPage } from './explorer-page.ts';
import { greatestDifference, labelsOn, lookAt, overlaps } from './picture.ts';
import { columnOf, readTable, type ReadTable } from './read-table.ts';
import { DATASET_ADDRESS, servedDataset } from './served-dataset.ts';

interface Twin {
  readonly entities: ReadTable;
  readonly ties: ReadTable;
  readonly statements: ReadTable;
}

async function twinOf(explorer: ExplorerPage): Promise<Twin> {
  const read = (caption: RegExp): Promise<ReadTable> =>
    readTable(explorer.tables.getByRole('table', { name: caption }));
  return {
    entities: await read(/^\d+ entit/),
    ties: await read(/^\d+ ties?/),
    statements: await read(/^\d+ statements?/),
  };
}

/** How many distinct words there are. */
function distinct(words: readonly string[]): number {
  return new Set(words).size;
}

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

test('the sentences count what the tables hold', async ({ page }) => {
  const { entities, ties, statements } = await twinOf(explorer);
  const { documents } = await servedDataset(page);
  const china = ties.rows.filter(([one, other]) => one === 'China' || other === 'China');
  await expect(explorer.column).toContainText(
    `${entities.rows.length} entities and ${ties.rows.length} ties, ` +
      `from ${statements.rows.length} statements ` +
      `in ${distinct(columnOf(statements, 'Document'))} of ${documents.length} documents. ` +
      `China touches ${china.length} of the ties.`,
  );
  await expect(explorer.heading).toHaveText('China’s partners in space, and what they work on');
  await expect(explorer.graph).toHaveAccessibleName(
    `Network of ${entities.rows.length} entities and ${ties.rows.length} ties`,
  );
  await expect(explorer.status).toHaveText(
    `${entities.rows.length} entities, ${ties.rows.length} ties, ${statements.rows.length} statements.`,
  );
});

test('the tables hold each statement about space that is not said to draw no tie', async ({
  page,
}) => {
  const { entities, ties, statements } = await twinOf(explorer);
  const dataset = await servedDataset(page);
  const space = dataset.statements.filter(({ domain }) => domain === 'space');
  const rest = await explorer.column.getByText(/more statements draw no tie/).innerText();
  const left = Number.parseInt(rest, 10);
  expect(statements.rows.length + left).toBe(space.length);
  const said = columnOf(statements, 'Statement');
  expect(distinct(said)).toBe(said.length);
  const known = new Set(space.map(({ paraphrase }) => paraphrase));
  expect(said.filter((paraphrase) => !known.has(paraphrase))).toEqual([]);
  const ends = new Set(ties.rows.flatMap(([one = '', other = '']) => [one, other]));
  expect([...ends].toSorted()).toEqual(columnOf(entities, 'Name').toSorted());
  // The picture's stored positions are of the same entities.
  expect(entities.rows).toHaveLength(Object.keys(dataset.positions).length);
});

test('who stands between, with China and without, is what the ties give', async ({ page }) => {
  const { entities, ties } = await twinOf(explorer);
  const dataset = await servedDataset(page);
  const names = columnOf(entities, 'Name');
  // Who runs what is a tie without strength, which no metric counts.
  const strengths = columnOf(ties, 'Strength');
  const pairs = ties.rows
    .filter((_, i) => strengths[i] !== '0')
    .map(([one = '', other = '']) => [one, other] as const);
  const withChina = betweennessByHand(names, pairs);
  const without = betweennessByHand(
    names.filter((name) => name !== 'China'),
    pairs,
  );
  const share = (value = 0): string => value.toFixed(2).replace(/^0/, '');
  const labels = new Map(
    dataset.entities.map(({ names: [first], label }) => [first?.text ?? '', label ?? first?.text]),
  );
  const words = ([name, value]: readonly [string, number]): string =>
    `${labels.get(name)} ${share(value)} with China taken out, ${share(withChina.get(name))} with it`;
  const ranked = [...without].filter(([, value]) => value > 0).sort((a, b) => b[1] - a[1]);
  const rows = explorer.column.getByRole('button', { name: /with China taken out/ });
  await expect(rows).toHaveCount(7);
  const said = (await rows.allTextContents()).map((row) => row.replace(/\s+/g, ' ').trim());
  // Whoever equals the last may stand in its place.
  const least = ranked[6]?.[1] ?? 0;
  const above = ranked.filter(([, value]) => value > least + 1e-9);
  const equal = ranked.filter(([, value]) => Math.abs(value - least) <= 1e-9);
  expect(said.slice(0, above.length)).toEqual(above.map(words));
  expect(equal.map(words)).toEqual(expect.arrayContaining(said.slice(above.length)));
  await expect(explorer.column).toContainText(/After China, most paths run through Chang’e-5,/);
});

test('each disagreement is listed with its readings and counts its documents', async ({ page }) => {
  const { claims, statements } = await servedDataset(page);
  const documentOf = new Map(statements.map(({ id, evidence }) => [id, evidence[0]?.doc]));
  const disagreements = claims.filter(({ relation }) => relation !== 'succession');
  const list = explorer.column.getByRole('button', { name: /\?\s+\d+ documents?$/ });
  await explorer.button(/^\d+ more$/).click();
  await expect(list).toHaveCount(disagreements.length);
  for (const { readings } of disagreements) {
    const documents = new Set(
      readings.flatMap((r) => r.statements.map((id) => documentOf.get(id))),
    );
    const row = list.filter({ hasText: readings[0]?.label ?? '' }).filter({
      hasText: readings[1]?.label ?? '',
    });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(`${documents.size} documents`);
  }
});

test('the sources are said to be mostly the state media of one side', async ({ page }) => {
  const { documents } = await servedDataset(page);
  const ofChina = documents.filter((d) => d.stateMediaOf?.includes('country:cn') === true).length;
  const origins = documents.filter((d) => (d.origin ?? d.publisher) === 'Xinhua').length;
  const months = documents.map(({ published }) => published.slice(0, 7)).toSorted();
  const inWords = (month = ''): string =>
    new Date(`${month}-15`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
  await expect(explorer.column).toContainText(
    `The ${documents.length} documents were published from ${inWords(months[0])} to ${inWords(months.at(-1))}.`,
  );
  await expect(explorer.column).toContainText(`Xinhua (${origins})`);
  expect(ofChina * 2).toBeGreaterThan(documents.length);
  await expect(explorer.column).toContainText(
    `${ofChina} of the ${documents.length} are by state media of China`,
  );
});

test('the key counts each mark and line of the picture', async ({ page }) => {
  const { entities, ties } = await twinOf(explorer);
  const marks = page.getByRole('list', { name: 'Key to the marks' }).getByRole('listitem');
  const families = columnOf(entities, 'Family');
  for (const [family, words] of [
    ['country', 'country'],
    ['organisation', 'organisation'],
    ['mission', 'mission, programme or event'],
  ] as const) {
    const entry = marks.filter({ has: page.getByText(words, { exact: true }) });
    const count = families.filter((of) => of === family).length;
    await expect(entry.getByText(String(count), { exact: true })).toBeVisible();
  }
  const lines = page.getByRole('list', { name: 'Key to the lines' }).getByRole('listitem');
  // The sign stands on ties and beside entities.
  const { claims, positions } = await servedDataset(page);
  const contested = claims.filter((c) => c.relation !== 'succession' && c.about in positions);
  const signs =
    columnOf(ties, 'Contested').filter((word) => word === 'yes').length +
    distinct(contested.map(({ about }) => about));
  const disagree = lines.filter({ hasText: 'documents disagree' });
  await expect(disagree.getByText(String(signs), { exact: true })).toBeVisible();
  const words = await lines.allInnerTexts();
  const counted = (wanted: (entry: string) => boolean): number =>
    words
      .filter(wanted)
      .map((entry) => Number(/\d+$/.exec(entry.trim())?.[0]))
      .reduce((sum, count) => sum + count, 0);
  const statuses = counted((entry) => !/source|belongs to|documents disagree/.test(entry));
  expect(statuses).toBe(ties.rows.length);
  // Every tie but those of structure rests on one source or on several.
  const structural = counted((entry) => /runs or contains/.test(entry));
  expect(counted((entry) => /source/.test(entry))).toBe(ties.rows.length - structural);
});

test('the picture shows every entity with its label, none over another', async ({ page }) => {
  const labels = await labelsOn(explorer);
  expect(overlaps(labels)).toEqual([]);
  const dataset = await servedDataset(page);
  const shown = new Set(Object.keys(dataset.positions));
  const expected = dataset.entities
    .filter(({ id }) => shown.has(id))
    .map(({ label, names: [first] }) => label ?? first?.text ?? '');
  const missing = expected.filter((label) => !labels.some(({ text }) => text === label));
  expect(missing).toEqual([]);
  const { ink, colors } = await lookAt(explorer.graph);
  expect(ink).toBeGreaterThan(0.03);
  expect(ink).toBeLessThan(0.5);
  expect(colors).toBeGreaterThan(50);
});

test('the tables are in the page from the first frame with data, out of sight', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('cooperation-ready', () => {
      const root = document.querySelector('cooperation-explorer')?.shadowRoot;
      const tables = root?.querySelector('cooperation-table')?.shadowRoot;
      document.documentElement.dataset['tables'] = String(tables?.querySelectorAll('table').length);
    });
  });
  await page.reload();
  await explorer.drawn();
  await expect(page.locator('html')).toHaveAttribute('data-tables', '3');
  await expect(explorer.tables).toHaveCount(1);
  await expect(explorer.tables.getByRole('button')).toHaveCount(0);
  const box = await explorer.tables.boundingBox();
  expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThanOrEqual(1);
});

test('the same data gives the same picture, byte by byte', async ({ page }) => {
  const first = await explorer.graph.screenshot();
  await page.reload();
  await explorer.drawn();
  await expect.poll(async () => (await explorer.graph.screenshot()).equals(first)).toBe(true);
});

test('the first picture is as sharp as any later one', async ({ page }) => {
  const first = await explorer.graph.screenshot();
  await explorer.button('Dark theme').click();
  await expect.poll(() => explorer.link()).toContain('theme=dark');
  await explorer.button('Light theme').click();
  await expect.poll(() => explorer.link()).not.toContain('theme=dark');
  await page.mouse.move(0, 0);
  await expect
    .poll(async () => greatestDifference(explorer, first, await explorer.graph.screenshot()))
    .toBeLessThan(128);
});

test('records in another order give the same sentences and the same picture', async ({ page }) => {
  const [words, first] = [await explorer.column.ariaSnapshot(), await explorer.graph.screenshot()];
  const dataset = await servedDataset(page);
  await page.route(DATASET_ADDRESS, (route) =>
    route.fulfill({
      json: {
        ...dataset,
        entities: dataset.entities.toReversed(),
        statements: dataset.statements.toReversed(),
        documents: dataset.documents.toReversed(),
      },
    }),
  );
  await page.reload();
  await explorer.drawn();
  expect(await explorer.column.ariaSnapshot()).toBe(words);
  await expect.poll(async () => (await explorer.graph.screenshot()).equals(first)).toBe(true);
});
