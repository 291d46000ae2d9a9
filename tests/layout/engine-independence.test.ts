import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../src/layout/', import.meta.url);
/** What every engine computes to the last bit alike. */
const EXACT = new Set(['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'sqrt']);

test('the layout uses only operations that all engines round alike', () => {
  for (const file of readdirSync(FOLDER)) {
    const code = readFileSync(new URL(file, FOLDER), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const used = [...code.matchAll(/Math\.(\w+)/g)].map((match) => match[1]!);
    expect(
      used.filter((name) => !EXACT.has(name)),
      file,
    ).toEqual([]);
    expect(code, file).not.toMatch(/\*\*/);
    expect(code, file).not.toMatch(/Date\.|performance\.|localeCompare/);
  }
});
