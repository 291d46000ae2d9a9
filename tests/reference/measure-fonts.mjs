/**
 * Writes `src/view/font-advances.ts`: the advance widths of the faces of labels and figures, as
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
  { name: 'serif', family: 'source-serif-4', style: 'normal', weight: 400 },
  { name: 'serifSemibold', family: 'source-serif-4', style: 'normal', weight: 600 },
];

const browser = await chromium.launch(await browserLaunchOptions());
const page = await browser.newPage();
/** @type {Map<string, Map<string, number>>} face → character → width */
const widths = new Map();
for (const face of faces) {
  // The later file wins where both hold a letter, as in the style sheet of the package.
  const sources = [fontSource(face, 'latin-ext'), fontSource(face, 'latin')];
  widths.set(face.name, new Map(await page.evaluate(measure, { ...face, sources, ranges })));
}
await browser.close();

/** What has a width of its own in some face; other letters are as wide as their first part. */
const own = [...(widths.values().next().value ?? new Map()).keys()].filter((character) =>
  [...widths.values()].some((of) => of.get(character) !== of.get(firstPart(character) ?? '')),
);
const tables = Object.fromEntries(
  [...widths].map(([name, of]) => [name, own.map((each) => written(of.get(each) ?? 0)).join('')]),
);

writeFileSync(
  output,
  `// Measured by tests/reference/measure-fonts.mjs; do not edit.

/**
 * The characters of the tables below, in their order. Of the letters with accents those are left
 * out that are as wide as the letter they begin with when taken apart.
 */
export const MEASURED_CHARACTERS =
  ${JSON.stringify(own.join('')).replaceAll('\u00a0', '\\u00a0').replaceAll('\u00ad', '\\u00ad')};

/** The faces that were measured. */
export type MeasuredFace = ${faces.map(({ name }) => `'${name}'`).join(' | ')};

/** Advance widths in thousandths of the font size: two digits of base 36 for each character above. */
export const ADVANCES: Readonly<Record<MeasuredFace, string>> = ${JSON.stringify(tables)};
`,
);
execFileSync('npx', ['oxfmt', output], { cwd: fileURLToPath(root) });

/**
 * The letter that stands first when a character is taken apart; none for what has no parts.
 *
 * @param {string} character
 * @returns {string | undefined}
 */
function firstPart(character) {
  const [first] = character.normalize('NFD');
  return first === character ? undefined : first;
}

/**
 * @param {number} width
 * @returns {string} two digits of base 36
 */
function written(width) {
  if (width >= 36 ** 2) throw new Error(`a width of ${width} thousandths needs a third digit`);
  return width.toString(36).padStart(2, '0');
}

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
 * @returns {Promise<[string, number][]>} each character and its width in thousandths of the font size
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
  const codes = ranges
    .flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    )
    .filter((code) => !isControl(code));
  return codes.map((code) => {
    const character = String.fromCodePoint(code);
    return [character, Math.round(context.measureText(character).width)];
  });
}
