/** What `npm run build` leaves in `dist/`, as those who use the package meet it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { expect, test } from '@playwright/test';
import type { CooperationGraphElement } from '../src/elements/cooperation-graph.ts';
import { watchFaults } from './page-faults.ts';

const built = (path: string): string => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

/** What a page with a strict policy refuses, or with Trusted Types. A property `.style=` is allowed. */
const FORBIDDEN: readonly RegExp[] = [
  /[\s"'`]style=(?:["'`]|\$\{)/g,
  /<style\b/g,
  /setAttribute\((["'`])style\1/g,
  /\b(?:inner|outer)HTML\b/g,
  /\binsertAdjacentHTML\b/g,
  /\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b|\bdocument\.write/g,
  /\beval\b/g,
  /\bFunction\(/g,
  /\bset(?:Timeout|Interval)\((["'`])/g,
];

/** Where it is no harm: Lit gives its templates to the browser through its own policy, `lit-html`. */
const KNOWN: readonly RegExp[] = [/createElement\((["'`])template\1\);return \w+\.innerHTML=/];

/** Words that the code of what only other entries have cannot do without, however it is shortened. */
const ELSEWHERE: readonly string[] = [
  '@article{',
  'application/vnd.citationstyles.csl+json',
  'article-newspaper',
  'CIDFontType2',
  'cooperation-explorer',
  'cooperation-document-check',
];

test.describe('embed.js', () => {
  test('holds no code of citations, PDF files, the explorer or its document check', () => {
    const embed = readFileSync(built('embed.js'), 'utf8');
    const chunks = readdirSync(built('chunks')).map((name) => built(`chunks/${name}`));
    const whole = [built('define.js'), ...chunks].map((path) => readFileSync(path, 'utf8')).join();
    expect(ELSEWHERE.filter((word) => !whole.includes(word))).toEqual([]);
    expect(ELSEWHERE.filter((word) => embed.includes(word))).toEqual([]);
  });

  test('is one file that runs as a classic script and as a module', () => {
    const text = readFileSync(built('embed.js'), 'utf8');
    // A classic script refuses static import, export and import.meta; import() it would accept. What
    // stands behind a dot or before a brace is a method of that name.
    expect(() => new Script(text)).not.toThrow();
    const calls = [...text.matchAll(/(?<![.\w$])import\s*\([^)]*\)(?!\s*\{)/g)];
    expect(calls.map((call) => call[0])).toEqual([]);
  });

  test('[CSP] 42 holds nothing that strict pages forbid, but for what is known of Lit', () => {
    const text = readFileSync(built('embed.js'), 'utf8');
    const found = FORBIDDEN.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: what }) =>
        text.slice(Math.max(0, index - 60), index + what.length + 20),
      ),
    );
    expect(found).toHaveLength(KNOWN.length);
    for (const [i, known] of KNOWN.entries()) expect(found[i]).toMatch(known);
  });

  for (const type of ['', 'module']) {
    test(`registers the element as <script type="${type}">`, async ({ page }) => {
      const faults = watchFaults(page);
      await page.setContent('<!doctype html><title>Host</title><cooperation-graph>');
      await page.addScriptTag({ path: built('embed.js'), type });
      await page.waitForFunction(() => customElements.get('cooperation-graph') !== undefined);
      expect(faults).toEqual([]);
    });
  }

  test('[PKG] 2 registers its class under another tag as well, and again without harm', async ({
    page,
  }) => {
    const faults = watchFaults(page);
    await page.setContent('<!doctype html><title>Host</title><my-network></my-network>');
    await page.addScriptTag({ path: built('embed.js') });
    const shown = await page.evaluate(async () => {
      const Graph = customElements.get('cooperation-graph') as typeof CooperationGraphElement;
      Graph.define('my-network');
      Graph.define('my-network');
      const graph = document.querySelector('my-network') as CooperationGraphElement;
      graph.data = 'source,target\nAda,Grace\n';
      await graph.ready;
      return [graph instanceof Graph, graph.clientPosition('institution:ada') !== null];
    });
    expect(shown).toEqual([true, true]);
    expect(faults).toEqual([]);
  });
});

for (const entry of ['index.js', 'define.js', 'headless.js', 'embed.js']) {
  test(`importing ${entry} in Node does not throw`, () => {
    const script = `await import(${JSON.stringify(built(entry))})`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'pipe' });
  });
}

test('the site shows the dataset the package ships', () => {
  expect(readFileSync(built('site/graph-data/cooperation.json'))).toEqual(
    readFileSync(built('graph-data/cooperation.json')),
  );
});

test.describe('cli.js', () => {
  const cli = built('cli.js');
  const command = (...args: string[]): string =>
    execFileSync(process.execPath, [cli, ...args], { cwd: tmpdir(), encoding: 'utf8' });

  test('finds its dataset from any folder', () => {
    expect(command('validate')).toContain(join('graph-data', 'cooperation.json'));
  });

  test('computes metrics of its dataset and of a table, which may be long', () => {
    const found = JSON.parse(command('metrics')) as {
      graph: { nodes: number };
      metrics: Record<string, { values: object }>;
    };
    expect(found.graph.nodes).toBeGreaterThan(20);
    expect(Object.keys(found.metrics['degree']?.values ?? {})).toHaveLength(found.graph.nodes);
    const file = test.info().outputPath('ties.csv');
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i % 9973},n${i % 9967}`);
    writeFileSync(file, `source,target\n${rows.join('\n')}\n`);
    const table = command('metrics', file, '--metric', 'degree', '--format', 'csv');
    expect(table.split('\r\n')).toHaveLength(1 + 9973 + 9967 + 1);
    expect(() => command('metrics', file, '--level', 'actors')).toThrow('edge list has no levels');
  });

  test('starts as a program of its own', () => {
    expect(readFileSync(cli, 'utf8').split('\n', 1)).toEqual(['#!/usr/bin/env node']);
  });

  test('loads only the verb it runs', () => {
    const verbs = [...command('--help').matchAll(/^ {2}(\w+) {2}/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(verbs).toContain('validate');
    const chunks = readdirSync(built('cli'));
    const loadedAtStart = readFileSync(cli, 'utf8').matchAll(/\bfrom\s*"\.\/cli\/([^"]+)"/g);
    const early = [...loadedAtStart].map((match) => match[1] ?? '');
    for (const verb of verbs) {
      expect(chunks.some((chunk) => chunk.startsWith(`${verb}-`))).toBe(true);
      expect(early.filter((chunk) => chunk.startsWith(`${verb}-`))).toEqual([]);
    }
  });
});
