/** The playground: what a host can set is set, what the graph says is written down, and the tag gives it again. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { elementsOf } from '../src/app/manifest/public-manifest.ts';
import { answerPublished, built, expect, pictureIn, test, viewOf } from './docs-page.ts';
import { watchFaults } from './page-faults.ts';

const [graph] = elementsOf(JSON.parse(readFileSync(built('custom-elements.json'), 'utf8')));

const snippetOf = (page: Page): Promise<string> => page.locator('#snippet').innerText();

async function open(page: Page, docs: string, settings = ''): Promise<void> {
  await page.goto(`${docs}playground.html${settings}`);
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

/** An empty file with the code pasted into it, anywhere on the web. */
async function openPasted(page: Page, code: string): Promise<void> {
  await answerPublished(page);
  await page.route('https://paper.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: code }),
  );
  await page.goto('https://paper.example/');
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
  const set: (readonly [string, string])[] = [];
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
    await expect(page.locator('#snippet'), name).toContainText(`${name}="${value}"`);
    if (name !== 'explorer-url') set.push([name, value]);
  }
  // A link to these settings opens them; one that leads readers away is not among them.
  const address = page.url();
  expect(address).not.toContain('explorer-url');
  await page.goto('about:blank');
  await page.goto(address);
  for (const [name, value] of set) {
    await expect(page.locator('#graph'), name).toHaveAttribute(name, value);
  }
  await page.goto(`${docs}playground.html#explorer-url=https://example.org/`);
  await expect(page.locator('#graph')).not.toHaveAttribute('explorer-url');
});

test('[DOC] 109 the code of the bundled data shows them in an empty file, as the reader left them', async ({
  page,
  docs,
}) => {
  const faults = watchFaults(page);
  await open(page, docs, '#level=actors&metric=betweenness');
  await expect(page.locator('[name=level]')).toHaveValue('actors');
  await pictureIn(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toContain('select=');
  // What is set after a change is in the view, too.
  await page.locator('[name=layout]').selectOption('grid');
  await expect(page.locator('#snippet')).toContainText('layout=grid');
  const [view, code] = [await viewOf(page), await snippetOf(page)];
  await openPasted(page, code);
  expect(await viewOf(page)).toBe(view);
  expect(faults).toEqual([]);
});

test('[DOC] 109 ids and metrics are offered by their names', async ({ page, docs }) => {
  await open(page, docs);
  const offered = (list: string, value: string): Promise<string> =>
    page
      .locator(`${list} option[value="${value}"]`)
      .evaluate((option) => (option as HTMLOptionElement).label);
  await expect(page.locator('#ids option').first()).toBeAttached();
  expect(await offered('#ids', 'country:fr')).toBe('France');
  expect(await offered('#metrics', 'degree')).toBe('number of ties');
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
  await openPasted(page, tag);
  expect(await viewOf(page)).toBe(view);
  await expect(page.locator('cooperation-graph .source')).toHaveText(/^3 ties/);
  await expect(page.getByRole('heading', { name: 'lakes' })).toBeVisible();
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
  await expect(page.locator('#snippet')).toHaveText(first);
  expect(new URL(page.url()).hash).toBe('');
  expect(await viewOf(page)).not.toContain('countries');
});

test('[DOC] 109 what is seen is saved as a page, and a large file is named beside it', async ({
  page,
  docs,
}) => {
  await open(page, docs);
  const rows = Array.from({ length: 2000 }, (_, i) => `Lake ${i % 40},Lake ${(i * 7) % 40}`);
  await drop(page, 'Zürich lakes.csv', `source,target\n${rows.join('\n')}\n`);
  await expect(page.locator('#where')).toHaveText('Put Zürich lakes.csv beside the page.');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a page' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('graph.html');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text).toMatch(/^<!doctype html>[\s\S]*<title>Zürich lakes<\/title>/);
  expect(text).toContain('src="Zürich lakes.csv"');
});

test('[DOC] 109 a file that is no data says what is wrong, and an address takes its place', async ({
  page,
  docs,
}) => {
  await open(page, docs);
  await drop(page, 'broken.json', '{"title": ');
  await expect(page.getByRole('list', { name: /^Events/ })).toContainText('cooperation-error');
  await expect(page.locator('#file-note')).toContainText('broken.json cannot be shown');
  await expect(page.locator('#snippet')).toBeEmpty();
  await drop(page, 'other-words.csv', 'from;to\nGarda;Como\n');
  await expect(page.locator('#file-note')).toContainText('begins with the line source,target');
  const field = page.locator('[name=src]');
  await field.fill('examples/ties.csv');
  await field.blur();
  await expect(page.locator('#graph .source')).toHaveText(/^6 ties/);
  await expect(page.locator('#file-note')).not.toContainText('broken.json');
});
