/** What stands inside the element is there until the graph is, and the page does not move. */
import { expect, test } from './engine-test.ts';

interface Seen {
  readonly shown: readonly string[];
  readonly top: number;
  readonly foot: string;
}

/** Which parts of the fallback are seen, where the words below it begin, and what the graph says at its foot. */
function look(): Seen {
  const graph = document.querySelector('cooperation-graph')!;
  return {
    shown: ['image', 'table', 'link'].filter(
      (id) => document.getElementById(id)!.getClientRects().length > 0,
    ),
    top: document.querySelector('#below')!.getBoundingClientRect().top,
    foot: graph.shadowRoot?.querySelector('.foot .source')?.textContent?.trim() ?? '',
  };
}

test('[EMB] 83 image, table and link are seen before the element is defined, not after; nothing moves', async ({
  surface,
  pages,
}) => {
  await surface.goto(`${pages}fallback.html`);
  const before = await surface.evaluate(look);
  expect(before.shown).toEqual(['image', 'table', 'link']);
  await surface.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/dist/embed.js';
    document.head.append(script);
  });
  await expect.poll(async () => (await surface.evaluate(look)).foot).toMatch(/^\d+ ties from/);
  expect(await surface.evaluate(look)).toMatchObject({ shown: [], top: before.top });
});
