/**
 * Every requirement on the element that other people embed is the beginning of a test's title, or stands
 * in `e2e/REQUIREMENTS.md` with what is in its place.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Numbers from the first to the last, by their subject. */
const ASKED: readonly (readonly [subject: string, first: number, last: number])[] = [
  ['PKG', 1, 13],
  ['API', 14, 22],
  ['DOM', 23, 38],
  ['CSP', 39, 43],
  ['EXP', 66, 78],
  ['EMB', 81, 89],
  ['SEC', 90, 97],
  ['SEC', 100, 101],
  ['SUP', 104, 105],
  ['DOC', 106, 111],
  ['XBR', 112, 115],
];

const NUMBERS = ASKED.flatMap(([subject, first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => `[${subject}] ${first + i}`),
);

const repository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The text of every test of a folder, but those of consumers, which others' programs run. */
function testsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|spec)\.ts$/u.test(file) && !file.includes('node_modules'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

const TESTS = ['tests', 'e2e'].flatMap((folder) => testsIn(repository(folder))).join('\n');
const PAGE = readFileSync(repository('e2e/REQUIREMENTS.md'), 'utf8');

/** Whether a title begins with a number: a string does. */
const isTested = (number: string): boolean =>
  ["'", '"', '`'].some((quote) =>
    [' ', ':', ',', quote].some((next) => TESTS.includes(`${quote}${number}${next}`)),
  );

/** The lines of a part of the page that say something of a number. */
function explained(part: string): readonly string[] {
  return [...part.matchAll(/^- (\[[A-Z]+\] \d+): \S/gmu)].map((match) => match[1] ?? '');
}

const [WITHOUT = '', PENDING = ''] = PAGE.split('## Not built yet');

test('each number begins the title of a test, or has a line that says why not', () => {
  const lines = explained(PAGE);
  expect(NUMBERS.filter((number) => !isTested(number) && !lines.includes(number))).toEqual([]);
});

test('no line speaks of a number that is not asked for, or twice', () => {
  const lines = explained(PAGE);
  expect(lines.filter((number) => !NUMBERS.includes(number))).toEqual([]);
  expect(new Set(lines).size).toBe(lines.length);
});

test('nothing is called not built that has a test', () => {
  expect(explained(PENDING).filter(isTested)).toEqual([]);
  expect(explained(WITHOUT).length).toBeGreaterThan(0);
});
