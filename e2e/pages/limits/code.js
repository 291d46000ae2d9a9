/** What policies let through of code, markup, images and policies of Trusted Types. */
import { FREE, NAMED, NAMED_OFTEN, NO_NAMES, SELF, TYPED } from './pages.js';
import { trustedTypes } from './trusted-url.js';

/** @typedef {import('../../engines/limits/probe.ts').LimitsPage} LimitsPage */

const ALLOWED = 'allowed';

/** The smallest WebAssembly module: its magic number and its version. */
const WASM = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/**
 * @param {() => unknown} act
 * @returns {() => Promise<string>} its finding: that it did not throw
 */
const letting = (act) => async () => {
  await act();
  return ALLOWED;
};

const element = () => document.createElement('div');

/**
 * @param {...string} names of policies, made one after another
 * @returns {string} its finding
 */
function makePolicies(...names) {
  const types = trustedTypes();
  if (types === undefined) return 'no Trusted Types';
  for (const name of names) types.createPolicy(name, { createScriptURL: (url) => url });
  return ALLOWED;
}

/**
 * @param {string} source
 * @returns {Promise<string>} whether an image shows it
 */
function showImage(source) {
  const image = new Image();
  const heard = new Promise((done) => {
    image.addEventListener('load', () => done(ALLOWED));
    image.addEventListener('error', () => done('error event'));
  });
  image.src = source;
  return heard;
}

/**
 * @typedef {object} Attempt
 * @property {string} id
 * @property {string} what
 * @property {readonly LimitsPage[]} pages
 * @property {() => string | Promise<string>} run
 * @property {Readonly<Record<string, string>>} [files] of ours that count on it, by page
 */

/** @type {readonly Attempt[]} */
const ATTEMPTS = [
  {
    id: 'policies',
    what: 'policies named lit-html and cooperation-graph',
    pages: [FREE, NAMED, NAMED_OFTEN, NO_NAMES],
    run: () => makePolicies('lit-html', 'cooperation-graph'),
    files: {
      [FREE.id]: 'src/workers/trusted-script-url.ts',
      [NAMED.id]: 'src/workers/trusted-script-url.ts',
    },
  },
  {
    id: 'policy-twice',
    what: 'two policies of one name',
    pages: [FREE, NAMED, NAMED_OFTEN],
    run: () => makePolicies('lit-html', 'lit-html'),
  },
  {
    id: 'policy-other',
    what: 'a policy of another name',
    pages: [FREE, TYPED, NAMED],
    run: () => makePolicies('other'),
  },
  {
    id: 'inner-html',
    what: '`innerHTML` from a string',
    pages: [SELF, TYPED],
    run: letting(() => (element().innerHTML = '<b></b>')),
  },
  {
    id: 'insert-html',
    what: '`insertAdjacentHTML` from a string',
    pages: [SELF, TYPED],
    run: letting(() => element().insertAdjacentHTML('beforeend', '<b></b>')),
  },
  {
    id: 'fragment',
    what: '`createContextualFragment` from a string',
    pages: [SELF, TYPED],
    run: letting(() => document.createRange().createContextualFragment('<b></b>')),
  },
  {
    id: 'parse-html',
    what: '`DOMParser` for HTML',
    pages: [SELF, TYPED],
    run: letting(() => new DOMParser().parseFromString('<b></b>', 'text/html')),
  },
  {
    id: 'parse-xml',
    what: '`DOMParser` for XML',
    pages: [SELF, TYPED],
    run: letting(() => new DOMParser().parseFromString('<b/>', 'application/xml')),
  },
  {
    id: 'script-address',
    what: '`script.src` from a string',
    pages: [TYPED],
    run: letting(() => (document.createElement('script').src = 'worker.js')),
  },
  {
    id: 'eval',
    what: '`eval`',
    pages: [SELF, TYPED],
    // oxlint-disable-next-line no-eval -- the question itself
    run: letting(() => globalThis.eval('1')),
  },
  {
    id: 'function',
    what: '`new Function`',
    pages: [SELF, TYPED],
    run: letting(() => new Function('return 1')()),
  },
  {
    id: 'wasm',
    what: '`WebAssembly.compile`',
    pages: [FREE, SELF],
    run: letting(() => WebAssembly.compile(WASM)),
  },
  {
    id: 'image-blob',
    what: 'an image from a blob',
    pages: [FREE, SELF],
    run: () => showImage(URL.createObjectURL(new Blob([SVG], { type: 'image/svg+xml' }))),
  },
  {
    id: 'image-data',
    what: 'an image from a data address',
    pages: [FREE, SELF],
    run: () => showImage(`data:image/svg+xml,${encodeURIComponent(SVG)}`),
  },
];

/** @type {import('../../engines/limits/probe.ts').Subject} */
export const CODE = {
  heading: 'Code, markup, images',
  legend: `Whether a page may: *${ALLOWED}*, what it *throws*, or an *error event*.`,
  probes: ATTEMPTS.flatMap(({ id, what, pages, run, files = {} }) =>
    pages.map((page) => {
      const file = files[page.id];
      return {
        id: `code/${id}/${page.id}`,
        what,
        page,
        run,
        ...(file !== undefined && {
          reliance: { file, allows: /^(allowed|no Trusted Types)$/ },
        }),
      };
    }),
  ),
};
