import { describe, expect, test } from 'vitest';
import {
  definedNames,
  neverIf,
  rewriteDefinitions,
  type Rewrites,
} from '../../../src/app/slim/rewrite-definitions.ts';

function rewritten(code: string, rewrites: Rewrites): string {
  return rewriteDefinitions(code, rewrites).replace(/\s+/g, ' ').trim();
}

describe('cut are', () => {
  test.each([
    ['a function', 'function a() { return b; } c();', 'c();'],
    [
      'a function that is exported',
      'export function a() {} export const b = 1;',
      'export const b = 1;',
    ],
    ['a variable', 'const a = () => 1; let b;', 'let b;'],
    ['a variable that is exported', 'export const a = 1; b();', 'b();'],
    ['a member', 'x.prototype.a = function () {}; x.b = 1;', 'x.b = 1;'],
    ['a property', 'extend(x, { a: 1, b: 2 });', 'extend(x, { b: 2 });'],
    ['the last property', 'x = { b: 2, a() {} };', 'x = { b: 2, };'],
    ['a property with a name in quotes', "x = { 'a': 1 , b: 2 };", 'x = { b: 2 };'],
    ['it wherever it is defined', 'x.a = 1; y.a = 2; b();', 'b();'],
  ])('%s', (_kind, code, rest) => {
    expect(rewritten(code, { a: '' })).toBe(rest);
  });

  test('members assigned in one statement, if all of them are named', () => {
    expect(rewritten('x.a = x.b = 1; c();', { a: '', b: '' })).toBe('c();');
    expect(() => rewriteDefinitions('x.a = x.b = 1;', { a: '' })).toThrow('not defined: a');
  });

  test('an entry of a list, by its name', () => {
    const code = "const list = [{ name: 'a', n: 1 }, { name: 'b', n: 2 }];";
    expect(rewritten(code, { '[a]': '' })).toBe("const list = [ { name: 'b', n: 2 }];");
  });
});

describe('another value has', () => {
  test.each([
    ['a variable', 'const a = function () { return 1; };', 'const a = () => 2;'],
    ['a member', 'x.a = function () { return 1; };', 'x.a = () => 2;'],
    ['members that share it', 'x.a = y.a = 1;', 'x.a = y.a = () => 2;'],
    ['a property', 'x = { a: 1, b: 2 };', 'x = { a: () => 2, b: 2 };'],
  ])('%s', (_kind, code, rest) => {
    expect(rewritten(code, { a: '() => 2' })).toBe(rest);
  });

  test.each([
    ['a function', 'function a(x) { return 1; }', 'function a(x) { return 2; }'],
    ['an exported function', 'export function a() {}', 'export function a() { return 2; }'],
    ['a method of an object', 'x = { a() {} };', 'x = { a() { return 2; } };'],
  ])('or body %s', (_kind, code, rest) => {
    expect(rewritten(code, { a: '{ return 2; }' })).toBe(rest);
  });

  test('what is defined in a function, by both names', () => {
    const code = 'x.f = function () { const a = 1; return { b: 2 }; }; const a = 1;';
    expect(rewritten(code, { 'f/a': '3', 'f/b': '4' })).toBe(
      'x.f = function () { const a = 3; return { b: 4 }; }; const a = 1;',
    );
  });
});

test.each(['b();', 'a();', 'x[a] = 1;', 'f(() => { const a = 1; });'])(
  'a name that is not defined in "%s" is refused',
  (code) => {
    expect(() => rewriteDefinitions(code, { a: '' })).toThrow('not defined: a');
  },
);

test('a method of a class is named after both', () => {
  const code = 'class X { a() {} b() {} } class Y { a() {} } x.a = 1;';
  expect(rewritten(code, { 'X.a': '' })).toBe('class X { b() {} } class Y { a() {} } x.a = 1;');
  expect(rewritten(code, { 'X.a': '{ return 2; }' })).toBe(
    'class X { a() { return 2; } b() {} } class Y { a() {} } x.a = 1;',
  );
  expect(definedNames(code)).toEqual(['X.a', 'X.b', 'Y.a', 'a']);
});

test('a condition is named after itself, on one line', () => {
  const code = 'x.f = () => { if (a &&\n  b) c(); else if (a) d(); }; if (a) e();';
  expect(rewritten(code, neverIf('f/if a && b', 'f/if a'))).toBe(
    'x.f = () => { if (false) c(); else if (false) d(); }; if (a) e();',
  );
  expect(() => rewriteDefinitions(code, neverIf('f/if b'))).toThrow('not defined: f/if b');
});

test('a shorthand property is left to what it stands for', () => {
  expect(rewritten('const a = 1; x = { a };', { a: '2' })).toBe('const a = 2; x = { a };');
});

test('names that every object has are names like any other', () => {
  const code = 'class X { constructor() {} toString() {} a() {} }';
  expect(rewritten(code, { 'X.a': '' })).toBe('class X { constructor() {} toString() {} }');
});

test('a value is not put where none can stand', () => {
  expect(() => rewriteDefinitions('const a = 1, b = 2;', { a: '3', b: '3' })).toThrow(
    'no value to replace: a, b',
  );
});
