/** What a graph takes of a page, and that it gives it back. */
import { expect, type Page } from '@playwright/test';
import { browserLaunchOptions } from './browser.mjs';
import { open, test } from './foreign-browser.ts';
import './foreign-held.ts';

/** What is held now, in words that can be compared. */
function heldNow(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    listeners: globalThis.held.listeners.map(({ target, type }) => `${target} ${type}`).toSorted(),
    workers: globalThis.held.workers,
    observers: globalThis.held.observers.size,
  }));
}

test('[DOM] 29 twenty times in and out leave no listener, worker, observer or element', async ({
  playwright,
  pages,
}) => {
  test.slow();
  const options = await browserLaunchOptions();
  const browser = await playwright.chromium.launch({
    ...options,
    args: [...options.args, '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage();
  await open(page, `${pages}held.html`);
  await page.evaluate(async () => {
    globalThis.page.graphs()[0]!.remove();
    await globalThis.held.pass(5);
  });
  const before = await heldNow(page);

  // One element that goes and comes.
  await page.evaluate(async () => {
    const graph = globalThis.page.graph();
    for (let time = 0; time < 20; time++) {
      document.body.append(graph);
      await globalThis.page.drawn();
      graph.remove();
      await globalThis.held.pass(2);
    }
  });
  expect(await heldNow(page)).toEqual(before);

  // Twenty elements, of which nobody keeps any.
  const alive = await page.evaluate(async () => {
    const graphs: WeakRef<HTMLElement>[] = [];
    for (let time = 0; time < 20; time++) {
      const graph = globalThis.page.graph();
      graphs.push(new WeakRef(graph));
      document.body.append(graph);
      await globalThis.page.drawn();
      graph.remove();
      await globalThis.held.pass(2);
    }
    for (let time = 0; time < 10; time++) {
      await new Promise((done) => setTimeout(done, 100));
      await globalThis.gc?.({ type: 'major', execution: 'async' });
    }
    return graphs.filter((graph) => graph.deref() !== undefined).length;
  });
  expect(await heldNow(page)).toEqual(before);
  // The last one may still be held by the browser itself, as what had the pointer or was painted last.
  expect(alive).toBeLessThanOrEqual(1);
  await browser.close();
});

test('[DOM] 28 a screen of another resolution is painted sharply at once', async ({
  page,
  pages,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await open(page, `${pages}foreign.html`);
  const client = await page.context().newCDPSession(page);
  const densities = (): Promise<readonly number[]> =>
    page.evaluate(() => {
      const plate = globalThis.page.graphs()[0]!.shadowRoot!.querySelector('cooperation-plate')!;
      const { clientWidth } = plate;
      return [...plate.shadowRoot!.querySelectorAll('canvas')].map(
        (canvas) => Math.round((100 * canvas.width) / clientWidth) / 100,
      );
    });
  expect(new Set(await densities())).toEqual(new Set([1]));
  // An emulated screen tells the page only together with a new size; the graph keeps its own.
  for (const [more, deviceScaleFactor] of [2, 1.5, 1].entries()) {
    await client.send('Emulation.setDeviceMetricsOverride', {
      width: 1001 + more,
      height: 800,
      deviceScaleFactor,
      mobile: false,
    });
    await expect.poll(async () => [...new Set(await densities())]).toEqual([deviceScaleFactor]);
  }
});

test('[DOM] 33 nothing is added to head, body or window', async ({ page, pages }) => {
  await page.route('**/foreign.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<script type="module".*?<\/script>/, '') });
  });
  await page.goto(`${pages}foreign.html`);
  const look = (): Promise<Record<string, unknown>> =>
    page.evaluate(() => ({
      window: Reflect.ownKeys(globalThis).map(String).toSorted(),
      symbol: Reflect.ownKeys(Symbol).map(String).toSorted(),
      head: document.head.innerHTML,
      html: [...document.documentElement.attributes, ...document.body.attributes].map(
        ({ name, value }) => `${name}=${value}`,
      ),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      children: document.body.innerHTML.replaceAll(/<cooperation-graph.*?>/g, ''),
    }));
  const before = await look();
  const writes = await page.evaluateHandle(() => {
    const seen: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        seen.push(...[...addedNodes].map((node) => (node as Element).id || node.nodeName));
      }
    }).observe(document.head, { childList: true });
    return seen;
  });
  await page.evaluate(async () => {
    // As a classic script, whose variables would be the page's.
    const script = Object.assign(document.createElement('script'), { src: '/dist/embed.js' });
    document.body.append(script);
    await new Promise((done) => script.addEventListener('load', done));
    script.remove();
    await globalThis.page.drawn();
  });
  const [, mark] = await page.evaluate(() => globalThis.page.marks());
  await page.mouse.click(mark!.x, mark!.y);
  await expect.poll(() => page.evaluate(() => globalThis.page.selected())).not.toBeNull();
  expect(await look()).toEqual(before);
  // What stands in for Cytoscape's own style is gone in the task it came in.
  expect(new Set(await writes.jsonValue())).toEqual(new Set(['__________cytoscape_stylesheet']));
  await page.evaluate(() => globalThis.page.graphs()[0]!.remove());
});
