/** Links that are damaged, old or meant to harm: a notice, the first view, nothing else. */
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { watchFaults } from './page-faults.ts';

const packed = (text: string): string => `z=${deflateRawSync(text).toString('base64url')}`;

/** What the link is, the link, what the notice says of it. */
const LINKS: readonly (readonly [what: string, link: string, words: string])[] = [
  ['no base64', 'z=%%%!!', 'damaged'],
  ['base64 of no archive', `z=${Buffer.from('hello world').toString('base64url')}`, 'damaged'],
  ['an archive that is cut off', packed('select=country:fr&'.repeat(40)).slice(0, 30), 'damaged'],
  ['a bomb', packed('a'.repeat(10_000_000)), ''],
  ['a megabyte', `select=${'a'.repeat(1_000_000)}`, 'too long'],
  ['a packed link in a packed link', packed(packed('panel=ranking')), ''],
  ['an entity nobody knows', 'select=country:zz', 'country:zz'],
  ['a tie of nobody', 'select=country:zz|country:yy', 'country:zz'],
  ['a document nobody knows', 'doc=the-lost-scroll', 'the-lost-scroll'],
  ['a camera beyond all bounds', 'at=1e9,NaN,-1', '“at” could not be read'],
  ['a kind that is none', 'kind=__proto__', '“kind” could not be read'],
  ['a document called __proto__', 'doc=__proto__', '“doc” could not be read'],
  ['half an escape', 'panel=%E0%A4%A', '“panel” could not be read'],
  ['markup', 'theme=<img/src=x/onerror=window.__xss=1>', '“theme” could not be read'],
  ['markup as an entity', 'select=<script>window.__xss=1</script>', '“select” could not be read'],
];

for (const [what, link, words] of LINKS) {
  test(`[SEC] 100 ${what} fails softly`, async ({ page }) => {
    const faults = watchFaults(page);
    const explorer = new ExplorerPage(page);
    await explorer.open(link);
    await expect(explorer.heading).toHaveText('China’s partners in space, and what they work on');
    if (words !== '') await expect(explorer.notice).toContainText(words);
    await expect(explorer.undo).toBeDisabled();
    expect(await page.evaluate(() => '__xss' in window)).toBe(false);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    expect(faults).toEqual([]);
    // The address then holds the view that is shown.
    await expect.poll(() => explorer.link()).toMatch(/^data=[0-9a-f]{8}$/);
  });
}

test('a key of a later version is passed over, and the rest is shown', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('dimension=4&select=country:fr&constructor=1');
  await expect(explorer.heading).toContainText('France');
  await expect(explorer.notice).toHaveCount(0);
});

test('a link to a tie that the filters hide says so and leads back', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('select=agency:cnes|agency:cnsa&kind=membership');
  await expect(explorer.column).toContainText('No such tie in this view.');
  await explorer.column.getByRole('button', { name: /^All \d+ entities/ }).click();
  await expect(explorer.heading).toContainText('memberships');
});
