/** What leaves the reader's device: nothing but the request for the data; and nothing is needed later on. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './engine-test.ts';
import { serveHostPages } from './host-pages.mjs';
import type { Surface } from './surface.ts';

declare const hostile: { readonly visit: () => Promise<readonly number[]> };

interface Noted {
  readonly recorded: object;
  readonly traces: readonly string[];
}

const repository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function visit(surface: Surface): Promise<void> {
  const sizes = await surface.evaluate(async () => {
    await customElements.whenDefined('cooperation-graph');
    return hostile.visit();
  });
  expect(Math.min(...sizes)).toBeGreaterThan(100);
}

const noted = (surface: Surface): Promise<Noted> =>
  surface.evaluate(() => {
    const { recorded, traces } = globalThis as unknown as Noted;
    return { recorded, traces };
  });

const SILENT = { errors: [], violations: [], warnings: [] };
const DATA = '/dist/graph-data/cooperation.json';

test('[EMB] 81 a visit asks for the data and nothing else, and stores nothing', async ({
  surface,
  pages,
}) => {
  // Whatever asked another origin would break the policy, and be noted.
  await surface.goto(`${pages}quiet.html?csp=${encodeURIComponent("default-src 'self'")}`);
  await visit(surface);
  expect(await noted(surface)).toEqual({ recorded: SILENT, traces: [`fetch ${DATA}`] });
  const left = await surface.evaluate(async () => ({
    requests: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !/^\/(record|traces|hostile)\.js$|^\/favicon/.test(path))
      .sort(),
    cookie: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await globalThis.caches?.keys())?.length ?? 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  expect(left).toEqual({
    requests: ['/dist/embed.js', DATA],
    cookie: '',
    stored: 0,
    databases: 0,
    caches: 0,
    workers: 0,
  });
});

test('[EMB] 82 what is loaded once works without the network', async ({ surface }) => {
  const { address, close } = await serveHostPages();
  await surface.goto(`${address}quiet.html`);
  await surface.evaluate(async () => {
    await customElements.whenDefined('cooperation-graph');
    await document.querySelector('cooperation-graph')!.ready;
  });
  await close();
  await visit(surface);
  expect(await noted(surface)).toEqual({ recorded: SILENT, traces: [`fetch ${DATA}`] });
});

test('[EMB] 82 a page from a disk shows inline data with a classic script', async ({
  surface,
}, info) => {
  const folder = info.outputPath('disk');
  const page = join(folder, 'page.html');
  const data = readFileSync(repository('dist/graph-data/cooperation.json'), 'utf8');
  const scripts = ['record', 'traces', 'hostile'].map((name) =>
    readFileSync(repository(`e2e/pages/${name}.js`), 'utf8'),
  );
  const inline = scripts.slice(0, 2).map((text) => `<script>${text}</script>`);
  // Written by hand, as somebody would: one script, one tag, the data inside.
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>From a disk</title>
    ${inline.join('')}<script defer src="embed.js"></script>
    <cooperation-graph><script type="application/json">${data.replaceAll('</', '<\\/')}</script>
    </cooperation-graph><script>${scripts[2]}</script></html>`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, body);
  copyFileSync(repository('dist/embed.js'), join(folder, 'embed.js'));
  await surface.goto(pathToFileURL(page).href);
  await visit(surface);
  expect(await noted(surface)).toEqual({ recorded: SILENT, traces: [] });
});

test('[SEC] 101 nobody listens for messages, and none changes anything', async ({
  surface,
  pages,
}) => {
  await surface.goto(`${pages}quiet.html`);
  await visit(surface);
  const [before, after] = await surface.evaluate(async () => {
    const graph = document.querySelector('cooperation-graph')!;
    const view = graph.getView();
    const messages = [
      { type: 'cooperation-graph', view: 'theme=light', src: 'http://127.0.0.1:9/' },
      { type: 'setView', view: '' },
      { type: 'cooperation-graph:height', height: 1e9 },
      'select=country:fr',
      null,
      JSON.parse('{"__proto__":{"polluted":1}}') as unknown,
    ];
    for (const message of messages) globalThis.postMessage(message, '*');
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
    return [view, graph.getView()];
  });
  expect(after).toBe(before);
  expect(await noted(surface)).toEqual({ recorded: SILENT, traces: [`fetch ${DATA}`] });
});
