/** Scripts that pages have besides: old libraries, loaders of modules, variables of any name. */
import { expect, type Page } from '@playwright/test';
import { open, test } from './foreign-browser.ts';

/** What a page may have done before the graph's script comes. */
const BEFORE = {
  // Prototype until 1.7.3 and MooTools until 1.5.2, which shops and portals still have.
  'an Array.from that knows no iterables': () => {
    Array.from = ((list: unknown) => Array.prototype.slice.call(list ?? [])) as typeof Array.from;
  },
  'methods of its own on lists, functions and elements': () => {
    const own: Record<string, unknown> = {};
    for (const name of ['each', 'first', 'last', 'without', 'clone', 'compact', 'remove', 'empty'])
      own[name] = () => 'ours';
    Object.assign(Array.prototype, own);
    Object.assign(Function.prototype, { bindAsEventListener: () => 'ours', delay: () => 'ours' });
    Object.assign(Element.prototype, {
      hide: () => 'ours',
      show: () => 'ours',
      wrap: () => 'ours',
    });
  },
  'loaders of modules': () => {
    const refuse = (): never => {
      throw new Error('the graph is no module of this loader');
    };
    const define = Object.assign(refuse, { amd: {} });
    const exports = Object.freeze({});
    Object.assign(globalThis, { define, require: refuse, exports, module: { exports } });
    Object.assign(globalThis, { process: { env: {} }, global: globalThis });
  },
  'variables of any name, libraries among them': () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz$_';
    for (const name of [...letters, 'cytoscape', 'graphology', 'lit', 'cooperationGraph'])
      Object.defineProperty(globalThis, name, { value: `the page's ${name}`, enumerable: true });
  },
};

/** What the graph shows and gives away, on a page where this was done before. */
async function resultOn(page: Page, pages: string, before?: () => void): Promise<unknown> {
  if (before !== undefined) await page.addInitScript(before);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await open(page, `${pages}foreign.html`);
  const [, mark] = await page.evaluate(() => globalThis.page.marks());
  await page.mouse.click(mark!.x, mark!.y);
  await expect.poll(() => page.evaluate(() => globalThis.page.selected())).toBe(mark!.id);
  const given = await page.evaluate(async () => {
    const [graph] = globalThis.page.graphs();
    // Computed by every metric there is, in a worker where it takes long.
    const table = await graph!.toCsv({ table: 'entities' });
    return { table, svg: await graph!.toSvg(), places: globalThis.page.places() };
  });
  return { ...given, faults };
}

for (const [what, before] of Object.entries(BEFORE)) {
  test(`[DOM] 33 a page with ${what} has the same graph`, async ({ page, browser, pages }) => {
    const plain = await browser.newPage();
    const wanted = await resultOn(plain, pages);
    await plain.close();
    expect(wanted).toMatchObject({ faults: [] });
    expect(await resultOn(page, pages, before)).toEqual(wanted);
  });
}
