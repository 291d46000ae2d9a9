/** In what order the npm build is loaded: what draws first, what writes files when somebody asks for one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const built = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../dist/${path}`, import.meta.url)), 'utf8');

/** A file of `dist/` and all that it imports at once; what is imported when it is called is left out. */
function loadedWith(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of built(file).matchAll(/^(?:im|ex)port\b[^;]*?"(\.[^"]+)";$/gm)) {
    loadedWith(join(file, '..', from), seen);
  }
  return seen;
}

/** The modules of the source whose code is in files: the bundler names each above its code. */
const modulesIn = (files: Iterable<string>): readonly string[] =>
  [...files].flatMap((file) =>
    [...built(file).matchAll(/^\/\/ (src\/\S+\.ts)$/gm)].map(([, name = '']) => name),
  );

/** What writes files or reads them back. */
const ON_DEMAND =
  /^src\/(?:figure\/(?:svg|pdf|html|fonts|carried)\/|figure\/png\/(?!pixel-size)|dataset\/serialise)/;

test('elements are there before what writes figures and pages is loaded', () => {
  const early = loadedWith('define.js');
  const all = ['define.js', ...readdirSync(new URL('../dist/chunks', import.meta.url))].map(
    (name) => (name === 'define.js' ? name : `chunks/${name}`),
  );
  expect(modulesIn(early)).toContain('src/elements/cooperation-graph.ts');
  expect(modulesIn(early).filter((name) => ON_DEMAND.test(name))).toEqual([]);
  const later = modulesIn(all.filter((file) => !early.has(file)));
  for (const name of ['svg/write-svg', 'pdf/write-pdf', 'html/write-page', 'carried/read-figure'])
    expect(later).toContain(`src/figure/${name}.ts`);
  // Their libraries come with them.
  expect([...early].filter((file) => /jspdf|fonts|embed-script/.test(file))).toEqual([]);
});
