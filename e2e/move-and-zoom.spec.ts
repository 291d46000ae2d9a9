/** Moving about the picture by mouse, touch, buttons and keys. */
import { expect, test, type CDPSession } from '@playwright/test';
import { ExplorerPage, type Point } from './explorer-page.ts';
import { labelsOn, overlaps } from './picture.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

test('the wheel zooms around the pointer', async ({ page }) => {
  const [france, china] = [await explorer.placeOf('France'), await explorer.placeOf('China')];
  await page.mouse.move(france.x, france.y);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => explorer.link()).toContain('at=');
  expect(apart(await explorer.placeOf('France'), france)).toBeLessThan(2);
  const grown =
    apart(await explorer.placeOf('China'), await explorer.placeOf('France')) / apart(china, france);
  expect(grown).toBeGreaterThan(1.3);
  expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
});

test('dragging moves the picture with the pointer, and selects nothing', async () => {
  await explorer.button('Zoom in').click();
  const before = await explorer.placeOf('China');
  const paper = await explorer.paper();
  await explorer.drag(paper, { x: paper.x + 120, y: paper.y + 40 });
  const after = await explorer.placeOf('China');
  expect(Math.abs(after.x - before.x - 120)).toBeLessThan(3);
  expect(Math.abs(after.y - before.y - 40)).toBeLessThan(3);
  await expect.poll(() => explorer.link()).toMatch(/at=/);
  await expect.poll(() => explorer.link()).not.toContain('select=');
});

test('a hand that trembles while it clicks still selects', async ({ page }) => {
  const { x, y } = await explorer.placeOf('France');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y + 1);
  await page.mouse.up();
  await expect(explorer.heading).toContainText('France');
});

test('the buttons zoom about the middle, and show all again', async () => {
  const box = await explorer.graph.boundingBox();
  const middle = {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
  };
  const before = await explorer.placeOf('China');
  await explorer.button('Zoom in').click();
  await expect.poll(() => explorer.link()).toContain('at=0.5,0.5,1.4');
  const after = await explorer.placeOf('China');
  expect(apart(after, middle) / apart(before, middle)).toBeCloseTo(1.4, 1);
  await explorer.button('Zoom out').click();
  await explorer.button('Zoom out').click();
  await expect.poll(() => explorer.link()).toMatch(/at=0\.5,0\.5,0\.7/);
  await explorer.button('Show all').click();
  await expect.poll(() => explorer.link()).not.toContain('at=');
  expect(apart(await explorer.placeOf('China'), before)).toBeLessThan(2);
});

test('zooming stops at both ends', async ({ page }) => {
  const { x, y } = await explorer.placeOf('China');
  await page.mouse.move(x, y);
  for (let i = 0; i < 12; i += 1) await page.mouse.wheel(0, -1000);
  await expect.poll(() => explorer.link()).toMatch(/at=[\d.]+,[\d.]+,12(&|$)/);
  for (let i = 0; i < 20; i += 1) await page.mouse.wheel(0, 1000);
  await expect.poll(() => explorer.link()).toMatch(/at=[\d.]+,[\d.]+,0\.6(&|$)/);
});

test('the picture cannot be moved out of sight', async () => {
  const { x, y } = await explorer.paper();
  for (let i = 0; i < 4; i += 1) await explorer.drag({ x, y }, { x: x + 500, y: y + 300 });
  expect((await labelsOn(explorer)).length).toBeGreaterThan(0);
});

test('no label covers another, however near or far one looks', async ({ page }) => {
  await explorer.mark('China').focus();
  const counts: number[] = [];
  const look = async (): Promise<void> => {
    const labels = await labelsOn(explorer);
    counts.push(labels.length);
    expect(overlaps(labels), explorer.link()).toEqual([]);
    expect(labels.map(({ text }) => text)).toContain('China');
  };
  await look();
  for (let i = 0; i < 10; i += 1) {
    await page.keyboard.press('+');
    await look();
  }
  await expect.poll(() => explorer.link()).toMatch(/at=[\d.]+,[\d.]+,12(&|$)/);
  await page.keyboard.press('0');
  for (let i = 0; i < 2; i += 1) {
    await page.keyboard.press('-');
    await look();
  }
  await expect.poll(() => explorer.link()).toMatch(/at=[\d.]+,[\d.]+,0\.6(&|$)/);
  // From afar there is less room, from near there are fewer marks.
  expect(counts.at(-1)).toBeLessThan(counts[0] ?? 0);
  expect(counts[10]).toBeLessThan(counts[0] ?? 0);
});

test('readers who want no motion see none: every change is there at once', async ({ page }) => {
  await page.evaluate(() => {
    const places = new Set<string>();
    const app = document.querySelector('cooperation-explorer')?.shadowRoot;
    const plate = app?.querySelector('cooperation-plate')?.shadowRoot;
    const look = (): void => {
      const mark = plate?.querySelector('button');
      if (mark) places.add(mark.style.transform);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { places });
  });
  await explorer.button('Zoom in').click();
  await expect.poll(() => explorer.link()).toContain('at=');
  await page.evaluate(async () => {
    for (let i = 0; i < 20; i += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  expect(
    await page.evaluate(() => (window as unknown as { places: Set<string> }).places.size),
  ).toBe(2);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  async function touch(client: CDPSession, type: string, points: readonly Point[]): Promise<void> {
    await client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  }

  test('two fingers zoom around their middle, one moves', async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    const { x, y } = await explorer.placeOf('China');
    const fingers = (spread: number): readonly Point[] => [
      { x: x - spread, y },
      { x: x + spread, y },
    ];
    const other = await explorer.placeOf('KuaFu-1');
    await touch(client, 'touchStart', fingers(40));
    for (const spread of [50, 60, 70, 80]) await touch(client, 'touchMove', fingers(spread));
    await touch(client, 'touchEnd', []);
    await expect.poll(() => explorer.link()).toMatch(/at=/);
    const [china, kuafu] = [await explorer.placeOf('China'), await explorer.placeOf('KuaFu-1')];
    expect(apart(china, { x, y })).toBeLessThan(3);
    expect(apart(kuafu, china) / apart(other, { x, y })).toBeCloseTo(2, 1);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

    await touch(client, 'touchStart', [{ x, y }]);
    for (const dx of [20, 50, 80]) await touch(client, 'touchMove', [{ x: x - dx, y }]);
    await touch(client, 'touchEnd', []);
    await expect.poll(async () => Math.round(x - (await explorer.placeOf('China')).x)).toBe(80);
    await expect.poll(() => explorer.link()).not.toContain('select=');
  });

  test('a tap beside a small mark still selects it', async ({ page }) => {
    const { x, y } = await explorer.placeOf('Einstein Probe');
    await page.touchscreen.tap(x + 9, y + 3);
    await expect(explorer.heading).toContainText('Einstein Probe');
  });
});
