import { expect, test } from 'vitest';
import { isSupportedNode, missingPackages } from '../../../src/app/scripts/packages.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lit': { version: '3.3.3' },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/binary-for-another-system': { version: '1.0.0', optional: true },
  },
};

test('on a fresh clone every package is missing but the optional ones', () => {
  expect(missingPackages(wanted, undefined)).toEqual(['node_modules/lit', 'node_modules/vite']);
});

test('nothing is missing where the versions agree', () => {
  const installed = {
    packages: {
      'node_modules/lit': { version: '3.3.3' },
      'node_modules/vite': { version: '8.3.8' },
    },
  };
  expect(missingPackages(wanted, installed)).toEqual([]);
});

test('a package of another version is missing', () => {
  const installed = {
    packages: {
      'node_modules/lit': { version: '3.3.2' },
      'node_modules/vite': { version: '8.3.8' },
    },
  };
  expect(missingPackages(wanted, installed)).toEqual(['node_modules/lit']);
});

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['24.1.0', true],
  ['20.18.9', false],
  ['18.20.0', false],
])('Node.js %s is supported: %s', (version, supported) => {
  expect(isSupportedNode(version)).toBe(supported);
});
