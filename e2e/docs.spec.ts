/** The documentation as a site: what it holds, how strict it is, and what is left of it without scripts. */
import { readFileSync } from 'node:fs';
import { elementsOf } from '../src/app/manifest/public-manifest.ts';
import { violations } from './axe.ts';
import { built, docsFile, expect, firstCode, pageNames, pictureIn, test } from './docs-page.ts';
import { watchFaults } from './page-faults.ts';
import type { Package } from 'custom-elements-manifest';

const manifest = JSON.parse(readFileSync(built('custom-elements.json'), 'utf8')) as Package;

/** What a host may use of an element, as the reference names it. */
function entriesOf(element: ReturnType<typeof elementsOf>[number]): readonly string[] {
  const { attributes, members, events, slots = [], cssParts = [], cssProperties = [] } = element;
  const named = (sort: string, list: readonly { name: string }[]): readonly string[] =>
    list.map(({ name }) => `${sort} ${name || 'default'}`);
  return [
    ...named('attribute', attributes),
    ...members.map(({ kind, name }) => `${kind === 'field' ? 'property' : 'method'} ${name}`),
    ...named('event', events),
    ...named('slot', slots),
    ...named('part', cssParts),
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
    'changelog troubleshooting themes errors figures your-data playground';
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
  const dead = pageNames().flatMap((name) =>
    [...docsFile(`${name}.html`).matchAll(/<a [^>]*href="([^":]*)"/gu)].flatMap(([, href = '']) => {
      const [file = '', id] = href.split('#');
      const target = file === '' ? name : file.replace(/\.html$/u, '');
      const isThere = file.endsWith('.json') || ids.has(target);
      return isThere && (id === undefined || ids.get(target)?.includes(id))
        ? []
        : [`${name}: ${href}`];
    }),
  );
  expect(dead).toEqual([]);
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
  // Frames that were still loading when their page was left.
  const left = `failed: ${docs}examples/`;
  expect(faults.filter((fault) => !fault.startsWith(left))).toEqual([]);
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
