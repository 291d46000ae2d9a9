/** The explorer on a page that allows scripts and styles from files alone. */
import { expect, test } from '@playwright/test';
import { serveHostPages } from './engines/host-pages.mjs';
import { watchFaults } from './page-faults.ts';

const POLICY =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html cooperation-graph";

/** Views that between them show every panel, and something that is there once each is. */
const VIEWS: readonly (readonly [link: string, shown: RegExp])[] = [
  ['', /^China’s partners/],
  ['panel=overview', /./],
  ['panel=ranking&size=betweenness', /./],
  ['panel=documents', /./],
  ['table=entities', /./],
  ['select=country:fr', /France/],
];

let pages: Awaited<ReturnType<typeof serveHostPages>>;

test.beforeAll(async () => {
  pages = await serveHostPages();
});

test.afterAll(() => pages.close());

for (const [link, shown] of VIEWS) {
  test(`[CSP] 39 the explorer breaks no strict policy: ${link || 'first view'}`, async ({
    page,
  }) => {
    const faults = watchFaults(page);
    await page.goto(
      `${pages.address}dist/site/index.html?csp=${encodeURIComponent(POLICY)}#${link}`,
    );
    await expect(page.getByRole('heading', { name: shown }).first()).toBeVisible();
    await expect(page.getByRole('slider').first()).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('[CSP] 39 nor does the preview of a figure, while a label is moved and reworded', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await page.goto(
    `${pages.address}dist/site/index.html?csp=${encodeURIComponent(POLICY)}#panel=figure`,
  );
  const hands = page.getByRole('group', { name: 'Labels and notes of the figure' });
  const label = hands.getByRole('button').first();
  await label.press('ArrowRight');
  await label.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Label/ })).toBeVisible();
  expect(faults).toEqual([]);
});
