/** The largest canvases that hold what is drawn on them, and what becomes of larger ones. */
import { draw, drawAndWrite, ELEMENT, OFFSCREEN, withCanvas, words } from './canvas.js';
import { largestUpTo } from './largest.js';
import { FREE } from './pages.js';

/** @typedef {import('./canvas.js').Kind} Kind */
/** @typedef {import('./canvas.js').Size} Size */
/** @typedef {import('../../engines/limits/probe.ts').Probe} Probe */

/** Longer sides are not tried. */
const LONGEST = 2 ** 17;
/** Nor are more pixels, four bytes each. Engines fetch the memory only of those that are drawn on. */
const MOST_PIXELS = 24_000 ** 2;

/**
 * @typedef {object} Shape
 * @property {string} id
 * @property {string} what
 * @property {(side: number) => Size} size
 * @property {number} most the longest side that is tried
 */

/** @type {readonly Shape[]} */
const SHAPES = [
  {
    id: 'width',
    what: 'one pixel high',
    size: (side) => ({ width: side, height: 1 }),
    most: LONGEST,
  },
  {
    id: 'height',
    what: 'one pixel wide',
    size: (side) => ({ width: 1, height: side }),
    most: LONGEST,
  },
  {
    id: 'square',
    what: 'square',
    size: (side) => ({ width: side, height: side }),
    most: Math.floor(Math.sqrt(MOST_PIXELS)),
  },
  {
    id: 'two-to-one',
    what: 'two to one',
    size: (side) => ({ width: side, height: Math.floor(side / 2) }),
    most: Math.floor(Math.sqrt(2 * MOST_PIXELS)),
  },
];

/**
 * @param {Kind} kind
 * @param {Shape} shape
 * @returns {Promise<number>} the longest side that is drawn on; `most` where every one is
 */
function longest(kind, { size, most }) {
  return largestUpTo(most, async (side) => (await withCanvas(kind, size(side), draw)) === 'drawn');
}

/**
 * @param {Kind} kind
 * @param {Shape} shape
 */
async function largest(kind, shape) {
  const side = await longest(kind, shape);
  return `${words(shape.size(side))}${side === shape.most ? ' or more' : ''}`;
}

/**
 * @param {Kind} kind
 * @param {Shape} shape
 */
async function beyond(kind, shape) {
  const side = await longest(kind, shape);
  return side === shape.most ? 'not reached' : drawAndWrite(kind, shape.size(side + 1));
}

/** What `src/canvas/figure-canvas.ts` takes for too large: anything but a canvas that cannot be made. */
const TOO_LARGE = '(blank|no context|throws \\w+)(; .*)?';

/**
 * The sizes that our code goes to, of the kind of canvas that it takes where there is one.
 *
 * @type {readonly (Size & { readonly run: (kind: Kind, size: Size) => Promise<string>, readonly drawn: string })[]}
 */
const OURS = [
  { width: 65_535, height: 1, run: drawAndWrite, drawn: 'drawn; a whole PNG of 65535 × 1' },
  { width: 1, height: 65_535, run: drawAndWrite, drawn: 'drawn; a whole PNG of 1 × 65535' },
  // Its PNG would take seconds, and gigabytes.
  {
    width: 16_384,
    height: 16_384,
    run: (kind, size) => withCanvas(kind, size, draw),
    drawn: 'drawn',
  },
];

/** @type {readonly Probe[]} */
const LARGEST = [ELEMENT, OFFSCREEN].flatMap((kind) =>
  SHAPES.flatMap((shape) => [
    {
      id: `canvas/${kind.id}/${shape.id}`,
      what: `${kind.what} ${shape.what}: the largest`,
      page: FREE,
      run: () => largest(kind, shape),
    },
    {
      id: `canvas/${kind.id}/${shape.id}-beyond`,
      what: `${kind.what} ${shape.what}: a pixel longer, and its PNG`,
      page: FREE,
      run: () => beyond(kind, shape),
    },
  ]),
);

/** @type {import('../../engines/limits/probe.ts').Subject} */
export const CANVASES = {
  heading: 'Canvases',
  legend:
    'How large a canvas may be that still shows the last pixel drawn on it, and what becomes of a larger one: it stays *blank*, has *no context*, drawing *throws*, or it *cannot be made*; then what `toBlob` or `convertToBlob` gives. “Or more”: no larger one was tried.',
  probes: [
    ...LARGEST,
    ...OURS.map(({ run, drawn, ...size }) => ({
      id: `canvas/offscreen/${size.width}-${size.height}`,
      what: `${OFFSCREEN.what} of ${words(size)}`,
      page: FREE,
      run: () => run(OFFSCREEN, size),
      reliance: {
        file: 'src/canvas/figure-canvas.ts',
        allows: new RegExp(`^(${drawn}|${TOO_LARGE})$`),
      },
    })),
  ],
};
