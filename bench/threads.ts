import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { browserLaunchOptions } from '../e2e/browser.mjs';
import { inlineWorker } from '../src/app/bundle/inline-worker-plugin.ts';
import { serveFolder } from '../src/app/scripts/static-server.mjs';
import { machineInWords } from './machine.ts';
import type { Blocking, ThreadsBench } from './threads/main.ts';
import { writeSection } from './write-section.ts';

const RUNS = 5;
const BUNDLED_RUNS = 15;
const SITE = join(import.meta.dirname, '../dist/site');
const PAGE = join(import.meta.dirname, '../.cache/bench-threads');

/** Measures metrics in workers: two beside one, and whether the page stays free meanwhile. */
export async function bench(): Promise<void> {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('run `npm run build` first');
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'threads'),
    publicDir: join(SITE, 'graph-data'),
    plugins: [inlineWorker()],
    build: { outDir: PAGE, emptyOutDir: true },
  });
  const browser = await chromium.launch(await browserLaunchOptions());
  const server = await serveFolder(PAGE, 4360);
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => 'threadsBench' in globalThis);
  const section = await measure(page);
  await Promise.all([browser.close(), server.close()]);
  writeSection('threads', section);
}

/** Calls one of the functions of the page. */
function ask<K extends keyof ThreadsBench>(
  page: Page,
  name: K,
  ...args: Parameters<ThreadsBench[K]>
): ReturnType<ThreadsBench[K]> {
  return page.evaluate(
    ([key, given]) =>
      (globalThis as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>)[
        'threadsBench'
      ]![key]!(...given),
    [name, args] as const,
  ) as ReturnType<ThreadsBench[K]>;
}

async function measure(page: Page): Promise<string> {
  const rows = [timesRow('control: counting', await ask(page, 'control', RUNS))];
  for (const graph of ['ba', 'coop'] as const) {
    for (const n of [5000, 10_000]) {
      rows.push(timesRow(`${graph}-${n}`, await ask(page, 'compareThreads', graph, n, RUNS)));
    }
  }
  const workers = await ask(page, 'computeAll', 5000, 20_000, {});
  const slices = await ask(page, 'computeAll', 5000, 20_000, { worker: 'none' });
  const bundled = await ask(page, 'bundledInPlace', BUNDLED_RUNS);
  return `## Threads

In headless Chromium on ${machineInWords()}. Exact betweenness with one worker and with two, medians of ${RUNS} runs in
turns; \`ba\` is a Barabási–Albert graph with two ties for each newcomer, \`coop\` a hub with mission stars and 60 % leaves.
The control shows what a second thread of this machine gave at best while this ran.

| graph | one worker | two workers | ratio |
|---|---|---|---|
${rows.join('\n')}

Every metric, exact, of a random graph of 5,000 vertices and 20,000 ties, while the page's long tasks (50 ms and more)
and its frames are watched.

| where | total | long tasks | the longest | longest time between frames |
|---|---|---|---|---|
${blockingRow('workers', workers)}
${blockingRow('slices of the page’s time', slices)}

Every metric of the bundled dataset, computed where it is asked for: ${inMs(median(bundled))} in total (median of
${BUNDLED_RUNS} runs), ${inMs(bundled[0] ?? NaN)} the first time.`;
}

type Times = Awaited<ReturnType<ThreadsBench['control']>>;

function timesRow(what: string, { one, two }: Times): string {
  const [a, b] = [median(one), median(two)];
  return `| ${what} | ${inMs(a)} | ${inMs(b)} | ${(b / a).toFixed(2)} |`;
}

function blockingRow(where: string, { total, longTasks, longestFrame }: Blocking): string {
  const longest = longTasks.length === 0 ? '–' : inMs(Math.max(...longTasks));
  return `| ${where} | ${inMs(total)} | ${longTasks.length} | ${longest} | ${inMs(longestFrame)} |`;
}

function inMs(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
