/** An entity: reached from everywhere it is named, with its facts, its ties and its statements. */
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { labelsOn, lookAt } from './picture.ts';
import { columnOf, readTable } from './read-table.ts';
import { servedDataset } from './served-dataset.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

test.describe('is selected', () => {
  test('by a click on its mark', async () => {
    await explorer.clickMark('France');
    await expect(explorer.heading).toContainText('France');
    await expect(explorer.mark('France')).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => explorer.link()).toContain('select=country:fr');
  });

  test('by a click on its label', async ({ page }) => {
    const label = (await labelsOn(explorer)).find(({ text }) => text === 'KuaFu-1');
    if (label === undefined) throw new Error('no label');
    await page.mouse.click(label.left + label.width / 2, label.top + label.height / 2);
    await expect(explorer.heading).toContainText('KuaFu-1');
  });

  test('by a click on its mark in a page that has scrolled and is scaled', async ({ page }) => {
    await page.evaluate(() => {
      document.body.style.height = '300vh';
      document.body.style.paddingTop = '200px';
      document.documentElement.style.zoom = '0.8';
      scrollTo(0, 120);
    });
    await explorer.clickMark('Einstein Probe');
    await expect(explorer.heading).toContainText('Einstein Probe');
  });

  test('from the list of who stands between', async () => {
    await explorer.column.getByRole('button', { name: /^SUPARCO/ }).click();
    await expect(explorer.heading).toContainText('Space and Upper Atmosphere Research Commission');
  });

  test('from the disagreements', async () => {
    await explorer.column.getByRole('button', { name: /^Chang’e-8: / }).click();
    await expect(explorer.heading).toContainText('Chang’e-8');
    await expect(
      explorer.column.getByRole('table', { name: 'When does Chang’e-8 fly?' }),
    ).toBeVisible();
  });

  test('from the ranking', async () => {
    await explorer.show('Ranking');
    await explorer.column.getByRole('rowheader').getByRole('button', { name: 'France' }).click();
    await expect(explorer.heading).toContainText('France');
  });

  test('from the ties of another', async () => {
    await explorer.find('France');
    await explorer.column.getByRole('button', { name: 'SVOM', exact: true }).click();
    await expect(explorer.heading).toContainText('Space-based multi-band Variable Object Monitor');
  });
});

test('its names, owner and counts are said', async ({ page }) => {
  await explorer.find('CNES');
  const { entities } = await servedDataset(page);
  const cnes = entities.find(({ id }) => id === 'agency:cnes');
  for (const { text } of [...(cnes?.names ?? []), ...(cnes?.aliases ?? [])]) {
    await expect(explorer.column.getByText(text, { exact: true }).first()).toBeVisible();
  }
  await expect(explorer.heading.getByText('法国国家空间研究中心')).toHaveAttribute('lang', /^zh/);
  await expect(explorer.column).toContainText(/Agency of France|belongs to France|France/);
});

test('every entity has its ties strongest first, as the table has them', async () => {
  const ties = await readTable(explorer.tables.getByRole('table', { name: /^\d+ ties?/ }));
  const strength = new Map(
    ties.rows.flatMap(([one = '', other = '', , , value = '']) => [
      [`${one}|${other}`, Number(value)],
      [`${other}|${one}`, Number(value)],
    ]),
  );
  for (const name of ['China', 'France', 'Chang’e-5', 'China National Space Administration']) {
    const partners = ties.rows.filter(([one, other]) => one === name || other === name);
    await explorer.find(name);
    await expect(explorer.heading).toContainText(name);
    await expect(explorer.column).toContainText(new RegExp(`\\b${partners.length} ties? from`));
    const rows = explorer.column.getByRole('button', { name: /^Tie with / });
    await expect(rows).toHaveCount(partners.length);
    // The name of the row's other end leads to it; its full name is the heading then.
    expect(Math.max(...partners.map(([a, b]) => strength.get(`${a}|${b}`) ?? 0))).toBeGreaterThan(
      0,
    );
  }
});

test('its ties stand in the order of their strength', async ({ page }) => {
  const { entities } = await servedDataset(page);
  const fullName = new Map(entities.map(({ label, names }) => [label, names[0]?.text]));
  const ties = await readTable(explorer.tables.getByRole('table', { name: /^\d+ ties?/ }));
  await explorer.find('France');
  const names = await explorer.column
    .getByRole('button', { name: /^Tie with / })
    .evaluateAll((rows) =>
      rows.map((row) => /Tie with (.*): /.exec(row.textContent ?? '')?.[1] ?? ''),
    );
  const strengths = names.map((label) => {
    const name = fullName.get(label) ?? label;
    const row = ties.rows.find(
      (cells) => [cells[0], cells[1]].toSorted().join() === ['France', name].toSorted().join(),
    );
    return Number(row?.[ties.columns.indexOf('Strength')]);
  });
  expect(strengths.length).toBeGreaterThan(3);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  expect(strengths[0]).toBeGreaterThan(strengths.at(-1) ?? 0);
});

test('its statements stand in time order, each with its source', async ({ page }) => {
  const { statements, documents } = await servedDataset(page);
  await explorer.find('France');
  const rows = explorer.column.locator('ol').getByRole('listitem');
  const own = statements.filter(
    ({ domain, participants, object = [] }) =>
      domain === 'space' &&
      (participants.some(({ entity }) => entity === 'country:fr') || object.includes('country:fr')),
  );
  await expect(rows).toHaveCount(own.length);
  const years = await rows.evaluateAll((items) =>
    items.map((item) => {
      const text = item.querySelector('cooperation-statement')?.shadowRoot?.textContent ?? '';
      return Number(/\b(1[89]|20)\d\d/.exec(text)?.[0] ?? 'NaN');
    }),
  );
  const dated = years.filter((year) => !Number.isNaN(year));
  expect(dated.length).toBeGreaterThan(8);
  expect(dated).toEqual(dated.toSorted((a, b) => a - b));
  for (const { paraphrase } of own) await expect(explorer.column).toContainText(paraphrase);
  const sino = documents.find(({ id }) => id === 'stdaily-2024-07-12-sino-french');
  await expect(explorer.column).toContainText(`${sino?.publisher}, 12 July 2024, ¶ `);
});

test('its owner and what it owns are bands, not ties', async () => {
  await explorer.find('CNSA');
  await expect(
    explorer.column.getByRole('listitem').filter({ hasText: 'its owner' }),
  ).toContainText('China');
});

test('selecting dims the rest and hides nothing', async () => {
  const before = await labelsOn(explorer);
  const look = await lookAt(explorer.graph);
  await explorer.clickMark('SMILE');
  await expect(explorer.heading).toContainText('SMILE');
  const after = await labelsOn(explorer);
  expect(after.map(({ text }) => text).toSorted()).toEqual(
    before.map(({ text }) => text).toSorted(),
  );
  await expect.poll(async () => (await lookAt(explorer.graph)).ink).not.toBe(look.ink);
});

test('Esc, the back link, the empty picture and Overview all lead back', async ({ page }) => {
  const back = explorer.column.getByRole('button', { name: /^All \d+ entities$/ });
  const headline = /^China’s partners/;
  await explorer.clickMark('France');
  await expect(back).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.heading).toHaveText(headline);
  await explorer.clickMark('France');
  await back.click();
  await expect(explorer.heading).toHaveText(headline);
  await explorer.clickMark('France');
  await expect(back).toBeVisible();
  const box = await explorer.graph.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + (box?.height ?? 0) - 8);
  await expect(explorer.heading).toHaveText(headline);
  await explorer.clickMark('France');
  await explorer.show('Overview');
  await expect(explorer.heading).toHaveText(headline);
  await expect.poll(() => explorer.link()).not.toContain('select=');
});

test('what is selected is read out', async () => {
  await explorer.clickMark('France');
  await expect(explorer.status).toHaveText('France, 9 ties.');
  await explorer.page.keyboard.press('Escape');
  await expect(explorer.status).toHaveText('Nothing selected.');
});

test('a contested entity shows its questions as small tables, and its statements in full', async () => {
  await explorer.find('International Lunar Research Station');
  const seventeen = explorer.column.getByRole('table', {
    name: 'What do the seventeen consist of?',
  });
  await expect(seventeen.getByRole('rowheader')).toHaveText([
    /17 countries and organisations together/,
    /17 countries/,
  ]);
  await expect(seventeen.getByRole('row').filter({ hasText: /20\d\d/ })).toHaveCount(6);
  await seventeen.getByRole('button').first().click();
  await expect(seventeen.getByRole('definition').first()).toBeVisible();
  expect(columnOf(await readTable(explorer.tables.getByRole('table').first()), 'Name')).toContain(
    'International Lunar Research Station',
  );
});
