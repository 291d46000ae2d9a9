import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildStale, lastBuilt } from '../../../src/app/scripts/build-age.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-age-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file whose last change is `seconds` after 1970; its folders are as old as the file. */
function write(path: string, seconds: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  for (let at = file; at !== root; at = dirname(at)) utimesSync(at, seconds, seconds);
}

test('without a build the build is stale', () => {
  write('src/model/entity.ts', 10);
  expect(isBuildStale(root)).toBe(true);
});

test('a build newer than every source is fresh', () => {
  write('src/model/entity.ts', 10);
  write('package.json', 20);
  write(lastBuilt, 30);
  expect(isBuildStale(root)).toBe(false);
});

test.each(['src/elements/panel.ts', 'graph-data/statements/one.json', 'vite.config.ts'])(
  'a later change of %s makes it stale',
  (path) => {
    write(lastBuilt, 30);
    write(path, 40);
    expect(isBuildStale(root)).toBe(true);
  },
);

test('removing a source makes it stale', () => {
  write('src/model/entity.ts', 10);
  write('src/model/gone.ts', 10);
  write(lastBuilt, 30);
  rmSync(join(root, 'src/model/gone.ts'));
  utimesSync(join(root, 'src/model'), 40, 40);
  expect(isBuildStale(root)).toBe(true);
});
