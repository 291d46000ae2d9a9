/**
 * The shape of `src/`: which layer may import which, where each library lives, how files are named
 * and how long they may be. The layers are described in `src/README.md`.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, reachableFrom, readSources } from './support/source-tree.ts';

/** A file imports only from its own layer or from an earlier one. */
const layers = [
  'model',
  'text',
  'extract',
  'dataset',
  'graph',
  'metrics',
  'layout',
  'exchange',
  'workers',
  'view',
  'figure',
  'canvas',
  'elements',
  'docs',
  'app',
  'cli',
];

/** The entry files stand at the root of `src/` and count as the layer after the last library layer. */
const entries = ['src/headless.ts', 'src/index.ts', 'src/define.ts', 'src/embed.ts'];
const entryReaders = ['docs', 'app', 'cli'];

/** A library is imported from these layers only; sub-packages (`graphology-types`) count as it. */
const homes: Record<string, readonly string[]> = {
  graphology: ['graph', 'metrics'],
  cytoscape: ['canvas'],
  lit: ['elements', 'app'],
  jspdf: ['figure'],
  '@resvg/resvg-js': ['cli'],
};

const domLayers = ['canvas', 'elements', 'docs', 'app'];
const maxLines = 250;

const sources = readSources('src');
const layerOf = (path: string): string => path.split('/')[1] ?? '';
const isEntry = (path: string): boolean => entries.includes(path);
const allImports = [...sources].flatMap(([path, text]) =>
  importsOf(path, text).map((found) => ({ path, ...found })),
);

describe('layers', () => {
  test('every folder of src is a known layer, every file at its root an entry', () => {
    const strangers = [...sources.keys()].filter(
      (path) => !layers.includes(layerOf(path)) && !isEntry(path),
    );
    expect(strangers).toEqual([]);
  });

  test('a file imports from its own layer or an earlier one', () => {
    const faults = allImports
      .filter(({ path, target }) => target !== null && !isEntry(path) && !isEntry(target))
      .filter(({ path, target }) => {
        const [own, other] = [layerOf(path), layerOf(target ?? '')];
        return layers.indexOf(other) > layers.indexOf(own);
      });
    expect(faults.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
  });

  test('only the site, the command line and other entries import an entry', () => {
    const faults = allImports.filter(
      ({ path, target }) =>
        target !== null &&
        isEntry(target) &&
        !isEntry(path) &&
        !entryReaders.includes(layerOf(path)),
    );
    expect(faults.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
  });

  test('no relative import leaves src, but for the version in package.json', () => {
    const faults = allImports.filter(
      ({ specifier, target }) =>
        specifier.startsWith('.') && target === null && !/^[./]+\/package\.json$/.test(specifier),
    );
    expect(faults.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
  });

  test.each(['src/headless.ts', 'src/cli/main.ts'])('%s never reaches the DOM layers', (start) => {
    const reached = [...reachableFrom(start, sources)];
    expect(reached).toContain(start);
    expect(reached.filter((path) => domLayers.includes(layerOf(path)))).toEqual([]);
  });
});

test('the app layer is folders by purpose, each told in src/README.md', () => {
  const folders = new Set(
    [...sources.keys()]
      .filter((path) => layerOf(path) === 'app')
      .map((path) => path.split('/')[2] ?? ''),
  );
  const told = readFileSync('src/README.md', 'utf8');
  expect([...folders].filter((folder) => !told.includes(`| \`${folder}/\` |`))).toEqual([]);
});

describe('libraries', () => {
  test.each(Object.entries(homes))('%s is imported only from %j', (library, allowed) => {
    const faults = allImports.filter(
      ({ path, specifier }) =>
        (specifier === library ||
          specifier.startsWith(`${library}/`) ||
          specifier.startsWith(`${library}-`)) &&
        !allowed.includes(layerOf(path)),
    );
    expect(faults.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
  });
});

describe('files', () => {
  test('relative imports of scripts name the .ts file', () => {
    const faults = allImports.filter(
      ({ specifier }) =>
        specifier.startsWith('.') && !/\.(ts|css|svg|json)(\?[\w&=]+)?$/.test(specifier),
    );
    expect(faults.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
  });

  test(`no file has more than ${maxLines} lines`, () => {
    const long = [...sources].filter(([, text]) => text.trimEnd().split('\n').length > maxLines);
    expect(long.map(([path]) => path)).toEqual([]);
  });

  test('files and folders are named by topic, in kebab-case', () => {
    const vague = /^(utils?|helpers?|common|misc|shared)$/;
    const faults = [...sources.keys()].filter((path) =>
      path
        .replace(/\.ts$/, '')
        .split('/')
        .some((part) => vague.test(part) || !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/.test(part)),
    );
    expect(faults).toEqual([]);
  });
});
