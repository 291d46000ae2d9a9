/** The explorer on a page that allows scripts and styles from files alone. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../src/app/scripts/static-server.mjs';
import { expect, test } from './engine-test.ts';
import type { Surface } from './surface.ts';

const POLICY =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html cooperation-graph";

/** Views that between them show every panel, and words in something that is there once each is. */
const VIEWS: readonly (readonly [link: string, selector: string, words: string])[] = [
  ['', 'h2', '^China’s partners'],
  ['panel=ranking&size=betweenness', 'h2', '^Betweenness'],
  ['panel=documents', 'h2', '^Documents'],
  ['panel=paths', 'h2', '^How two are connected'],
  ['table=ties.open', '.picture[data-table] cooperation-table', ''],
  ['select=country:fr', 'h2', '^France'],
];

const repository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A copy of the site whose page keeps what goes wrong on it, and where it is served. */
const folder = mkdtempSync(join(tmpdir(), 'strict-site-'));
let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  cpSync(repository('dist/site'), folder, { recursive: true });
  cpSync(repository('e2e/pages/record.js'), join(folder, 'record.js'));
  const page = join(folder, 'index.html');
  const recorder = '<head><script src="record.js"></script>';
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', recorder));
  site = await serveFolder(folder, 0, {
    headers: () => ({ 'Content-Security-Policy': POLICY }),
  });
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** How often something with these words is in sight. */
function inSight(surface: Surface, selector: string, words: string): Promise<number> {
  return surface.evaluate(
    (wanted, pattern) => {
      const deep = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) =>
          one.shadowRoot === null ? [one] : [one, ...deep(one.shadowRoot)],
        );
      return deep(document).filter(
        (one) =>
          one.matches(wanted) &&
          one.getClientRects().length > 0 &&
          new RegExp(pattern, 'u').test((one.textContent ?? '').trim()),
      ).length;
    },
    selector,
    words,
  );
}

/** Gives the focus to the first thing of a kind. */
function focusOn(surface: Surface, selector: string): Promise<void> {
  return surface.evaluate((wanted) => {
    const find = (root: Document | ShadowRoot): HTMLElement | null =>
      root.querySelector<HTMLElement>(wanted) ??
      [...root.querySelectorAll('*')]
        .map(({ shadowRoot }) => (shadowRoot === null ? null : find(shadowRoot)))
        .find((one) => one !== null) ??
      null;
    find(document)?.focus();
  }, selector);
}

function faults(surface: Surface): Promise<Readonly<Record<string, readonly string[]>>> {
  return surface.evaluate(
    () =>
      (globalThis as unknown as { recorded: Readonly<Record<string, readonly string[]>> }).recorded,
  );
}

const NONE = { errors: [], violations: [], warnings: [] };

test('[CSP] 39 the explorer breaks no strict policy in any of its panels', async ({ surface }) => {
  // One page after the other: starting an engine takes longer than any of them.
  test.slow();
  for (const [link, selector, words] of VIEWS) {
    await surface.goto(`${site.address}#${link}`);
    await expect.poll(() => inSight(surface, selector, words), link).toBeGreaterThan(0);
    await expect.poll(() => inSight(surface, '[role=slider]', ''), link).toBeGreaterThan(0);
    expect(await faults(surface), link).toEqual(NONE);
  }
  // Were there any, they would be known.
  await surface.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(async () => (await faults(surface))['violations']).toHaveLength(1);
});

test('[CSP] 39 nor does the preview of a figure, while a label is moved and reworded', async ({
  surface,
}) => {
  await surface.goto(`${site.address}#panel=figure`);
  const label = '[role=group][aria-label^="Labels and notes"] button';
  await expect.poll(() => inSight(surface, label, '')).toBeGreaterThan(0);
  await focusOn(surface, label);
  await surface.press('ArrowRight');
  await surface.press('Enter');
  await expect.poll(() => inSight(surface, 'dialog, [role=dialog]', '')).toBeGreaterThan(0);
  expect(await faults(surface)).toEqual(NONE);
});
