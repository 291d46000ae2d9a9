import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { browserLaunchOptions } from '../e2e/browser.mjs';
import { figureFonts } from '../src/app/fonts/figure-fonts-plugin.ts';
import { serveFolder } from '../src/app/scripts/static-server.mjs';
import type { Printed } from './figures/command-line.ts';
import { machineInWords } from './machine.ts';
import { writeSection } from './write-section.ts';

const RUNS = 5;
const SIZES = [50, 500, 5000];
const PAGE = join(import.meta.dirname, '../.cache/bench-figures');
const COMMAND = join(import.meta.dirname, '../.cache/bench-figures-command');

/** The programs of the page, ours first; `nothing` says what the page itself holds. */
const PROGRAMS = ['nothing', 'svg', 'png', 'cytoscape', 'sigma'] as const;

interface Result {
  readonly time: number;
  readonly bytes: number;
  /** Bytes that the page's process and that of its graphics held at most; NaN where nobody says. */
  readonly memory: number;
}

/** Measures the making of images of a graph beside Cytoscape's and Sigma's own. */
export async function bench(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'figures'),
    base: './',
    plugins: [figureFonts()],
    build: { outDir: PAGE, emptyOutDir: true, target: 'es2023' },
  });
  const server = await serveFolder(PAGE, 4360);
  await buildCommand();
  const rows: string[] = [];
  for (const n of SIZES) {
    const page: Record<string, Result> = {};
    for (const program of PROGRAMS) page[program] = await inBrowser(server.address, program, n);
    rows.push(...rowsOf(n, page, withoutBrowser('svg', n), withoutBrowser('png', n)));
    console.log(rows.slice(-6).join('\n'));
  }
  await server.close();
  writeSection('figures', `${INTRODUCTION}\n\n${[...HEAD, ...rows].join('\n')}`);
}

/** Builds what runs without a browser, since it loads parts of itself while it runs. */
async function buildCommand(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [figureFonts()],
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    build: {
      outDir: COMMAND,
      emptyOutDir: true,
      ssr: join(import.meta.dirname, 'figures/command-line.ts'),
      rolldownOptions: { output: { entryFileNames: 'command-line.js' } },
    },
  });
}

/** One file in a process of its own. */
function withoutBrowser(program: 'svg' | 'png', n: number): Result {
  const script = join(COMMAND, 'command-line.js');
  const printed = execFileSync(process.execPath, [script, program, String(n), String(RUNS)]);
  const { times, bytes, memory } = JSON.parse(printed.toString()) as Printed;
  return { time: median(times), bytes, memory };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const INTRODUCTION = `## Figures

To a file of a network of n nodes at given places, on a plate of 1056 × 650 px at one pixel to a px: medians of ${RUNS} runs
after one to warm up, on ${machineInWords()}, in headless Chromium, the graphics in software. Ours begin with the data each time:
statements read, ties, metrics, labels placed without overlap, title, key, notes and sources; Cytoscape 3.34 (\`cy.png()\`)
and Sigma 3.0 (@sigma/export-image) begin with their graph on the screen, and draw marks, lines and names. Memory is what the
page’s process and that of its graphics held at most, less what they hold with the page alone; on
the command line, what the process held at most, Node with it, and time is that of the processor.`;

const HEAD = [
  '| nodes | file | time | ÷ cy.png() | ÷ Sigma | size | memory | ÷ cy.png() | ÷ Sigma |',
  '|---|---|---|---|---|---|---|---|---|',
];

function rowsOf(
  n: number,
  page: Readonly<Record<string, Result>>,
  svg: Result,
  png: Result,
): readonly string[] {
  const { nothing, cytoscape, sigma } = page;
  if (nothing === undefined || cytoscape === undefined || sigma === undefined) return [];
  const own = (memory: number): number => Math.max(memory - nothing.memory, 1);
  const row = (name: string, result: Result | undefined, inPage: boolean): string => {
    if (result === undefined) return '';
    const times = [cytoscape, sigma].map((peer) => (result.time / peer.time).toFixed(2));
    const memory = inPage ? own(result.memory) : result.memory;
    const memories = [cytoscape, sigma].map((peer) => (memory / own(peer.memory)).toFixed(2));
    const held = [`${(memory / 1e6).toFixed(0)} MB`, ...(inPage ? memories : ['', ''])];
    const cells = [n, name, `${result.time.toFixed(0)} ms`, ...times, size(result.bytes), ...held];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    row('ours, SVG', page['svg'], true),
    row('ours, PNG', page['png'], true),
    row('ours, SVG, command line', svg, false),
    row('ours, PNG, command line', png, false),
    row('cy.png()', cytoscape, true),
    row('Sigma’s export', sigma, true),
  ];
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** One program in a browser of its own, so that nobody's memory is another's. */
async function inBrowser(address: string, program: string, n: number): Promise<Result> {
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.goto(address);
    await page.waitForFunction('"measure" in globalThis');
    const { times, bytes } = await page.evaluate(
      ([name, nodes, runs]) =>
        (globalThis as unknown as { measure: Measure }).measure(name, nodes, runs),
      [program, n, RUNS] as const,
    );
    return { time: median(times), bytes, memory: await mostHeld(browser) };
  } finally {
    await browser.close();
  }
}

type Measure = (
  program: string,
  n: number,
  runs: number,
) => Promise<{ readonly times: readonly number[]; readonly bytes: number }>;

/** The most that pages and graphics held so far, bytes; Linux counts it. */
async function mostHeld(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const counted = processInfo.filter(({ type }) => ['renderer', 'GPU'].includes(type));
  return counted.reduce((sum, { id }) => sum + peakOf(id), 0);
}

function peakOf(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return 1024 * Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]);
  } catch {
    return NaN;
  }
}
