/** The package as it is published: what `npm pack` would take, and what its entries do where they are imported. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import type { Package } from 'custom-elements-manifest';
import manifestSchema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { elementsOf } from '../src/app/manifest/public-manifest.ts';
import { integrityOf, withIntegrity } from '../src/app/scripts/integrity.mjs';
import { npmCommand } from '../src/app/scripts/npm.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;
const TAGS = ['cooperation-graph', 'cooperation-explorer'];

interface PackedFile {
  readonly path: string;
}

function packed(): readonly string[] {
  const [npm, ...args] = npmCommand(['pack', '--dry-run', '--json', '--ignore-scripts']);
  const output = execFileSync(npm, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const [{ files }] = JSON.parse(output) as [{ files: readonly PackedFile[] }];
  return files.map(({ path }) => path);
}

/** What may be in the package, and nothing else. */
const ALLOWED = [
  /^(package\.json|README\.md|LICENSE)$/,
  /^dist\/(OFL|licences|embed-licences|cli\/licences)\.txt$/,
  /^dist\/(index|define|headless|embed|iframe-height|metric-worker|cli|react|vue|svelte)\.js$/,
  /^dist\/(chunks|cli)\/[\w.-]+\.js$/,
  /^dist\/(custom-elements|web-types|vscode\.html-custom-data)\.json$/,
  /^dist\/types\/[\w/.-]+\.d\.ts$/,
  /^dist\/graph-data\/[\w-]+\.json$/,
];

/** Every path of an entry of the package. */
const entries = Object.entries(packageJson.exports).map(([name, target]) => ({
  specifier: `cooperation-graph${name.slice(1)}`,
  target: typeof target === 'string' ? target : target.default,
  types: typeof target === 'string' ? undefined : target.types,
  first: typeof target === 'string' ? undefined : Object.keys(target)[0],
}));

for (const { specifier } of entries.filter((one) => one.target.endsWith('.js'))) {
  test(`[PKG] 1 importing ${specifier} in Node throws nothing and defines nothing`, () => {
    const script = `
      const before = Object.getOwnPropertyNames(globalThis);
      await import(${JSON.stringify(specifier)});
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      const tags = ${JSON.stringify([...TAGS, 'cooperation-plate'])};
      console.log(JSON.stringify({
        // Lit says which versions of it are there, and stands in for a registry.
        added: added.filter((name) => !/^(lit|reactiveElement|customElements$)/.test(name)),
        defined: tags.filter((tag) => globalThis.customElements?.get(tag) !== undefined),
      }));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(JSON.parse(output)).toEqual({ added: [], defined: [] });
  });
}

test('[PKG] 1 types come first in every entry, and every file is there', () => {
  const files = packed();
  for (const { first, types, target } of entries) {
    if (types !== undefined) {
      expect(first).toBe('types');
      expect(files).toContain(types.slice(2));
    }
    if (!target.includes('*')) expect(files).toContain(target.slice(2));
  }
  expect(files).toContain('dist/graph-data/cooperation.json');
});

test('[PKG] 4 the manifest is named and valid', () => {
  expect(packageJson.customElements).toBe('dist/custom-elements.json');
  const validate = new Ajv({ allowUnionTypes: true }).compile(manifestSchema);
  const valid = validate(json(packageJson.customElements));
  expect(validate.errors).toBeNull();
  expect(valid).toBe(true);
});

for (const moduleResolution of ['bundler', 'node16', 'nodenext']) {
  test(`[PKG] 5 a consumer in TypeScript passes under ${moduleResolution} resolution`, () => {
    const folder = join(root, '.cache', `types-${moduleResolution}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
      moduleResolution,
      strict: true,
      noEmit: true,
      types: [],
    };
    writeFileSync(join(folder, 'consumer.ts'), read('e2e/consumers/types/consumer.ts'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'cooperation-graph'), 'junction');
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
}

test('[PKG] 7 data for VS Code and JetBrains are in the package and name every tag and attribute', () => {
  const files = packed();
  expect(files).toContain('dist/vscode.html-custom-data.json');
  expect(files).toContain(packageJson['web-types']);
  interface Named {
    readonly name: string;
    readonly attributes: readonly { readonly name: string }[];
  }
  const code = json<{ tags: readonly Named[] }>('dist/vscode.html-custom-data.json');
  const web = json<{ version: string; contributions: { html: { elements: readonly Named[] } } }>(
    packageJson['web-types'],
  );
  expect(code.tags.map(({ name }) => name)).toEqual(TAGS);
  expect(web.contributions.html.elements.map(({ name }) => name)).toEqual(TAGS);
  expect(web.version).toBe(packageJson.version);
  const manifest = json<Package>(packageJson.customElements);
  const names = (list: readonly { readonly name: string }[]): string[] =>
    list.map(({ name }) => name).toSorted();
  for (const [i, { attributes, tagName }] of elementsOf(manifest).entries()) {
    expect(TAGS[i]).toBe(tagName);
    expect(names(code.tags[i]!.attributes)).toEqual(names(attributes));
    expect(names(web.contributions.html.elements[i]!.attributes)).toEqual(names(attributes));
  }
});

test('[PKG] 9 the package holds only what is allowed, and nothing that leads out of it', () => {
  const files = packed();
  const others = files.filter((path) => !ALLOWED.some((pattern) => pattern.test(path)));
  expect(others).toEqual([]);
  const scripts = files.filter((path) => path.endsWith('.js') || path.endsWith('.d.ts'));
  const mapped = scripts.filter((path) => /\n\/\/# sourceMappingURL=/.test(read(path)));
  expect(mapped).toEqual([]);
  const ofThisMachine = scripts.filter((path) => read(path).includes(root));
  expect(ofThisMachine).toEqual([]);
  const installing = Object.keys(packageJson.scripts).filter((name) =>
    /^(pre|post)?(install|prepare|publish|pack)$/.test(name),
  );
  expect(installing).toEqual([]);
});

/** Somebody's own words in what each file of licences goes along with. */
const OTHERS = {
  'dist/embed-licences.txt': ['The Cytoscape Consortium', 'Google LLC', 'Guillaume Plique'],
  'dist/licences.txt': ['The Cytoscape Consortium', 'James Hall'],
  'dist/cli/licences.txt': ['Guillaume Plique', 'James Hall', 'Arjun Barrett'],
  'dist/site/licences.txt': ['The Cytoscape Consortium', 'Google LLC', 'James Hall'],
  'dist/docs/licences.txt': ['The Cytoscape Consortium', 'Google LLC', 'James Hall'],
};

test('[SUP] 104 whose code is inside is named, with the words of its licence', () => {
  const silent = Object.entries(OTHERS).flatMap(([path, holders]) => {
    const text = read(path);
    return holders.filter((holder) => !text.includes(holder)).map((holder) => `${path}: ${holder}`);
  });
  expect(silent).toEqual([]);
  const inPackage = Object.keys(OTHERS).filter((path) => !/^dist\/(site|docs)\//.test(path));
  expect(packed()).toEqual(expect.arrayContaining(inPackage));
});

test('[SUP] 104 embed.js says where the licences of what is inside are', () => {
  const { version } = packageJson;
  const notice = `/*! cooperation-graph ${version}, MIT; inside: dist/embed-licences.txt */`;
  expect(read('dist/embed.js').split('\n', 1)).toEqual([notice]);
});

test('[PKG] 10 the README holds the hash and version of the built script', () => {
  const readme = read('README.md');
  const integrity = integrityOf(readFileSync(join(root, 'dist/embed.js')));
  expect(readme).toContain('integrity="sha384-');
  // Made true by `npm run integrity`.
  expect(withIntegrity(readme, { integrity, version: packageJson.version })).toBe(readme);
});
