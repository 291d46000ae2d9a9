import { expect, test } from 'vitest';
import { importsOf, reachableFrom } from './source-tree.ts';

test.each([
  ["import { a } from '../b/c.ts';", 'src/b/c.ts'],
  ["import type { A } from './c.ts';", 'src/a/c.ts'],
  ["import {\n  a,\n  b,\n} from '../b/c.ts';", 'src/b/c.ts'],
  ["import '../b/c.ts';", 'src/b/c.ts'],
  ["export * from '../b/c.ts';", 'src/b/c.ts'],
  ["export type { A } from '../b/c.ts';", 'src/b/c.ts'],
  ["const c = await import('../b/c.ts');", 'src/b/c.ts'],
  ["import Work from '../b/c.ts?worker&inline';", 'src/b/c.ts'],
  ["new Worker(new URL('../b/c.ts', import.meta.url))", 'src/b/c.ts'],
  ["import json from '../../package.json' with { type: 'json' };", null],
  ["import { LitElement } from 'lit';", null],
])('%s', (text, target) => {
  expect(importsOf('src/a/file.ts', text).map((found) => found.target)).toEqual([target]);
});

test('a comment or an address of something else is no import', () => {
  const text = "// taken from './b.ts'\nconst root = new URL('../..', import.meta.url);";
  expect(importsOf('src/a/file.ts', text)).toEqual([]);
});

test('reachable files are found through others, and around a cycle', () => {
  const sources = new Map([
    ['src/a.ts', "import './b.ts';"],
    ['src/b.ts', "export * from './c.ts';"],
    ['src/c.ts', "import './a.ts';"],
    ['src/d.ts', "import './a.ts';"],
  ]);
  expect([...reachableFrom('src/a.ts', sources)]).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
});
