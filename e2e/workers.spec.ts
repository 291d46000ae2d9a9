/** Metrics in workers on pages that allow them, forbid them, or allow some; with the code of `embed.js`. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from '../src/app/scripts/static-server.mjs';
import type { ComputerOptions } from '../src/workers/computer.ts';
import type { Trial, WorkersPage } from './fixtures/workers-page.ts';
import { watchFaults } from './page-faults.ts';

const repository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const POLICIES = {
  none: '',
  strict: "default-src 'self'",
  'no-workers': "worker-src 'none'",
  'our-types': "require-trusted-types-for 'script'; trusted-types lit-html cooperation-graph",
  'other-types': "require-trusted-types-for 'script'; trusted-types lit-html",
} as const;

const OURS = './metric-worker.js';

/** Builds the script as `embed.js` is built, and a page for each policy. Returns where they are served. */
async function servePages(folder: string) {
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: repository('vite.config.ts'),
    mode: 'embed',
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: repository('e2e/fixtures/workers-page.ts'),
        formats: ['iife'],
        name: 'cooperationGraph',
        fileName: () => 'embed.js',
      },
    },
  });
  copyFileSync(repository('dist/metric-worker.js'), join(folder, 'metric-worker.js'));
  const head =
    '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="icon.png">';
  const script = '<script src="embed.js"></script>';
  for (const [name, policy] of Object.entries(POLICIES)) {
    const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    writeFileSync(join(folder, `${name}.html`), head + meta + script);
  }
  writeFileSync(join(folder, 'icon.png'), '');
  const frame = '<iframe sandbox="allow-scripts" src="none.html"></iframe>';
  writeFileSync(join(folder, 'sandbox.html'), head + frame);
  return serveFolder(folder, 0);
}

const tryIn = (frame: Page | Frame, options: ComputerOptions): Promise<Trial> =>
  frame.evaluate(
    (given) =>
      (globalThis as unknown as { workersPage: WorkersPage }).workersPage.tryComputer(given),
    options,
  );

let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  // The last pass over the script takes a minute on a busy machine.
  test.setTimeout(240_000);
  site = await servePages(repository(`.cache/workers-pages-${test.info().workerIndex}`));
});

test.afterAll(() => site.close());

/** What each page must come to: workers started, our warnings, and what the browser itself reports. */
const CASES: readonly {
  readonly page: keyof typeof POLICIES;
  readonly options: ComputerOptions;
  readonly started: readonly string[];
  readonly warnings: number;
  readonly silent: boolean;
}[] = [
  { page: 'none', options: {}, started: ['blob:', 'blob:'], warnings: 0, silent: true },
  { page: 'none', options: { worker: 'none' }, started: [], warnings: 0, silent: true },
  {
    page: 'strict',
    options: { workerUrl: OURS },
    started: [OURS, OURS],
    warnings: 0,
    silent: true,
  },
  { page: 'strict', options: {}, started: ['blob:'], warnings: 1, silent: false },
  { page: 'strict', options: { worker: 'none' }, started: [], warnings: 0, silent: true },
  {
    page: 'no-workers',
    options: { workerUrl: OURS },
    started: [OURS, 'blob:'],
    warnings: 1,
    silent: false,
  },
  { page: 'our-types', options: {}, started: ['blob:', 'blob:'], warnings: 0, silent: true },
  {
    page: 'our-types',
    options: { workerUrl: OURS },
    started: [OURS, OURS],
    warnings: 0,
    silent: true,
  },
  { page: 'other-types', options: {}, started: [], warnings: 1, silent: false },
];

for (const { page: name, options, started, warnings, silent } of CASES) {
  const policy = POLICIES[name] || 'no policy';
  test(`[CSP] ${policy.includes('types') ? 41 : 40} ${policy}, ${JSON.stringify(options)}: the same bits`, async ({
    page,
  }) => {
    const faults = watchFaults(page);
    await page.goto(`${site.address}${name}.html`);
    const trial = await tryIn(page, options);
    expect(trial.metrics).toBeGreaterThan(1);
    expect(trial.different).toEqual([]);
    expect(trial.started).toEqual(started);
    expect(trial.warnings).toHaveLength(warnings);
    if (silent) expect(faults).toEqual([]);
  });
}

test('[CSP] 40 a frame with an origin of its own: the same bits, in workers from the text', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await page.goto(`${site.address}sandbox.html`);
  const frame = page.frames().find((one) => one.url().endsWith('none.html'));
  const trial = await tryIn(frame as Frame, {});
  expect(trial).toMatchObject({ different: [], started: ['blob:', 'blob:'], warnings: [] });
  expect(faults).toEqual([]);
});

test('[CSP] 40 an address that gives no script: the inlined worker, one warning', async ({
  page,
}) => {
  await page.goto(`${site.address}none.html`);
  const trial = await tryIn(page, { workerUrl: './not-there.js' });
  expect(trial.different).toEqual([]);
  expect(trial.started).toEqual(['./not-there.js', 'blob:', 'blob:']);
  expect(trial.warnings).toHaveLength(1);
});
