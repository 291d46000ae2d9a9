/** The documentation as a site: what it holds, how strict it is, and what is left of it without scripts. */
import { existsSync, readFileSync } from 'node:fs';
import { elementsOf } from '../src/app/manifest/public-manifest.ts';
import { violations } from './axe.ts';
import { built, docsFile, expect, firstCode, pageNames, pictureIn, test } from './docs-page.ts';
import { watchFaults } from './page-faults.ts';
import type { Package } from 'custom-elements-manifest';

const manifest = JSON.parse(readFileSync(built('custom-elements.json'), 'utf8')) as Package;

/** What a host may use of an element, as the reference names it. */
function entriesOf(element: ReturnType<typeof elementsOf>[number]): readonly string[] {
  const { attributes, members, events, slots = [] } = element;
  const { cssParts = [], cssProperties = [], cssStates = [] } = element;
  const named = (sort: string, list: readonly { name: string }[]): readonly string[] =>
    list.map(({ name }) => `${sort} ${name || 'default'}`);
  return [
    ...named('attribute', attributes),
    ...members.map(({ kind, name }) => `${kind === 'field' ? 'property' : 'method'} ${name}`),
    ...named('event', events),
    ...named('slot', slots),
    ...named('part', cssParts),
    ...named('state', cssStates),
    ...named('css', cssProperties),
  ];
}

for (const element of elementsOf(manifest)) {
  test(`[DOC] 107 everything of <${element.tagName}> has type, default, meaning and example`, async ({
    page,
    docs,
  }) => {
    await page.goto(`${docs}${element.tagName}.html`);
    const rows = await page.locator('[data-entry]').evaluateAll((sections) =>
      sections.map((section) => {
        const text = (part: string): string => section.querySelector(part)?.textContent ?? '';
        const example = section.querySelector('.example iframe');
        const link = section.querySelector('.see a')?.getAttribute('href') ?? '#nowhere';
        return {
          entry: section.getAttribute('data-entry') ?? '',
          complete:
            ![text('.type'), text('.default')].includes('') &&
            /\w.*\.$/s.test(text('.meaning')) &&
            (example !== null || document.querySelector(`${link} .example iframe`) !== null),
        };
      }),
    );
    expect(rows.map(({ entry }) => entry).toSorted()).toEqual([...entriesOf(element)].toSorted());
    expect(rows.filter(({ complete }) => !complete).map(({ entry }) => entry)).toEqual([]);
  });
}

test('[DOC] 110 there is a page for every setting and question, and every link leads somewhere', async ({
  page,
  docs,
  request,
}) => {
  const asked =
    'react vue svelte angular wordpress static-html strict-pages accessibility browsers privacy ' +
    'changelog troubleshooting themes errors figures your-data playground views metrics names licence';
  expect(pageNames()).toEqual(expect.arrayContaining(asked.split(' ')));
  await page.goto(`${docs}accessibility.html`);
  await expect(page.getByRole('heading', { name: 'Known gaps' })).toBeVisible();
  const text = await (await request.get(`${docs}llms.txt`)).text();
  for (const name of pageNames()) expect(text).toContain(`(${name}.html): `);
  const ids = new Map(
    pageNames().map((name) => [
      name,
      [...docsFile(`${name}.html`).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id),
    ]),
  );
  for (const [name, all] of ids) expect(new Set(all).size, `ids of ${name}`).toBe(all.length);
  const leadsSomewhere = (name: string, href: string): boolean => {
    const [file = '', id] = href.split('#');
    const target = file === '' ? `${name}.html` : file;
    if (!existsSync(built(`docs/${target}`))) return false;
    // What stands behind the playground's name are settings, no place.
    if (id === undefined || target === 'playground.html') return true;
    return ids.get(target.replace(/\.html$/u, ''))?.includes(id) === true;
  };
  const dead = pageNames().flatMap((name) =>
    [...docsFile(`${name}.html`).matchAll(/<a [^>]*href="((?!https:)[^"]*)"/gu)]
      .map(([, href = '']) => href)
      .filter((href) => !leadsSomewhere(name, href))
      .map((href) => `${name}: ${href}`),
  );
  expect(dead).toEqual([]);
});

test('[DOC] 110 code is copied by a button, and a name is found by typing', async ({
  page,
  docs,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${docs}index.html`);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(firstCode(docsFile('index.html')));
  await page.getByRole('link', { name: 'Find a name' }).click();
  await page.getByRole('searchbox', { name: 'Find' }).fill('as-of attribute');
  await expect(page.locator('dl.names > div:visible')).toHaveCount(1);
  await page.getByRole('link', { name: 'attribute', exact: true }).click();
  await expect(page.locator('#attribute-as-of')).toBeInViewport();
  const here = page.getByRole('navigation', { name: 'On this page' });
  await here.getByRole('link', { name: 'Events', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Events', exact: true })).toBeInViewport();
});

test('[DOC] 111 no page breaks a strict policy or asks another server for anything', async ({
  page,
  docs,
}) => {
  const faults = watchFaults(page);
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(docs)) strangers.push(request.url());
  });
  for (const name of pageNames()) {
    await page.goto(`${docs}${name}.html`, { waitUntil: 'load' });
  }
  // Frames that were still loading when their page was left, and the data that an example says are not there.
  const expected = [
    `failed: ${docs}examples/`,
    `404: ${docs}examples/missing.json`,
    'Failed to load',
  ];
  expect(faults.filter((fault) => !expected.some((one) => fault.startsWith(one)))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`[DOC] 111 every page passes axe in ${colorScheme}, wide and narrow`, async ({
    page,
    docs,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const [i, name] of pageNames().entries()) {
      await page.setViewportSize(
        i % 2 === 0 ? { width: 1440, height: 900 } : { width: 360, height: 780 },
      );
      await page.goto(`${docs}${name}.html`);
      if (name === 'playground') await expect(pictureIn(page)).toBeVisible();
      expect.soft(await violations(page), name).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `${name} overflows`).toBeLessThanOrEqual(0);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('[DOC] 111 every page can be read without scripts', async ({ page, docs }) => {
    for (const name of pageNames()) {
      await page.goto(`${docs}${name}.html`);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
      const words = (await page.locator('main').innerText()).split(/\s+/u).length;
      expect(words, name).toBeGreaterThan(30);
    }
    await page.goto(`${docs}index.html`);
    await expect(page.getByText('cdn.jsdelivr.net').first()).toBeVisible();
    await page.goto(`${docs}examples/fallback.html`);
    await expect(page.getByRole('table', { name: 'Who works with whom' })).toBeVisible();
  });
});

test('[DOC] 106 the first code of the README is that of the documentation', () => {
  const readme = readFileSync(built('../README.md'), 'utf8');
  const block = /```html\n([\s\S]*?)\n```/u.exec(readme)?.[1];
  const plain = (text = ''): string => text.replace(/sha384-[^"]*/u, '');
  expect(plain(block)).toBe(plain(firstCode(docsFile('index.html'))));
});
