import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parts, reasonToSkip } from '../parts.mjs';

const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;

test('every part runs a script of package.json', () => {
  const unknown = parts.filter(({ script }) => script !== undefined && !(script in scripts));
  expect(unknown).toEqual([]);
});

test('a part needs only parts before it', () => {
  parts.forEach(({ needs = [] }, index) => {
    const earlier = parts.slice(0, index).map(({ name }) => name);
    expect(earlier).toEqual(expect.arrayContaining([...needs]));
  });
});

test('a part runs where all it needs has succeeded', () => {
  const outcomes = new Map([
    ['build', true],
    ['browser', true],
  ]);
  expect(reasonToSkip({ name: 'x', needs: ['build', 'browser'] }, outcomes)).toBeUndefined();
});

test('a part does not run without what it needs, and that is a fault', () => {
  const outcomes = new Map([['build', false]]);
  expect(reasonToSkip({ name: 'x', needs: ['build', 'browser'] }, outcomes)).toEqual({
    reason: 'needs build and browser',
    fault: true,
  });
});

test('a part with nothing to do here is left out, and that is no fault', () => {
  const part = { name: 'x', onlyIf: '../documents', needs: ['build'] };
  expect(reasonToSkip(part, new Map(), () => false)).toEqual({
    reason: 'no ../documents',
    fault: false,
  });
  expect(reasonToSkip(part, new Map([['build', true]]), () => true)).toBeUndefined();
});
