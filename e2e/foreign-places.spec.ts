/** Ten graphs on a page, and places that come and go: dialogs, tabs, carousels, sticky columns. */
import { expect, type Page } from '@playwright/test';
import { drawn, expectHits } from './engines/foreign-page.ts';
import { playwrightSurface } from './engines/playwright-surface.ts';
import type { Surface } from './engines/surface.ts';
import { open, test } from './foreign-browser.ts';
import './foreign-held.ts';

let surface: Surface;

test.beforeEach(({ page }) => {
  surface = playwrightSurface(page, 'chromium');
});

test.describe('[EMB] 89', () => {
  /** Puts markup into the page, with a new graph in its `.place`. */
  async function place(page: Page, pages: string, markup: string): Promise<void> {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${pages}foreign.html`);
    await page.evaluate((html) => {
      const frame = document.querySelector('#frame')!;
      frame.innerHTML = html;
      frame.querySelector('.place')!.append(globalThis.page.graph());
    }, markup);
  }

  test('a graph works in a dialog', async ({ page, pages }) => {
    await place(page, pages, '<dialog class="place" style="width: 600px; height: 850px"></dialog>');
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await drawn(surface);
    await expectHits(surface);
    // What is selected is let go first; then the dialog hears the key.
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => globalThis.page.selected())).toBeNull();
    await expect(page.locator('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await drawn(surface);
    await expectHits(surface);
  });

  test('a graph works in a tab that is opened, left and opened again', async ({ page, pages }) => {
    await place(page, pages, '<div role="tabpanel" class="place" hidden></div><p hidden>Other</p>');
    const turn = (): Promise<void> =>
      page.evaluate(() => {
        const [panel, other] = document.querySelectorAll<HTMLElement>('#frame > *');
        panel!.hidden = !panel!.hidden;
        other!.hidden = !panel!.hidden;
      });
    await turn();
    await drawn(surface);
    await expectHits(surface);
    await turn();
    await turn();
    await drawn(surface);
    await expectHits(surface);
  });

  test('a graph works in a carousel that slides by transforms', async ({ page, pages }) => {
    await place(
      page,
      pages,
      `<div style="overflow: hidden; width: 700px">
        <div class="track" style="display: flex; width: 1400px; transition: transform .2s">
          <p style="flex: 0 0 700px">First</p><div class="place" style="flex: 0 0 700px"></div>
        </div></div>`,
    );
    await drawn(surface);
    await page.evaluate(async () => {
      const track = document.querySelector<HTMLElement>('.track')!;
      track.style.transform = 'translate3d(-700px, 0, 0)';
      await new Promise((done) => track.addEventListener('transitionend', done, { once: true }));
    });
    await expectHits(surface);
  });

  test('a graph works in a column that stays while the page scrolls', async ({ page, pages }) => {
    await place(
      page,
      pages,
      `<div style="display: flex; align-items: flex-start; height: 3000px">
        <p style="width: 200px">Words</p>
        <div class="place" style="position: sticky; top: 10px; width: 500px"></div></div>`,
    );
    await drawn(surface);
    await expectHits(surface);
    await page.evaluate(() => scrollTo(0, 700));
    await expectHits(surface);
  });
});

test.describe('ten on a page', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  async function ten(page: Page, pages: string): Promise<void> {
    await open(page, `${pages}held.html`);
    await page.evaluate(async () => {
      for (let more = 1; more < 10; more++) document.body.append(globalThis.page.graph());
      for (let index = 0; index < 10; index++) await globalThis.page.drawn(index);
      // Longer than the longest motion and than the graph's own patience.
      await globalThis.held.pass(60);
    });
  }

  test('[DOM] 31 ten graphs work apart', async ({ page, pages }) => {
    await ten(page, pages);
    const states = (): Promise<readonly (readonly [string | null, unknown, string])[]> =>
      page.evaluate(() =>
        globalThis.page
          .graphs()
          .map((graph, index) => [
            globalThis.page.selected(index),
            globalThis.page.camera(index),
            graph.shadowRoot!.querySelector('[role=status]')!.textContent!.trim(),
          ]),
      );
    const before = await states();
    await page.evaluate(() => globalThis.page.graphs()[3]!.scrollIntoView());
    const mark = await page.evaluate(() => globalThis.page.marks(3)[20]!);
    await page.mouse.click(mark.x, mark.y);
    await page.mouse.move(mark.x, mark.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await states())[3]?.[1]).not.toBeNull();
    await expect.poll(async () => (await states())[3]?.[2]).not.toBe('');
    const after = await states();
    expect(after[3]?.[0]).toBe(mark.id);
    expect(after.toSpliced(3, 1)).toEqual(before.toSpliced(3, 1));
    expect(await page.evaluate(() => document.querySelectorAll('body [id]').length)).toBe(1);
  });

  test('[DOM] 31 what is at rest asks for no frames, what is out of sight does not move', async ({
    page,
    pages,
  }) => {
    await ten(page, pages);
    const asked = await page.evaluate(async () => {
      globalThis.held.frames = 0;
      await globalThis.held.pass(20);
      return globalThis.held.frames;
    });
    expect(asked).toBe(0);
    /** How many different pictures a graph shows after it was told to select. */
    const looks = (index: number): Promise<number> =>
      page.evaluate(async (which) => {
        const graph = globalThis.page.graphs()[which]!;
        const plate = graph.shadowRoot!.querySelector('cooperation-plate')!;
        const canvases = [...plate.shadowRoot!.querySelectorAll('canvas')];
        const look = (): string => canvases.map((canvas) => canvas.toDataURL()).join();
        const seen = new Set([look()]);
        graph.link = 'select=country:fr';
        for (let frame = 0; frame < 40; frame++) {
          await globalThis.held.pass(1);
          seen.add(look());
        }
        return seen.size;
      }, index);
    expect(await looks(0), 'in sight: it fades').toBeGreaterThan(3);
    // The picture before, that after, and one between where layers are painted a frame apart.
    expect(await looks(8), 'out of sight').toBeLessThanOrEqual(3);
  });
});
