/** Fingers, the right button, paper: what a page and its browser do with a graph. */
import { expect, type CDPSession } from '@playwright/test';
import { docsFile } from './docs-page.ts';
import { open, test } from './foreign-browser.ts';

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  interface Finger {
    readonly x: number;
    readonly y: number;
  }

  async function touch(
    client: CDPSession,
    type: string,
    fingers: readonly Finger[],
  ): Promise<void> {
    await client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
    });
  }

  test('[DOM] 34 one finger scrolls the page, two zoom the graph', async ({ page, pages }) => {
    await open(page, `${pages}foreign.html`);
    const client = await page.context().newCDPSession(page);
    const { left, right, bottom } = await page.evaluate(() => globalThis.page.box());
    const x = (left + right) / 2;
    const y = bottom - 60;
    await touch(client, 'touchStart', [{ x, y }]);
    for (const dy of [30, 60, 90, 120, 150]) await touch(client, 'touchMove', [{ x, y: y - dy }]);
    await touch(client, 'touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    expect(await page.evaluate(() => globalThis.page.camera())).toBeNull();
    expect(await page.evaluate(() => globalThis.page.selected())).toBeNull();

    await page.evaluate(async () => {
      // A swipe runs on after the finger has gone.
      for (let before = -1; before !== scrollY; await globalThis.page.frames(5)) before = scrollY;
      scrollTo(0, 0);
    });
    const two = (spread: number): readonly Finger[] => [
      { x: x - spread, y: y - 200 },
      { x: x + spread, y: y - 200 },
    ];
    await touch(client, 'touchStart', two(40));
    for (const spread of [50, 60, 70, 80]) await touch(client, 'touchMove', two(spread));
    await touch(client, 'touchEnd', []);
    await expect
      .poll(() => page.evaluate(() => globalThis.page.camera()?.zoom))
      .toBeGreaterThan(1.5);
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
  });
});

test('[DOM] 35 the right button opens the browser’s menu, unless the page does not want it', async ({
  page,
  pages,
}) => {
  await open(page, `${pages}foreign.html`);
  await page.evaluate(() => {
    const heard: boolean[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('contextmenu', (event) => heard.push(event.defaultPrevented));
  });
  const heard = (): Promise<readonly boolean[]> =>
    page.evaluate(() => (globalThis as unknown as { heard: boolean[] }).heard);
  const [, mark] = await page.evaluate(() => globalThis.page.marks());
  await page.mouse.click(mark!.x, mark!.y, { button: 'right' });
  expect(await heard()).toEqual([false]);
  expect(await page.evaluate(() => globalThis.page.selected())).toBeNull();
  await page.evaluate(() =>
    globalThis.page.graphs()[0]!.addEventListener('contextmenu', (event) => event.preventDefault()),
  );
  await page.mouse.click(mark!.x, mark!.y, { button: 'right' });
  expect(await heard()).toEqual([false, true]);
});

test('[DOM] 38 on paper: title, graph in lines, key and sources, no controls', async ({
  page,
  pages,
}) => {
  await open(page, `${pages}foreign.html`);
  const printed = page.locator('.printed svg');
  await page.waitForLoadState('networkidle');
  // What prints is fetched when the page is at rest.
  await expect
    .poll(async () => {
      await page.emulateMedia({ media: null });
      await page.emulateMedia({ media: 'print' });
      return printed.count();
    })
    .toBe(1);
  await expect(printed).toBeVisible();
  const words = (await printed.locator('text').allTextContents()).join(' ');
  expect(words).toContain('China’s partners in space');
  expect(words).toContain('Sources');
  expect(words).toContain('Area of marks: number of ties');
  expect(words).toContain('FRANCE');
  // Lines, which are as sharp as the printer: no picture made of pixels.
  expect(await printed.locator('image').count()).toBe(0);
  expect(await printed.locator('path').count()).toBeGreaterThan(60);
  await expect(page.locator('cooperation-plate')).toBeHidden();
  for (const button of await page.locator('cooperation-graph button').all()) {
    await expect(button).toBeHidden();
  }
  await page.emulateMedia({ media: null });
  await expect(printed).toHaveCount(0);
  await expect(page.locator('cooperation-plate')).toBeVisible();
});

/** CSS that the documentation gives to reserve the graph's place, and the height it reserves. */
function documentedRoom(): { readonly css: string; readonly height: string } {
  const page = docsFile('static-html.html');
  const css = /<pre><code>(cooperation-graph:not\(:defined\) \{[^}]*\})/u.exec(page)?.[1] ?? '';
  return { css, height: /min-block-size: (\d+)px/u.exec(css)?.[1] ?? '' };
}

for (const [what, reserves] of [
  ['nothing', true],
  ['what is below, where the page reserves no place: so that this test can fail,', false],
] as const) {
  test(`[DOM] 37 a graph that comes late moves ${what}`, async ({ page, pages }) => {
    const { css, height } = documentedRoom();
    expect(Number(height)).toBeGreaterThan(300);
    await page.setViewportSize({ width: 1000, height: 1000 });
    const late = (address: string, after: number): Promise<void> =>
      page
        .route(address, async (route) => {
          await new Promise((done) => setTimeout(done, after));
          await route.continue();
        })
        .then(() => undefined);
    await late('**/embed.js', 300);
    await late('**/cooperation.json', 300);
    await page.route('**/article.html', async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace('<cooperation-graph', reserves ? `$& height="${height}"` : '$&')
        .replace(
          '</head>',
          `<style>${reserves ? css : ''}</style>
           <script defer src="foreign.js"></script>
           <script>
             globalThis.shifted = 0;
             new PerformanceObserver((list) => {
               for (const { value } of list.getEntries()) shifted += value;
             }).observe({ type: 'layout-shift', buffered: true });
           </script></head>`,
        );
      await route.fulfill({ response, body: html });
    });
    await open(page, `${pages}article.html`);
    await page.evaluate(() => globalThis.page.frames(10));
    const shifted = await page.evaluate(
      () => (globalThis as unknown as { shifted: number }).shifted,
    );
    if (reserves) expect(shifted).toBe(0);
    else expect(shifted).toBeGreaterThan(0);
  });
}
