/** Pages whose style sheets are hard on what is put into them: the graph looks as it does anywhere. */
import { expect, type Page } from '@playwright/test';
import type { CooperationPlateElement } from '../src/elements/cooperation-plate.ts';
import { HOSTILE_HOSTS, SAME_PLACE } from './foreign-styles.ts';
import { open, test } from './foreign-browser.ts';

/** Opens the graph in a page with a style sheet that stands there before it. */
async function openIn(page: Page, pages: string, css: string): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 1100 });
  await page.route('**/foreign.html', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</head>', `<style>${css}</style></head>`);
    await route.fulfill({ response, body: html });
  });
  await open(page, `${pages}foreign.html`);
  await page.mouse.move(1, 1);
  await page.evaluate(() => globalThis.page.frames(5));
}

/** A picture of the box inside the element, with details and tables of what is selected. */
async function pictureOf(page: Page): Promise<Buffer> {
  return page.locator('cooperation-graph .own').screenshot({ animations: 'disabled' });
}

/** Words that do not fit the box they stand in, and labels that lie on each other. */
function misplaced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = globalThis.page.graphs()[0]!.shadowRoot!;
    const inside = (from: ParentNode): readonly HTMLElement[] =>
      [...from.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : inside(element.shadowRoot)),
      ]);
    const clipped = inside(root)
      .filter((element) => !element.matches('.visually-hidden, .proxy, .canvas, .canvas *'))
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map((element) => `${element.localName}.${element.className} is clipped`);
    const labels = root
      .querySelector<CooperationPlateElement>('cooperation-plate')!
      .canvas!.labels();
    const lying = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.left + b.width - 1 &&
            b.left < a.left + a.width - 1 &&
            a.top < b.top + b.height - 1 &&
            b.top < a.top + a.height - 1,
        )
        .map((b) => `${a.node.id} lies on ${b.node.id}`),
    );
    return [...clipped, ...lying];
  });
}

test.describe('[EMB] 88', () => {
  for (const [what, css] of Object.entries(HOSTILE_HOSTS)) {
    test(`${what}: not a pixel differs`, async ({ browser, pages }) => {
      const pictures: Buffer[] = [];
      for (const sheet of ['', css]) {
        const page = await browser.newPage();
        await openIn(page, pages, `${sheet} ${SAME_PLACE}`);
        pictures.push(await pictureOf(page));
        await page.evaluate(() => {
          globalThis.page.graphs()[0]!.link = 'select=country:fr&table=entities.open';
        });
        await expect(page.locator('cooperation-graph table').first()).toBeVisible();
        await page.evaluate(() => globalThis.page.frames(5));
        pictures.push(await pictureOf(page));
        expect(await misplaced(page)).toEqual([]);
        await page.close();
      }
      const [plain, plainTable, hostile, hostileTable] = pictures;
      expect(hostile?.equals(plain!), 'the picture').toBe(true);
      expect(hostileTable?.equals(plainTable!), 'details and table').toBe(true);
    });
  }

  test('a page with zoom: labels stand apart, nothing is clipped, the size follows', async ({
    page,
    pages,
  }) => {
    await openIn(page, pages, 'html { font-size: 10px } body { zoom: 1.25 }');
    expect(await misplaced(page)).toEqual([]);
    const [box, plate] = await page.evaluate(() => {
      const graph = globalThis.page.graphs()[0]!;
      return [graph.getBoundingClientRect().width, graph.offsetWidth] as const;
    });
    expect([box, plate]).toEqual([875, 700]);
  });
});
