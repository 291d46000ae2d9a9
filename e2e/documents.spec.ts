/** The documents: what each contributed, and whether a reader's own copy bears it out. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { CLAUSES, LETTER, twoLetters } from './fixtures/two-letters.ts';
import { servedDataset, serveInstead } from './served-dataset.ts';
import { documentsAtHand, readDocuments } from '../tests/support/documents.ts';

let explorer: ExplorerPage;

test.beforeEach(({ page }) => {
  explorer = new ExplorerPage(page);
});

/** Opens the place to check a document in. */
async function checker(): Promise<Locator> {
  await explorer.show('Documents');
  await explorer.column.getByText('Check a document you have').click();
  const box = explorer.column.getByRole('textbox', { name: 'Text of the document' });
  await expect(box).toBeVisible();
  return box;
}

/** Types a text into the place and has it checked. */
async function check(box: Locator, text: string): Promise<void> {
  await box.fill(text);
  await explorer.column.getByRole('button', { name: 'Check this text' }).click();
}

/** Everything a page could have kept. */
async function kept(page: Page): Promise<unknown> {
  const cookies = await page.context().cookies();
  const rest = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
  }));
  return { cookies: cookies.length, ...rest };
}

const NOTHING = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0 };

test('lists every record with what it contributed', async ({ page }) => {
  await explorer.open();
  await explorer.show('Documents');
  const { documents, statements } = await servedDataset(page);
  const rows = explorer.column.getByRole('list', { name: 'Records' }).getByRole('listitem');
  await expect(rows).toHaveCount(documents.length);
  for (const document of documents) {
    const said = statements.filter(({ evidence }) => evidence.some((e) => e.doc === document.id));
    const row = rows.filter({
      has: page.getByRole('button', { name: document.title, exact: true }),
    });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(
      said.length === 0 ? 'Contributed nothing' : `${said.length} statement`,
    );
    await expect(row).toContainText(
      /^unknown/i.test(document.publisher) ? 'publisher unknown' : document.publisher,
    );
    if (document.digest === true) await expect(row).toContainText('read in a digest');
    const link = row.getByRole('link', { name: `Open ${document.title}` });
    if (document.url === undefined) await expect(row).toContainText('No address is known.');
    else await expect(link).toHaveAttribute('href', document.url);
  }
  await expect(explorer.column).toContainText(`${documents.length} documents.`);
});

test('choosing one shows only what it says; choosing it again shows all', async ({ page }) => {
  await explorer.open();
  await explorer.show('Documents');
  const whole = (await explorer.graph.getAttribute('aria-label')) ?? '';
  const { statements } = await servedDataset(page);
  const own = statements.filter(({ evidence }) =>
    evidence[0]?.doc.startsWith('stdaily-2024-07-12-sino-french'),
  );
  const choice = explorer.column.getByRole('button', {
    name: 'Space Cooperation Consolidates Sino-French Friendship',
    exact: true,
  });
  await choice.click();
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  await expect(explorer.chips).toContainText('Sino-French Friendship');
  await expect(explorer.graph).not.toHaveAccessibleName(whole);
  const said = await explorer.tables
    .getByRole('table', { name: /^\d+ statements?/ })
    .getByRole('row')
    .count();
  expect(said - 1).toBeLessThanOrEqual(own.length);
  expect(said - 1).toBeGreaterThan(0);
  await choice.click();
  await expect(explorer.graph).toHaveAccessibleName(whole);
});

test.describe('a reader’s own copy', () => {
  test.beforeEach(async ({ page }) => {
    await serveInstead(page, twoLetters());
    await explorer.open();
  });

  test('to the letter: each passage is found and shown in place', async ({ page }) => {
    await check(await checker(), LETTER);
    await expect(explorer.column).toContainText(
      'This is the very text that was read. Of 2 passages it is cited for, 2 found where recorded.',
    );
    const text = explorer.column.getByRole('region', { name: 'Your text' });
    await expect(text.locator('mark')).toHaveText([...CLAUSES]);
    await expect(text).toContainText('1 paragraph without a cited passage');
    await expect(explorer.status).toContainText('2 found where recorded');
    await explorer.column.getByRole('button', { name: '2 found in ¶ 3' }).click();
    await expect(text.locator('mark').last()).toBeFocused();
    expect(await kept(page)).toEqual(NOTHING);
  });

  test('with other line breaks and quotes: the same text to us', async () => {
    await check(await checker(), LETTER.replaceAll('\n', '\r\n').replaceAll('. ', '.  '));
    await expect(explorer.column).toContainText('2 found where recorded');
  });

  test('with a paragraph more and one changed: found where they stand now', async () => {
    const changed = `A new first line.\n\n${LETTER.replace('by boat', 'by rail')}`;
    await check(await checker(), changed);
    await expect(explorer.column).toContainText(
      'This is a changed copy of the text that was read. Of 2 passages it is cited for, 2 found elsewhere or in a changed paragraph.',
    );
    await expect(
      explorer.column.getByRole('button', { name: 'now in ¶ 3, recorded in ¶ 2' }),
    ).toBeVisible();
  });

  test('with a passage that says something else: not found', async () => {
    await check(await checker(), LETTER.replace('one probe', 'two probes'));
    await expect(explorer.column).toContainText('1 found where recorded');
    await expect(explorer.column).toContainText('1 not found');
    await expect(
      explorer.column.getByRole('region', { name: 'Your text' }).locator('mark'),
    ).toHaveText([CLAUSES[1]]);
  });

  for (const [what, text, words] of [
    [
      'is none of the documents',
      'A text about bees and the weather of the coast.',
      'none of the documents',
    ],
    ['is empty', '  \n ', 'There is no text in it.'],
  ] as const) {
    test(`that ${what} is said to be so`, async () => {
      await check(await checker(), text);
      await expect(explorer.column).toContainText(words);
      await expect(explorer.status).toContainText(words);
    });
  }

  for (const [what, name, buffer, words] of [
    [
      'a picture',
      'plate.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]),
      'not a text file',
    ],
    ['a PDF', 'letter.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), 'That is a PDF.'],
    ['an empty file', 'empty.txt', Buffer.alloc(0), 'There is no text in it.'],
    ['six megabytes', 'large.txt', Buffer.alloc(6_000_000, 'a '), 'more than 5 MB'],
    ['the text', 'letter.txt', Buffer.from(LETTER), '2 found where recorded'],
    [
      'the text in UTF-16',
      'letter.txt',
      Buffer.from(`\uFEFF${LETTER}`, 'utf16le'),
      '2 found where recorded',
    ],
  ] as const) {
    test(`chosen as a file that is ${what}`, async () => {
      await checker();
      await explorer.column
        .getByLabel('Choose a file')
        .setInputFiles({ name, mimeType: 'text/plain', buffer });
      await expect(explorer.column).toContainText(words);
    });
  }

  test('dropped or pasted is checked at once', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const box = await checker();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'letter.txt', { type: 'text/plain' }));
      return transfer;
    }, LETTER);
    await box.dispatchEvent('drop', { dataTransfer: data });
    await expect(explorer.column).toContainText('2 found where recorded');
    await explorer.column.getByRole('button', { name: 'Forget it' }).click();
    await expect(explorer.column).not.toContainText('found where recorded');
    await page.evaluate((text) => navigator.clipboard.writeText(text), LETTER);
    await box.focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(explorer.column).toContainText('2 found where recorded');
  });

  test('stays with the reader: nothing is asked of a server, nothing is stored', async ({
    page,
  }) => {
    const box = await checker();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await check(box, LETTER);
    await expect(explorer.column).toContainText('2 found where recorded');
    await explorer.column.getByRole('button', { name: 'Forget it' }).click();
    await expect(box).toHaveValue('');
    expect(requests).toEqual([]);
    expect(await kept(page)).toEqual(NOTHING);
    await expect.poll(() => explorer.link()).not.toContain('probe');
    await page.reload();
    await explorer.drawn();
    await expect(explorer.column).not.toContainText('found where recorded');
  });
});

test('the documents the data was read from are all found in place', async () => {
  test.skip(!documentsAtHand, 'the texts of the documents are not beside the repository');
  await explorer.open();
  const box = await checker();
  const text = readDocuments().get('stdaily-2024-07-12-sino-french') ?? '';
  const start = performance.now();
  await check(box, text);
  await expect(explorer.column).toContainText(
    /This is the very text that was read\. Of (\d+) passages it is cited for, \1 found where recorded\./,
  );
  test.info().annotations.push({ type: 'ms', description: String(performance.now() - start) });
  await expect(
    explorer.column.getByRole('region', { name: 'Your text' }).locator('mark').first(),
  ).toBeVisible();
});
