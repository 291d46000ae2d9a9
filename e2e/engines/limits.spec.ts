/** What our code counts on in an engine, asked anew. */
import { readFileSync } from 'node:fs';
import { SUBJECTS } from '../pages/limits/subjects.js';
import { expect, test } from './engine-test.ts';
import { serveHostPages } from './host-pages.mjs';
import { askEngine } from './limits/ask-engine.ts';
import { readTables, reliedOn, sameRelease } from './limits/tables.ts';

const TABLES = readTables(readFileSync(new URL('LIMITS.md', import.meta.url), 'utf8'));

test('[XBR] 115 what our code counts on is as in LIMITS.md, in another release at least what it can work with', async ({
  surface,
  pages,
}) => {
  const { engine, version } = surface;
  const column = TABLES[engine];
  const known = column !== undefined && sameRelease(engine, version, column.version);
  // Some thirty pages, one after another.
  test.setTimeout(120_000);
  const hosts = await serveHostPages();
  const found: Record<string, string> = {};
  const expected: Record<string, unknown> = {};
  try {
    for (const probe of reliedOn(SUBJECTS)) {
      found[probe.id] = await askEngine(surface, probe, { pages, other: hosts.address });
      expected[probe.id] = known
        ? column.findings[probe.id]
        : expect.stringMatching(probe.reliance.allows);
    }
  } finally {
    await hosts.close();
  }
  expect(found).toEqual(expected);
});
