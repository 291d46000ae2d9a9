/** What `DOMParser` makes of XML that is meant to harm. Every bomb is small: a few megabytes at most. */
import { largestUpTo } from './largest.js';
import { FREE } from './pages.js';

/** Deeper nesting is not tried. */
const DEEPEST = 10_000;

/**
 * @param {string} text
 * @returns {string} the text of a document, or what stands in its place
 */
function textOf(text) {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const error = parsed.querySelector('parsererror');
  if (error === null) return parsed.documentElement.textContent ?? '';
  return error === parsed.documentElement
    ? 'refused: an error is the root'
    : 'refused: an error within';
}

/**
 * @param {string} subset
 * @param {string} content
 */
const withSubset = (subset, content) => `<!DOCTYPE r [${subset}]><r>${content}</r>`;

/**
 * @param {string} text a document whose text is `expected` where it is read
 * @param {string} expected
 */
function read(text, expected) {
  const seen = textOf(text);
  if (seen === expected) return 'read';
  return seen === '' ? 'read as empty' : seen;
}

/**
 * @param {string} text a document
 * @returns {string} how much its entities became
 */
function expanded(text) {
  const seen = textOf(text);
  return /^x*$/.test(seen) ? `${seen.length} characters` : seen;
}

/**
 * Entities of entities, ten to one.
 *
 * @param {number} levels
 * @returns {string} a document of 10^`levels` characters
 */
function laughs(levels) {
  const entities = Array.from(
    { length: levels },
    (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
  );
  return withSubset(`<!ENTITY e0 "x">${entities.join('')}`, `&e${levels};`);
}

/**
 * One long entity many times.
 *
 * @param {number} length
 * @param {number} times
 */
const quadratic = (length, times) =>
  withSubset(`<!ENTITY e "${'x'.repeat(length)}">`, '&e;'.repeat(times));

async function deepest() {
  const depth = await largestUpTo(
    DEEPEST,
    (depth) => read(`${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`, 'x') === 'read',
  );
  return `${depth}${depth === DEEPEST ? ' or more' : ''}`;
}

/** @returns {Promise<string>} */
function inWorker() {
  const text = 'postMessage(typeof DOMParser)';
  const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  return new Promise((done) =>
    worker.addEventListener('message', ({ data }) =>
      done(data === 'undefined' ? 'missing' : 'there'),
    ),
  );
}

function scriptInside() {
  const marks = /** @type {{ ran?: true }} */ (globalThis);
  const script = '<script xmlns="http://www.w3.org/1999/xhtml">globalThis.ran = true</script>';
  const parsed = new DOMParser().parseFromString(script, 'application/xml');
  const before = marks.ran;
  document.body.append(document.importNode(parsed.documentElement, true));
  if (before) return 'runs';
  return marks.ran ? 'runs once it is put into the page' : 'does not run';
}

/** @type {readonly { readonly id: string, readonly what: string, readonly run: () => string | Promise<string> }[]} */
const QUESTIONS = [
  { id: 'in-worker', what: '`DOMParser` in a worker', run: inWorker },
  { id: 'not-well-formed', what: 'an element that does not end', run: () => read('<r>', '') },
  {
    id: 'trailing',
    what: 'a second root after much text',
    run: () => read(`<r>${'x'.repeat(100_000)}</r><r/>`, ''),
  },
  {
    id: 'subset',
    what: 'a document type with an internal subset',
    run: () => read(withSubset('<!ELEMENT r ANY>', 'x'), 'x'),
  },
  {
    id: 'entity',
    what: 'an entity of the internal subset',
    run: () => read(withSubset('<!ENTITY e "x">', '&e;'), 'x'),
  },
  { id: 'unknown-entity', what: 'an entity nobody defined', run: () => read('<r>&e;</r>', '') },
  {
    id: 'entity-loop',
    what: 'an entity of itself',
    run: () => read(withSubset('<!ENTITY e "&e;">', '&e;'), ''),
  },
  {
    id: 'parameter-entity',
    what: 'an entity defined by a parameter entity',
    run: () => read(withSubset(`<!ENTITY % p "<!ENTITY e 'x'>">%p;`, '&e;'), 'x'),
  },
  {
    id: 'external-entity',
    what: 'an entity at an address of the page’s origin',
    run: () => read(withSubset('<!ENTITY e SYSTEM "limits/entity.txt">', '&e;'), 'x'),
  },
  {
    id: 'external-subset',
    what: 'an entity of a document type at an address of the page’s origin',
    run: () => read('<!DOCTYPE r SYSTEM "limits/entity.dtd"><r>&e;</r>', 'x'),
  },
  ...[1, 2, 3, 4, 5, 6].map((levels) => ({
    id: `laughs-${levels}`,
    what: `${10 ** levels} characters by entities of entities, ten to one`,
    run: () => expanded(laughs(levels)),
  })),
  ...[100, 1000].map((times) => ({
    id: `quadratic-${times}`,
    what: `${5000 * times} characters by one entity, ${times} times`,
    run: () => expanded(quadratic(5000, times)),
  })),
  { id: 'depth', what: 'the deepest nesting', run: deepest },
  { id: 'script', what: 'a script in what was parsed', run: scriptInside },
];

/** @type {import('../../engines/limits/probe.ts').Subject} */
export const XML = {
  heading: 'XML',
  legend:
    'What `DOMParser` makes of a text: it is *read*, *read as empty*, or *refused*, with an error as the root of the document or within it. We have no reader of XML: whoever adds one reads this first.',
  probes: QUESTIONS.map(({ id, what, run }) => ({ id: `xml/${id}`, what, page: FREE, run })),
};
