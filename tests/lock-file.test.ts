/** What the lock file fixes of the packages it names. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('[SUP] 104 every package that users install is fixed by its hash', () => {
  const production = installed.filter(([, { dev }]) => dev !== true);
  expect(production.length).toBeGreaterThan(5);
  const loose = production.filter(([, { integrity = '' }]) => !/^sha512-\S{88}$/.test(integrity));
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('[SUP] 104 of our tools, only binaries for some other systems have no hash', () => {
  const loose = installed.filter(([, { integrity }]) => integrity === undefined);
  const others = loose.filter(
    ([path, { optional, os }]) =>
      optional !== true || os === undefined || !/\/@(oxlint|oxfmt|oxc-parser)\/binding-/.test(path),
  );
  expect(others.map(([path]) => path)).toEqual([]);
});
