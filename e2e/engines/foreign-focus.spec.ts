/** Whose the keyboard is: the page's until the reader comes to the graph. */
import { expect, test } from './engine-test.ts';
import { openForeign, someMarks } from './foreign-page.ts';

test.beforeEach(({ surface, pages }) => openForeign(surface, `${pages}foreign.html`));

test('[DOM] 26 a click gives the graph the focus, once, and arrows go on from there', async ({
  surface,
}) => {
  await surface.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#before')!;
    input.dataset['blurred'] = '0';
    input.addEventListener('blur', () => {
      input.dataset['blurred'] = String(Number(input.dataset['blurred']) + 1);
    });
    input.focus();
  });
  const [, mark] = await someMarks(surface);
  await surface.click(mark!);
  const focused = (): Promise<string | null> => surface.evaluate(() => globalThis.page.focused());
  await expect.poll(focused).toBe(mark!.id);
  expect(await surface.evaluate(() => document.activeElement?.localName)).toBe('cooperation-graph');
  await surface.press('ArrowRight');
  await expect.poll(focused).not.toBe(mark!.id);
  expect(await focused()).toMatch(/^\w+:/);
  const blurred = await surface.evaluate(
    () => document.querySelector<HTMLElement>('#before')!.dataset['blurred'],
  );
  expect(blurred).toBe('1');
});

test('[DOM] 32 an inert graph takes no pointer, no key, no focus', async ({ surface }) => {
  await surface.evaluate(() => {
    globalThis.page.graphs()[0]!.inert = true;
  });
  const [first, mark] = await someMarks(surface);
  await surface.move(mark!);
  await surface.click(mark!);
  await surface.wheel(first!, -120, true);
  await surface.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus());
  await surface.press('Tab');
  const focused = (): Promise<string | null> => surface.evaluate(() => globalThis.page.focused());
  expect(await focused()).toBe('after');
  await surface.press('ArrowRight');
  expect(
    await surface.evaluate(() => [
      globalThis.page.selected(),
      globalThis.page.camera(),
      globalThis.page.hovered(),
    ]),
  ).toEqual([null, null, false]);
  expect(await focused()).toBe('after');
  await surface.evaluate(() => {
    globalThis.page.graphs()[0]!.inert = false;
  });
  await surface.evaluate(() => scrollTo(0, 0));
  await surface.click(mark!);
  await expect.poll(focused).toBe(mark!.id);
});
