/** The one file that pages load from elsewhere: on another origin, with its hash, and twice by mistake. */
import { readFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { integrityOf } from '../../src/app/scripts/integrity.mjs';
import { expect, test } from './engine-test.ts';
import { serveHostPages } from './host-pages.mjs';
import type { Surface } from './surface.ts';

interface Outcome {
  readonly failed?: string;
  readonly source: string;
  readonly loaded: readonly string[];
  readonly rows: readonly number[];
  readonly workers: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const HASH = integrityOf(readFileSync(new URL('../../dist/embed.js', import.meta.url)));

/** Opens a page of one origin that has the script of another. */
async function visit(surface: Surface, pages: string, integrity: string): Promise<Outcome> {
  const cdn = await serveHostPages();
  try {
    const asked = new URLSearchParams({ cdn: cdn.address, integrity });
    await surface.goto(`${pages}other-origin.html?${asked}`);
    const read = (): Promise<Outcome | null> =>
      surface.evaluate(() => (globalThis as unknown as { outcome: Outcome | null }).outcome);
    await expect.poll(read, { timeout: 25_000 }).not.toBeNull();
    return (await read())!;
  } finally {
    await cdn.close();
  }
}

test('[PKG] 11 a page on another origin works with one script and one tag, worker included', async ({
  surface,
  pages,
}) => {
  const outcome = await visit(surface, pages, HASH);
  expect(outcome.failed).toBeUndefined();
  expect(outcome.source).toMatch(/^\d+ ties from \d+ statements/);
  expect(outcome.rows[0]).toBeGreaterThan(20);
  expect(outcome.rows[1]).toBe(301);
  expect([...new Set(outcome.workers)]).toEqual(['blob:']);
  expect(outcome.errors).toEqual([]);
  expect(outcome.warnings).toEqual([]);
});

test('[PKG] 10 the script is one file, and is refused where it is not the one of the hash', async ({
  surface,
  pages,
}) => {
  const { loaded } = await visit(surface, pages, HASH);
  expect([...loaded].sort()).toEqual(['dist/embed.js', 'dist/graph-data/cooperation.json']);
  const { failed } = await visit(surface, pages, integrityOf(Buffer.from('another file')));
  expect(failed).toBe('refused');
});

test('[PKG] 3 loaded twice, the script keeps the first elements and says so once', async ({
  surface,
  pages,
}) => {
  await surface.goto(`${pages}twice.html`);
  const source = (): Promise<string> =>
    surface.evaluate(() => {
      const graph = document.querySelector('cooperation-graph');
      return graph?.shadowRoot?.querySelector('.foot .source')?.textContent?.trim() ?? '';
    });
  await expect.poll(source).toMatch(/^\d+ ties from \d+ statements/);
  const recorded = await surface.evaluate(
    () => (globalThis as unknown as { recorded: Outcome }).recorded,
  );
  expect(recorded.errors).toEqual([]);
  expect(recorded.warnings).toHaveLength(1);
  expect(recorded.warnings[0]?.split(packageJson.version)).toHaveLength(3);
});
