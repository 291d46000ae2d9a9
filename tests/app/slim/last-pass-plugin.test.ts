import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { minified } from '../../../src/app/slim/last-pass-plugin.ts';

const script = `var shown = (function (exports) {
  const make = function () {
    const twice = (value) => value + value;
    return [twice];
  };
  const unused = 'nobody asks for it';
  exports.label = 'Σ Société 日本 ' + make()[0]('–');
  exports.text = '(' + make + ')()[0]("ab")';
  return exports;
})({});`;

test('a script is shorter, in ASCII, does the same, and begins with its notice', async () => {
  const code = await minified(script, 'a notice');
  expect(code).toMatch(/^\/\*! a notice \*\/\n/);
  expect(code.length).toBeLessThan(script.length / 1.5);
  expect(code).toMatch(/^[\x20-\x7e\s]*$/);
  const page: { shown?: { label: string; text: string } } = {};
  runInNewContext(code, page);
  expect(page.shown?.label).toBe('Σ Société 日本 ––');
  // The text of a function stands on its own: the metric worker is started from one.
  expect(runInNewContext(page.shown?.text ?? '')).toBe('abab');
});

test('what cannot be read is a fault', async () => {
  await expect(minified('const a = ;', '')).rejects.toThrow('Unexpected token');
});
