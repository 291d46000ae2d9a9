/** Under what terms the packages stand that the lock file names. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Terms that ask for no more than their notice. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'Zlib',
]);

/** Other terms, for these packages alone. */
const EXCEPTIONS: readonly { readonly licence: string; readonly packages: RegExp }[] = [
  // Fonts, whose licence is published beside them.
  { licence: 'OFL-1.1', packages: /\/@fontsource(-variable)?\// },
  // Draws PNGs for the command line where it could be installed; a program of its own.
  { licence: 'MPL-2.0', packages: /\/@resvg\/resvg-js(-|$)/ },
  // Tools of the build and the tests: nothing of them is published.
  { licence: 'MPL-2.0', packages: /\/(lightningcss(-[\w-]+)?|axe-core)$/ },
];

/** Whether a package may be used under its terms, an SPDX expression. */
function isAllowed(path: string, expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) =>
    choice
      .split(' AND ')
      .every(
        (licence) =>
          PERMISSIVE.has(licence) ||
          EXCEPTIONS.some((one) => one.licence === licence && one.packages.test(path)),
      ),
  );
}

const refused = (lock: readonly (readonly [string, LockedPackage])[]): string[] =>
  lock
    .filter(([path, { license }]) => !isAllowed(path, license ?? 'none'))
    .map(([path, { license }]) => `${path}: ${license}`);

test('[SUP] 104 every package of the lock file stands under terms that are allowed', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(refused(installed)).toEqual([]);
});

test.each([
  ['GPL-3.0-only'],
  ['GPL-3.0'],
  ['AGPL-3.0-or-later'],
  ['LGPL-2.1'],
  ['(MIT AND GPL-2.0)'],
  ['MPL-2.0'],
  ['OFL-1.1'],
  ['UNLICENSED'],
])('[SUP] 104 a package under %s is refused', (license) => {
  expect(refused([['node_modules/any', { license }]])).toHaveLength(1);
});

test('[SUP] 104 a package that says nothing of its terms is refused', () => {
  expect(refused([['node_modules/any', {}]])).toEqual(['node_modules/any: undefined']);
});

test('[SUP] 104 what users of the package must install is permissive without exception', () => {
  const production = installed.filter(([, { dev, optional }]) => dev !== true && optional !== true);
  const mustNot = production.filter(([, { license = '' }]) => /MPL|OFL/.test(license));
  expect(production.length).toBeGreaterThan(5);
  expect(mustNot.map(([path]) => path)).toEqual([]);
});

test('[PKG] 9 nothing that users of the package install runs a script of its own', () => {
  const scripts = installed.filter(
    ([, { dev, hasInstallScript }]) => dev !== true && hasInstallScript === true,
  );
  expect(scripts.map(([path]) => path)).toEqual([]);
});
