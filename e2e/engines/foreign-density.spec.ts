/** A screen of two pixels for one: in every engine, from the start. */
import { expect, test } from './engine-test.ts';
import { expectHits, openForeign } from './foreign-page.ts';

test.use({ density: 2 });

test('[DOM] 28 a screen of double resolution is painted sharply, and hit', async ({
  surface,
  pages,
}) => {
  await openForeign(surface, `${pages}foreign.html`);
  expect(await surface.evaluate(() => devicePixelRatio)).toBe(2);
  const densities = await surface.evaluate(() => {
    const plate = globalThis.page.graphs()[0]!.shadowRoot!.querySelector('cooperation-plate')!;
    return [...plate.shadowRoot!.querySelectorAll('canvas')].map(
      (canvas) => canvas.width / plate.clientWidth,
    );
  });
  expect(new Set(densities)).toEqual(new Set([2]));
  await expectHits(surface);
});
