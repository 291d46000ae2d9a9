/** Before there is data, without it, and with data that cannot be used. */
import { expect, test, type Page } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { threeFaults, twoLetters } from './fixtures/two-letters.ts';
import { DATASET_ADDRESS, serveInstead } from './served-dataset.ts';

const FAILED = 'The data could not be read.';

let explorer: ExplorerPage;

test.beforeEach(({ page }) => {
  explorer = new ExplorerPage(page);
});

/** Tries again, with the real data in its place. */
async function tryAgain(page: Page): Promise<void> {
  await page.unroute(DATASET_ADDRESS);
  await page.getByRole('button', { name: 'Try again' }).click();
  await explorer.drawn();
  await expect(explorer.heading).toHaveText(/^China’s partners/);
  await expect(page.getByText(FAILED)).toHaveCount(0);
}

test('while the data is on its way, a sentence says so', async ({ page }) => {
  let release = (): void => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(DATASET_ADDRESS, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByText('Reading the statements')).toBeVisible();
  await expect(explorer.search).toHaveCount(0);
  await expect(explorer.button('Copy link')).toBeDisabled();
  release();
  await explorer.drawn();
  await expect(page.getByText('Reading the statements')).toHaveCount(0);
});

test('a link waits for its data', async ({ page }) => {
  let release = (): void => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(DATASET_ADDRESS, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./#select=country:fr');
  await expect(page.getByText('Reading the statements')).toBeVisible();
  await expect.poll(() => explorer.link()).toBe('select=country:fr');
  release();
  await expect(explorer.heading).toContainText('France');
});

test('a file that is not there: what was asked and answered, and another try', async ({ page }) => {
  await page.route(DATASET_ADDRESS, (route) => route.fulfill({ status: 404, body: 'not found' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(FAILED);
  await expect(page.getByRole('alert')).toContainText(
    './graph-data/cooperation.json answered 404.',
  );
  await tryAgain(page);
});

test('a server that does not answer', async ({ page }) => {
  await page.route(DATASET_ADDRESS, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('did not answer');
  await tryAgain(page);
});

test('a page in place of the data', async ({ page }) => {
  await page.route(DATASET_ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Log in</h1>' }),
  );
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(FAILED);
  await expect(page.getByRole('alert')).toContainText(/JSON|HTML/);
  await expect(page.getByRole('heading', { name: 'Log in' })).toHaveCount(0);
  await tryAgain(page);
});

test('an empty file', async ({ page }) => {
  await page.route(DATASET_ADDRESS, (route) => route.fulfill({ body: '' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(FAILED);
  await tryAgain(page);
});

test('data with faults: every one of them, and nothing by halves', async ({ page }) => {
  await serveInstead(page, threeFaults());
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Nothing was loaded');
  await expect(explorer.graph).toHaveCount(0);
  await alert.getByText('See all 3 faults').click();
  const faults = await alert.getByRole('listitem').allInnerTexts();
  expect(faults).toHaveLength(3);
  for (const path of ['title', 'entities[0].type', 'statements[0].status']) {
    expect(faults.some((fault) => fault.includes(path))).toBe(true);
  }
  expect(faults.join()).toContain('perhaps');
  await tryAgain(page);
});

test('data without a statement says so', async ({ page }) => {
  await serveInstead(page, { ...twoLetters(), statements: [], claims: [] });
  await page.goto('./');
  await expect(explorer.heading).toHaveText('Nothing to show');
  await expect(explorer.column).toContainText('This dataset holds no statements.');
});

test('an explorer without an address has an empty state', async ({ page, baseURL }) => {
  const response = await page.request.get('./');
  const body = (await response.text()).replace(/ src="\.\/graph-data\/[^"]*"/, '');
  expect(body).not.toContain('src="./graph-data');
  await page.route(baseURL ?? '', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./');
  await expect(page.getByText('No data yet.')).toBeVisible();
  await expect(explorer.graph).toHaveCount(0);
});
