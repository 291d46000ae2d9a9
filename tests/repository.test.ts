/** What no committed file may hold: traces of the machine it was written on. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Kinds of file whose bytes are not text. */
const binary = /\.(png|jpg|ico|woff2|pdf|gz|zip)$/;

const committed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
const texts = committed
  .filter((path) => !binary.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Lines that match, as `path:line`. */
function findings(pattern: RegExp): string[] {
  return texts.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

test('there are committed files to look at', () => {
  expect(texts.length).toBeGreaterThan(20);
});

describe('no committed file holds', () => {
  // A home or work folder at the start of a path; in an address the slash follows a letter or a dot.
  test('a path of one machine', () => {
    expect(findings(/(?<![\w.~:/})-])\/(?:work|root|home|Users)\/\w/)).toEqual([]);
    expect(findings(/\b[A-Z]:\\Users\\/)).toEqual([]);
  });

  test('a private address of the network', () => {
    expect(findings(/\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}:\d+/)).toEqual(
      [],
    );
  });

  test('a conflict left by a merge', () => {
    expect(findings(/^(?:<{7}|>{7}) /)).toEqual([]);
  });
});

const locks = texts.filter(({ path }) => path.endsWith('package-lock.json'));

test('lock files name no registry, so that each reader uses their own', () => {
  interface LockFile {
    readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
  }
  const resolved = locks.flatMap(({ path, text }) =>
    Object.values((JSON.parse(text) as LockFile).packages)
      // Consumers have the package from a file beside them.
      .filter((entry) => entry.resolved !== undefined && !entry.resolved.startsWith('file:../'))
      .map((entry) => `${path}: ${entry.resolved}`),
  );
  expect(locks.map(({ path }) => path)).toContain('package-lock.json');
  expect(resolved).toEqual([]);
});

test('nothing built or installed is committed', () => {
  expect(committed.filter((path) => /^(dist|node_modules|\.cache)\//.test(path))).toEqual([]);
});
