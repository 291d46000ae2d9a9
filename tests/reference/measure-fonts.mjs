/**
 * Writes `src/view/font-advances.ts`: the advance widths of the faces of the plate's labels, as
 * Chromium measures them in the font packages of the site. Run it after an update of those packages:
 *
 *     node tests/reference/measure-fonts.mjs
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserLaunchOptions } from '../../e2e/browser.mjs';

const root = new URL('../../', import.meta.url);
const output = fileURLToPath(new URL('src/view/font-advances.ts', root));

/**
 * First and last code point of each stretch that is measured: ASCII to Latin Extended-A, and the
 * dashes, quotation marks and dots of running text.
 */
const ranges = [
  [0x20, 0x17f],
  [0x2010, 0x2027],
];

/** @typedef {{ name: string, family: string, style: string, weight: number }} Face */

/** @type {readonly Face[]} */
const faces = [
  { name: 'sansSemibold', family: 'source-sans-3', style: 'normal', weight: 600 },
  { name: 'sans', family: 'source-sans-3', style: 'normal', weight: 400 },
  { name: 'serifItalic', family: 'source-serif-4', style: 'italic', weight: 400 },
];

const browser = await chromium.launch(await browserLaunchOptions());
const page = await browser.newPage();
/** @type {Record<string, number[][]>} */
const tables = {};
for (const face of faces) {
  // The later file wins where both hold a letter, as in the style sheet of the package.
  const sources = [fontSource(face, 'latin-ext'), fontSource(face, 'latin')];
  tables[face.name] = await page.evaluate(measure, { ...face, sources, ranges });
}
await browser.close();

writeFileSync(
  output,
  `// Measured by tests/reference/measure-fonts.mjs; do not edit.

/** First code point of each table below. */
export const ADVANCE_STARTS = [${ranges.map(([first = 0]) => `0x${first.toString(16)}`).join()}];

/** The faces that were measured: Source Sans 3 in two weights, Source Serif 4 italic. */
export type MeasuredFace = ${faces.map(({ name }) => `'${name}'`).join(' | ')};

/** Advance widths in thousandths of the font size, one table per stretch of code points. */
export const ADVANCES: Readonly<Record<MeasuredFace, readonly (readonly number[])[]>> = ${JSON.stringify(tables)};
`,
);
execFileSync('npx', ['oxfmt', output], { cwd: fileURLToPath(root) });

/**
 * The file of a subset of a face as a data URL: the blank page has no address to load it from.
 *
 * @param {Face} face
 * @param {string} subset
 * @returns {string}
 */
function fontSource({ family, style }, subset) {
  const file = `node_modules/@fontsource-variable/${family}/files/${family}-${subset}-wght-${style}.woff2`;
  return `data:font/woff2;base64,${readFileSync(new URL(file, root)).toString('base64')}`;
}

/**
 * Runs in the page.
 *
 * @param {Face & { sources: string[], ranges: number[][] }} face
 * @returns {Promise<number[][]>} one list of widths in thousandths of the font size per range
 */
async function measure({ name, weight, style, sources, ranges }) {
  for (const source of sources) {
    const font = new FontFace(name, `url(${source})`, { weight: '200 900', style });
    document.fonts.add(await font.load());
  }
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no 2D canvas in this browser');
  context.font = `${style} ${weight} 1000px "${name}"`;
  const isControl = (/** @type {number} */ code) => code >= 0x7f && code < 0xa0;
  const width = (/** @type {number} */ code) =>
    isControl(code) ? 0 : Math.round(context.measureText(String.fromCodePoint(code)).width);
  return ranges.map(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => width(first + index)),
  );
}
