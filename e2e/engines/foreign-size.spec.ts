/** Boxes that have no size at first, boxes that change, and boxes that scroll. */
import { expect, test } from './engine-test.ts';
import { drawn, openForeign, someMarks } from './foreign-page.ts';
import type { Surface } from './surface.ts';

test.beforeEach(({ surface, pages }) => openForeign(surface, `${pages}foreign.html`));

type Camera = { readonly x: number; readonly y: number; readonly zoom: number } | null;

const cameraOf = (surface: Surface): Promise<Camera> =>
  surface.evaluate(() => globalThis.page.camera());

/** Zooms by wheel over a mark and waits until the zoom is at rest. */
async function zoom(surface: Surface): Promise<Camera> {
  const [, mark] = await someMarks(surface);
  await surface.wheel(mark!, -120, true);
  await expect.poll(() => surface.evaluate(() => globalThis.page.link())).toMatch(/at=/);
  return cameraOf(surface);
}

/** A box that hides a graph, and how it is shown. */
const HIDDEN = {
  'display: none': '<div class="box" style="display: none"></div>',
  '0 × 0': '<div class="box" style="width: 0; height: 0; overflow: hidden"></div>',
  'a closed <details>': '<details><summary>More</summary><div class="box"></div></details>',
  hidden: '<div class="box" hidden></div>',
};

for (const [what, markup] of Object.entries(HIDDEN)) {
  test(`[DOM] 27 in ${what} the first size fits once, later ones keep the camera`, async ({
    surface,
  }) => {
    await surface.evaluate(async (html) => {
      const frame = document.querySelector('#frame')!;
      frame.innerHTML = html;
      const graph = globalThis.page.graph();
      const ready = new Promise((done) => graph.addEventListener('cooperation-ready', done));
      frame.querySelector('.box')!.append(graph);
      await ready;
      await globalThis.page.frames(5);
      const box = frame.querySelector<HTMLElement>('.box')!;
      box.hidden = false;
      box.removeAttribute('style');
      box.closest('details')?.setAttribute('open', '');
    }, markup);
    await drawn(surface);
    expect(await cameraOf(surface)).toBeNull();
    const { marks, box } = await surface.evaluate(() => ({
      marks: globalThis.page.marks(),
      box: globalThis.page.box(),
    }));
    expect(marks.length).toBeGreaterThan(10);
    expect(marks[0]!.x).toBeGreaterThan(box.left);
    expect(marks.at(-1)!.x).toBeLessThan(box.right);
    expect(marks.at(-1)!.x - marks[0]!.x).toBeGreaterThan((box.right - box.left) / 2);

    const camera = await zoom(surface);
    expect(camera?.zoom).toBeGreaterThan(1);
    for (const width of ['520px', '0', '640px']) {
      await surface.evaluate(async (css) => {
        document.querySelector<HTMLElement>('#frame')!.style.width = css;
        await globalThis.page.frames(5);
      }, width);
    }
    expect(await cameraOf(surface)).toEqual(camera);
  });
}

/** Boxes that are as wide as what is in them. */
const SHRINKING = {
  'a row': '<div style="display: flex"><p>Words</p></div>',
  'a centred column':
    '<div style="display: flex; flex-direction: column; align-items: center"></div>',
  'a grid': '<div style="display: grid; justify-items: start"></div>',
  'a floating box': '<div style="float: left"></div>',
  'an inline box': '<div style="display: inline-block"></div>',
  'a box out of the flow': '<div style="position: absolute"></div>',
  'a dialog': '<dialog open></dialog>',
  'a table': '<div style="display: table-cell"></div>',
  'vertical lines': '<div style="writing-mode: vertical-rl"></div>',
};

test('[DOM] 27 boxes that ask the graph how wide it is get an answer, and it gives way', async ({
  surface,
}) => {
  const widths = await surface.evaluate(async (boxes) => {
    const frame = document.querySelector<HTMLElement>('#frame')!;
    const found: Record<string, readonly [width: number, height: number, over: boolean]> = {};
    for (const [what, markup] of Object.entries(boxes)) {
      for (const room of ['900px', '360px']) {
        frame.style.width = room;
        frame.innerHTML = `<div style="position: relative; height: 1500px">${markup}</div>`;
        const box = frame.firstElementChild!.firstElementChild!;
        const graph = Object.assign(document.createElement('cooperation-graph'), {
          data: 'source,target\nAda,Grace\nGrace,Mary\n',
        });
        box.append(graph);
        await globalThis.page.drawn();
        const { width, height } = graph.getBoundingClientRect();
        found[`${what}, ${room}`] = [width, height, width > frame.clientWidth];
      }
    }
    return found;
  }, SHRINKING);
  for (const [what, [width, height, isOver]] of Object.entries(widths)) {
    expect(width, what).toBeGreaterThan(what.endsWith('360px') ? 200 : 500);
    expect(height, what).toBeLessThan(1200);
    // Across lines that run down, a box has all the room of the window.
    if (!what.startsWith('vertical')) expect(isOver, what).toBe(false);
  }
});

test('[DOM] 30 a graph that is moved keeps all, and is not laid out again', async ({ surface }) => {
  const [, mark] = await someMarks(surface);
  await surface.click(mark!);
  const camera = await zoom(surface);
  const [before, places] = await surface.evaluate(() => {
    const { page } = globalThis;
    const graph = page.graphs()[0]!;
    Object.assign(globalThis, { sceneBefore: page.scene(), readyAgain: 0 });
    graph.addEventListener('cooperation-ready', () => {
      Object.assign(globalThis, { readyAgain: 1 });
    });
    return [page.link(), page.places()] as const;
  });
  expect(before).toContain(`select=${mark!.id}`);
  const check = async (): Promise<void> => {
    await drawn(surface);
    const after = await surface.evaluate(() => {
      const { page, sceneBefore, readyAgain } = globalThis as typeof globalThis & {
        sceneBefore: object;
        readyAgain: number;
      };
      return {
        link: page.link(),
        places: page.places(),
        camera: page.camera(),
        same: page.scene() === sceneBefore,
        readyAgain,
      };
    });
    expect(after).toEqual({ link: before, places, camera, same: true, readyAgain: 0 });
  };
  // Moved at once, as by a framework that sorts a list.
  await surface.evaluate(() => {
    const elsewhere = document.querySelector<HTMLElement>('#elsewhere')!;
    elsewhere.style.width = '700px';
    elsewhere.append(globalThis.page.graphs()[0]!);
  });
  await check();
  // Taken out and put back a while later, as by one that builds a view anew.
  await surface.evaluate(async () => {
    const graph = globalThis.page.graphs()[0]!;
    graph.remove();
    await globalThis.page.frames(5);
    document.querySelector('#frame')!.append(graph);
  });
  await check();
});

test('[DOM] 34 the wheel scrolls the page, with Ctrl it zooms, and a hint says so', async ({
  surface,
}) => {
  const [, mark] = await someMarks(surface);
  await surface.wheel(mark!, 100);
  await expect.poll(() => surface.evaluate(() => scrollY)).toBeGreaterThan(20);
  expect(await cameraOf(surface)).toBeNull();
  await expect.poll(() => surface.evaluate(() => globalThis.page.hinted())).toBe(true);
  const scrolled = await surface.evaluate(() => scrollY);
  expect((await zoom(surface))?.zoom).toBeGreaterThan(1);
  expect(await surface.evaluate(() => scrollY)).toBe(scrolled);
});

test('[DOM] 34 a page may give the plain wheel to the graph', async ({ surface }) => {
  await surface.evaluate(() => globalThis.page.graphs()[0]!.setAttribute('wheel', 'zoom'));
  await drawn(surface);
  const [, mark] = await someMarks(surface);
  await surface.wheel(mark!, -100);
  await expect.poll(() => surface.evaluate(() => globalThis.page.link())).toMatch(/at=/);
  expect((await cameraOf(surface))?.zoom).toBeGreaterThan(1);
  expect(await surface.evaluate(() => [scrollY, globalThis.page.hinted()])).toEqual([0, false]);
});
