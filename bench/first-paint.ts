import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { browserLaunchOptions } from '../e2e/browser.mjs';
import { serveFolder } from '../src/app/scripts/static-server.mjs';
import { machineInWords } from './machine.ts';
import { writeSection } from './write-section.ts';

const RUNS = 15;
const PLATE = { width: 1440, height: 900 };
const SITE = join(import.meta.dirname, '../dist/site');
const PEER = join(import.meta.dirname, '../.cache/bench-first-paint');

/** Measures the explorer's way to a painted graph beside a bare Cytoscape with stored positions. */
export async function bench(): Promise<void> {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('run `npm run build` first');
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'first-paint'),
    publicDir: join(SITE, 'graph-data'),
    build: { outDir: PEER, emptyOutDir: true },
  });
  const browser = await chromium.launch(await browserLaunchOptions());
  const [ours, peer] = [await serveFolder(SITE, 4320), await serveFolder(PEER, 4340)];
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  // In turns, so that a slow moment of the machine meets both.
  for (let run = 0; run < RUNS; run++) {
    times.ours.push(await paintTime(browser, ours.address));
    times.peer.push(await paintTime(browser, peer.address));
  }
  await Promise.all([browser.close(), ours.close(), peer.close()]);
  const [a, b] = [median(times.ours), median(times.peer)];
  writeSection(
    'first-paint',
    `## First paint

From the arrival of the page's script to a painted graph, the bundled dataset with its stored positions, in headless
Chromium on ${machineInWords()}, medians of ${RUNS} runs in turns. Bare Cytoscape fetches the same file and draws its
entities and pairs with labels in one style: no statements read, no metrics, no panels.

| page | time | ratio |
|---|---|---|
| the explorer | ${a.toFixed(0)} ms | ${(a / b).toFixed(2)} |
| bare Cytoscape, stored positions | ${b.toFixed(0)} ms | 1 |`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Milliseconds from the arrival of the page's script to the frame after the first tie is drawn. */
async function paintTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: PLATE, reducedMotion: 'reduce' });
  await page.addInitScript(watchCanvases);
  await page.goto(address);
  const time = await page.evaluate(
    () => (globalThis as unknown as { painted: Promise<number> }).painted,
  );
  await page.close();
  return time;
}

/** Runs in the page, before its scripts: resolves `painted` once a tie has been stroked and shown. */
function watchCanvases(): void {
  const context = CanvasRenderingContext2D.prototype;
  const stroke = context.stroke;
  const world = globalThis as unknown as { painted: Promise<number> };
  world.painted = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing was painted within 20 s')), 20_000);
    context.stroke = function (this: CanvasRenderingContext2D, ...args: []) {
      context.stroke = stroke;
      requestAnimationFrame(() => {
        const script = performance
          .getEntriesByType('resource')
          .find((entry) => entry.name.endsWith('.js'));
        const start = (script as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
        resolve(performance.now() - start);
      });
      return Reflect.apply(stroke, this, args);
    } as typeof context.stroke;
  });
}
