/** A tap and the pointer hit what is seen, wherever the page puts the graph. */
import { test } from './engine-test.ts';
import { clickFirst, drawn, expectHits, openForeign } from './foreign-page.ts';

test.beforeEach(({ surface, pages }) => openForeign(surface, `${pages}foreign.html`));

test('[DOM] 23 a tap hits after the page has scrolled', async ({ surface }) => {
  await clickFirst(surface);
  await surface.evaluate(() => scrollTo(0, 70));
  await expectHits(surface);
});

test('[DOM] 23 a tap hits after an ancestor has scrolled', async ({ surface }) => {
  await surface.evaluate(() => {
    const frame = document.querySelector<HTMLElement>('#frame')!;
    frame.style.cssText = 'height: 700px; overflow: auto';
    frame.append(Object.assign(document.createElement('div'), { style: 'height: 2000px' }));
    // Its scroll bar makes the graph narrower, and so another picture.
    return globalThis.page.frames(3);
  });
  await drawn(surface);
  await clickFirst(surface);
  await surface.evaluate(() => document.querySelector('#frame')!.scrollTo(0, 60));
  await expectHits(surface);
});

test('[DOM] 23 a tap hits after something above has grown by 90 px', async ({ surface }) => {
  await clickFirst(surface);
  await surface.evaluate(() => {
    document.querySelector<HTMLElement>('#above')!.style.height = '90px';
  });
  await expectHits(surface);
});

test('[DOM] 23 a tap hits after the graph has moved in the page', async ({ surface }) => {
  await clickFirst(surface);
  await surface.evaluate(() => {
    const elsewhere = document.querySelector<HTMLElement>('#elsewhere')!;
    elsewhere.style.padding = '20px 0 0 90px';
    elsewhere.append(globalThis.page.graphs()[0]!);
    elsewhere.scrollIntoView();
  });
  await drawn(surface);
  await expectHits(surface);
});

for (const [what, style, extent] of [
  ['scaled by a half', 'transform: scale(.5); transform-origin: 0 0', null],
  ['scaled by one and a half, at the right edge', 'transform: scale(1.5)', 'right'],
  ['under zoom: 1.5', 'zoom: 1.5', null],
] as const) {
  test(`[DOM] 24 a tap hits ${what}`, async ({ surface }) => {
    await surface.evaluate(
      (css, edge) => {
        const frame = document.querySelector<HTMLElement>('#frame')!;
        frame.style.cssText = css;
        if (edge === null) return;
        frame.style.transformOrigin = '0 0';
        scrollTo(document.documentElement.scrollWidth, 0);
      },
      style,
      extent,
    );
    await drawn(surface);
    await clickFirst(surface);
    await surface.evaluate(() => scrollTo(scrollX, 90));
    await expectHits(surface);
  });
}

test('[DOM] 25 a tap hits inside two nested shadow roots', async ({ surface }) => {
  await surface.evaluate(() => {
    const outer = document.createElement('section');
    const inner = document.createElement('div');
    document.querySelector('#frame')!.replaceChildren(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    const graph = globalThis.page.graph();
    inner.attachShadow({ mode: 'open' }).append(graph);
  });
  await drawn(surface);
  await clickFirst(surface);
  await surface.evaluate(() => scrollTo(0, 60));
  await expectHits(surface);
});

test('[DOM] 25 a tap hits inside a frame', async ({ surface }) => {
  await surface.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 700px; height: 760px; border: 7px solid';
    frame.src = 'article.html';
    document.querySelector('#frame')!.replaceChildren(frame);
  });
  await drawn(surface);
  await clickFirst(surface);
  await surface.evaluate(() => {
    scrollTo(0, 40);
    document.querySelector('iframe')!.contentWindow!.scrollTo(0, 50);
  });
  await expectHits(surface);
});
