/** One script, one tag: the graph stands in a foreign page, in every engine. */
import { expect, test } from './engine-test.ts';

test('a page with one script and one tag shows the graph', async ({ surface, pages }) => {
  await surface.goto(`${pages}article.html`);
  await expect
    .poll(() =>
      surface.evaluate(() => {
        const graph = document.querySelector('cooperation-graph');
        return graph?.shadowRoot?.querySelector('.foot .source')?.textContent?.trim() ?? '';
      }),
    )
    .toMatch(/^\d+ ties from \d+ statements/);
  const faults = await surface.evaluate(
    () => (globalThis as unknown as { recorded: unknown }).recorded,
  );
  expect(faults).toEqual({ errors: [], violations: [], warnings: [] });
});
