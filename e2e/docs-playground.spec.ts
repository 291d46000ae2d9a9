/** The playground: what a host can set is set, what the graph says is written down, and the tag gives it again. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { elementsOf } from '../src/app/manifest/public-manifest.ts';
import { built, expect, pictureIn, test, viewOf } from './docs-page.ts';
import { watchFaults } from './page-faults.ts';

const [graph] = elementsOf(JSON.parse(readFileSync(built('custom-elements.json'), 'utf8')));

const snippetOf = (page: Page): Promise<string> => page.locator('#snippet').innerText();

async function open(page: Page, docs: string): Promise<void> {
  await page.goto(`${docs}playground.html`);
  await expect(pictureIn(page)).toBeVisible();
}

/** Lets a file fall on the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], fileName!));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: files });
}

/** A page of the site that holds the tag alone. */
async function openTag(page: Page, docs: string, tag: string): Promise<void> {
  await page.route('**/pasted.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><script type="module" src="embed.js"></script>\n${tag}`,
    }),
  );
  await page.goto(`${docs}pasted.html`);
  await expect(pictureIn(page)).toBeVisible();
}

test('[DOC] 109 there is a field for every attribute, and each is set on the graph', async ({
  page,
  docs,
}) => {
  await open(page, docs);
  const values: Readonly<Record<string, string>> = {
    src: 'examples/ties.csv',
    view: 'metric=degree',
    'as-of': '2024',
    without: 'country:cn',
    selected: 'country:fr',
    metric: 'betweenness',
    height: '500',
    'worker-url': 'metric-worker.js',
    'explorer-url': 'https://example.org/',
  };
  for (const { name } of graph?.attributes ?? []) {
    const field = page.locator(`form.fields [name="${name}"]`);
    await expect(field, name).toBeVisible();
    const value = await field.evaluate((control, typed) => {
      const isList = control instanceof HTMLSelectElement;
      return isList ? (control.options[control.options.length - 1]?.value ?? '') : typed;
    }, values[name] ?? 'en');
    if ((await field.evaluate((control) => control.tagName)) === 'SELECT') {
      await field.selectOption(value);
    } else {
      await field.fill(value);
      await field.blur();
    }
    await expect(page.locator('#graph'), name).toHaveAttribute(name, value);
    expect(await snippetOf(page), name).toContain(`${name}="${value}"`);
  }
});

test('[DOC] 109 events are written down as they happen', async ({ page, docs }) => {
  await open(page, docs);
  const events = page.getByRole('list', { name: 'Events, newest first' });
  await expect(events.getByText('cooperation-ready')).toBeVisible();
  await pictureIn(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(events.getByText('cooperation-select', { exact: true })).toBeVisible();
  await expect(events.locator('li').filter({ hasText: '"kind":"entity"' }).first()).toBeVisible();
  const heard = await page.locator('[data-events]').getAttribute('data-events');
  expect(heard?.split(' ').toSorted()).toEqual(graph?.events.map(({ name }) => name).toSorted());
});

test('[DOC] 109 a dropped file is shown, and the tag holds it with the view', async ({
  page,
  docs,
}) => {
  const faults = watchFaults(page);
  await open(page, docs);
  await drop(
    page,
    'lakes.csv',
    'source,target,weight\nGarda,Como,2\nComo,Iseo,1\n"A ""B""",Garda,1\n',
  );
  await expect(page.locator('#file-note')).toContainText('lakes.csv is shown');
  await expect(page.locator('#graph .source')).toHaveText(/^3 ties/);
  await page.locator('[name=layout]').selectOption('grid');
  await page.locator('[name=controls]').selectOption('none');
  await pictureIn(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toContain('select=');
  const [view, tag] = [await viewOf(page), await snippetOf(page)];
  expect(tag).toContain('Garda,Como,2');
  await openTag(page, docs, tag);
  expect(await viewOf(page)).toBe(view);
  await expect(page.locator('cooperation-graph .source')).toHaveText(/^3 ties/);
  await expect(page.locator('cooperation-graph')).toHaveAttribute('controls', 'none');
  expect(faults).toEqual([]);
});

test('[DOC] 109 the tag is copied, and starting again takes everything back', async ({
  page,
  docs,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, docs);
  const first = await snippetOf(page);
  await page.locator('[name=level]').selectOption('countries');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.locator('#copied')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippetOf(page));
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await snippetOf(page)).toBe(first);
  expect(await viewOf(page)).not.toContain('countries');
});

test('[DOC] 109 a file that is no data says what is wrong, and an address takes its place', async ({
  page,
  docs,
}) => {
  await open(page, docs);
  await drop(page, 'broken.json', '{"title": ');
  await expect(page.getByRole('list', { name: /^Events/ })).toContainText('cooperation-error');
  const field = page.locator('[name=src]');
  await field.fill('examples/ties.csv');
  await field.blur();
  await expect(page.locator('#graph .source')).toHaveText(/^6 ties/);
});
