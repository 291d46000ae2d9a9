/** A tie: every statement behind it, with all a reader needs to check it, to cite it and to object. */
import { expect, test, type Locator } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { placeOnTie } from './picture.ts';
import { servedDataset, type ServedDataset } from './served-dataset.ts';
import type { Statement } from '../src/model/statement.ts';

const LETTER = 'CNSA and CNES put their wish to cooperate on paper in 2019.';

let explorer: ExplorerPage;

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  explorer = new ExplorerPage(page);
  await explorer.open();
});

/** The statement of a paraphrase, opened. */
async function opened(paraphrase: string): Promise<Locator> {
  const row = explorer.column.getByRole('listitem').filter({ hasText: paraphrase }).last();
  await row.getByText(paraphrase).click();
  await expect(row.getByRole('button', { name: 'Report this statement' })).toBeVisible();
  return row;
}

/** What stands behind a word of the card: When, Who, In, … */
function fact(row: Locator, term: string): Locator {
  return row
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd[1]');
}

function clipboard(): Promise<string> {
  return explorer.page.evaluate(() => navigator.clipboard.readText());
}

function statementOf({ statements }: ServedDataset, paraphrase: string): Statement {
  const found = statements.find((statement) => statement.paraphrase === paraphrase);
  if (found === undefined) throw new Error(`no statement says: ${paraphrase}`);
  return found;
}

test('a click on its line selects it', async ({ page }) => {
  const { x, y } = await placeOnTie(explorer, 'China', 'KuaFu-1');
  await page.mouse.click(x, y);
  await expect(explorer.heading).toHaveText(/China\s+and\s+KuaFu-1/);
  expect(decodeURIComponent(explorer.link())).toContain('select=country:cn|mission:kuafu-1');
  await expect(explorer.status).toHaveText('China and KuaFu-1: 2 statements.');
});

test('one statement is read out as one', async () => {
  await explorer.find('CNES');
  await explorer.column.getByRole('button', { name: /^Tie with CNSA/ }).click();
  await expect(explorer.status).toHaveText(
    /^(China National Space Administration|French National Centre for Space Studies) and .*: 1 statement\.$/,
  );
});

test('a row of an entity’s ties selects it, and the way back leads to the entity', async () => {
  await explorer.find('CNES');
  await explorer.column.getByRole('button', { name: /^Tie with CNSA/ }).click();
  await expect(explorer.heading).toContainText('China National Space Administration');
  await expect(explorer.heading).toContainText('French National Centre for Space Studies');
  await explorer.column.getByRole('button', { name: 'CNES', exact: true }).click();
  await expect(explorer.heading).toContainText('French National Centre for Space Studies');
  await expect(explorer.heading).not.toContainText('China');
});

test('its two ends lead to themselves', async () => {
  await explorer.find('CNES');
  await explorer.column.getByRole('button', { name: /^Tie with CNSA/ }).click();
  await explorer.heading
    .getByRole('button', { name: 'China National Space Administration' })
    .click();
  await expect(explorer.heading).toHaveText(/^\s*China National Space Administration/);
});

test('holds every statement on the two, no more and no less', async ({ page }) => {
  const dataset = await servedDataset(page);
  const names = (s: Statement, id: string): boolean =>
    s.participants.some(({ entity }) => entity === id) || s.object?.includes(id) === true;
  const own = dataset.statements.filter(
    (s) =>
      s.domain === 'space' &&
      s.participants.some(({ entity }) => entity === 'country:cn') &&
      s.participants.some(({ entity }) => entity === 'country:fr') &&
      names(s, 'country:fr'),
  );
  await explorer.find('France');
  await explorer.column.getByRole('button', { name: /^Tie with China/ }).click();
  const rows = explorer.column.locator('ol').getByRole('listitem');
  await expect(rows).toHaveCount(own.length);
  for (const { paraphrase } of own) await expect(explorer.column).toContainText(paraphrase);
  await expect(explorer.column).toContainText(`${own.length} statements in 2 documents`);
});

test('a statement shows kind, status, date, parties, document, place and link', async ({
  page,
}) => {
  const dataset = await servedDataset(page);
  const statement = statementOf(dataset, LETTER);
  const [place] = statement.evidence;
  const document = dataset.documents.find(({ id }) => id === place?.doc);
  await explorer.find('CNES');
  await explorer.column.getByRole('button', { name: /^Tie with CNSA/ }).click();
  const row = await opened(LETTER);
  await expect(fact(row, 'What')).toHaveText('letter of intent, signed');
  await expect(fact(row, 'When')).toHaveText('2019 (as of 12 July 2024)');
  await expect(fact(row, 'Who').getByRole('listitem')).toHaveText([
    /China National Space Administration, party/,
    /French National Centre for Space Studies, party/,
  ]);
  await expect(fact(row, 'In')).toHaveText(
    `${document?.title}, ${document?.publisher}, 12 July 2024`,
  );
  await expect(fact(row, 'Place')).toHaveText(
    `¶ ${(place?.p ?? 0) + 1}, clause, characters ${(place?.start ?? 0) + 1}–${place?.end}`,
  );
  await expect(fact(row, 'Id')).toHaveText(statement.id);
  const link = row.getByRole('link', { name: 'Open the document' });
  await expect(link).toHaveAttribute('href', document?.url ?? '');
  await expect(link).toHaveAttribute('rel', /noopener/);
});

test('a date is said as precisely as it is known', async () => {
  await explorer.find('SVOM');
  await explorer.column.getByRole('button', { name: /^Tie with France/ }).click();
  const launched = await opened(
    'SVOM, a satellite of China and France, went into space on 22 June 2024.',
  );
  await expect(fact(launched, 'When')).toHaveText('22 June 2024 (as of 12 July 2024)');
  const built = await opened(
    'SVOM, built by China and France together over almost twenty years, has seen a very distant gamma-ray burst.',
  );
  await expect(fact(built, 'When')).toHaveText('around 2005 (as of 25 April 2025)');
});

test('its citation is copied as plain text, BibTeX and CSL-JSON', async ({ page }) => {
  const dataset = await servedDataset(page);
  const { id, evidence } = statementOf(dataset, LETTER);
  const document = dataset.documents.find((d) => d.id === evidence[0]?.doc);
  const { title = '', publisher = '', published = '', url = '' } = document ?? {};
  const place = `¶ ${(evidence[0]?.p ?? 0) + 1}; ${id}`;
  await explorer.find('CNES');
  await explorer.column.getByRole('button', { name: /^Tie with CNSA/ }).click();
  const row = await opened(LETTER);

  await row.getByRole('button', { name: 'Copy citation, plain' }).click();
  await expect(explorer.status).toHaveText('Citation (plain) copied.');
  expect(await clipboard()).toBe(`${publisher}: “${title}”. ${published}. ${place}. ${url}`);

  await row.getByRole('button', { name: 'Copy citation, BibTeX' }).click();
  await expect(explorer.status).toHaveText('Citation (BibTeX) copied.');
  const bibtex = await clipboard();
  expect(bibtex).toMatch(/^@article\{stdaily-2024-07-12-sino-french,\n/);
  expect(bibtex).toContain(`  title = {{${title}}},\n`);
  expect(bibtex).toContain(`  date = {${published}},\n`);
  expect(bibtex).toContain(`  url = {${url}},\n`);
  expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);

  await row.getByRole('button', { name: 'Copy citation, CSL-JSON' }).click();
  await expect(explorer.status).toHaveText('Citation (CSL-JSON) copied.');
  expect(JSON.parse(await clipboard())).toEqual([
    {
      id: document?.id,
      type: 'article-newspaper',
      title,
      'container-title': publisher,
      publisher,
      issued: { 'date-parts': [[2024, 7, 12]] },
      language: document?.lang,
      URL: url,
      note: place,
    },
  ]);
});

test('a report names the statement, the version of the data and the view', async ({ page }) => {
  const dataset = await servedDataset(page);
  await explorer.find('CNES');
  await explorer.column.getByRole('button', { name: /^Tie with CNSA/ }).click();
  const row = await opened(LETTER);
  await row.getByRole('button', { name: 'Report this statement' }).click();
  await expect(explorer.status).toHaveText('Report copied.');
  const lines = (await clipboard()).split('\n');
  expect(lines).toContain(`Statement: ${statementOf(dataset, LETTER).id}`);
  expect(lines.find((line) => line.startsWith('Data: '))).toBe(
    `Data: ${dataset.title}, version ${dataset.version}, ${dataset.hash}`,
  );
  const link = lines.find((line) => line.startsWith('Link: '))?.slice('Link: '.length) ?? '';
  expect(link).toBe(page.url());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(explorer.column).toContainText(LETTER);
});

test('without an address or the clipboard, title and publisher stand there to be copied', async ({
  page,
  context,
}) => {
  await context.clearPermissions();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  const { documents } = await servedDataset(page);
  const digest = documents.find(({ id }) => id === 'huanqiu-2025-04-24-ilrs-update');
  await explorer.find('Chang’e-8');
  const row = explorer.column.locator('ol').getByRole('listitem').filter({ hasText: 'Huanqiu' });
  await row.first().getByText('Huanqiu').click();
  await expect(row.first()).toContainText('No address is known.');
  await expect(fact(row.first(), 'In')).toContainText('read in a digest');
  await row.first().getByRole('button', { name: 'Copy title and publisher' }).click();
  await expect(row.first().getByRole('textbox', { name: 'Title and publisher' })).toHaveValue(
    `${digest?.title}, ${digest?.publisher}`,
  );
});

test('a contested tie shows the answers side by side, with who gives them', async ({ page }) => {
  await explorer.find('Chang’e-8');
  await explorer.column
    .getByRole('button', { name: /^Tie with China.*documents disagree/ })
    .click();
  await expect(explorer.heading).toContainText('Chang’e-8');
  const claim = explorer.column.getByRole('table', { name: 'When does Chang’e-8 fly?' });
  await expect(claim.getByRole('rowheader')).toHaveText([/around 2029/, /by spring 2028/]);
  await expect(claim.getByRole('row').filter({ hasText: 'Borneo Post' })).toContainText(
    '26 Apr 2025',
  );
  await expect(explorer.column).toContainText('both readings stand');
  const { statements } = await servedDataset(page);
  const spring = statements.find(
    ({ id }) => id === 'statement:borneo-post-2025-04-26-benefits-world:05',
  );
  await claim.getByRole('row').filter({ hasText: 'Borneo Post' }).getByRole('button').click();
  await expect(claim).toContainText(spring?.paraphrase ?? '');
});
