/** What starts a worker, by the kind of start and the kind of page, and how a start fails. */
import { trustedUrl } from './trusted-url.js';
import { BLOB_WORKERS, FRAMED, FREE, LIT_ALONE, NAMED, NO_WORKERS, SELF, TYPED } from './pages.js';

/** @typedef {import('../../engines/limits/probe.ts').LimitsPage} LimitsPage */

/** How long a worker may say nothing, ms: far longer than any takes. */
const SILENCE = 15_000;

/** A script that works as a classic one and as a module. */
const SCRIPT = "postMessage('runs')";

/** @param {string} text a script */
const blobUrl = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

const sameOrigin = () => new URL('worker.js', import.meta.url).href;

/** The address of the same script on another origin, which the tests serve too. */
const otherOrigin = () => `${new URLSearchParams(location.search).get('other')}limits/worker.js`;

/**
 * @param {Worker} worker just started
 * @returns {Promise<string>} what is heard of it first
 */
function heardFrom(worker) {
  return new Promise((done) => {
    /** @param {string} finding */
    const end = (finding) => {
      worker.terminate();
      done(finding);
    };
    worker.addEventListener('message', ({ data }) => end(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end('error event');
    });
    setTimeout(() => end('silence'), SILENCE);
  });
}

/** As `src/workers/worker-sources.ts` starts one from its text. */
function startRevoked() {
  const url = blobUrl(SCRIPT);
  try {
    return new Worker(trustedUrl(url));
  } finally {
    URL.revokeObjectURL(url);
  }
}

const RUNS = /^runs$/;
/** The next way is tried at once; in silence it would be seconds later. */
const REFUSED = /^(throws \w+|error event)$/;

/**
 * @typedef {object} Start a way to start a worker
 * @property {string} id
 * @property {string} what
 * @property {() => Worker} start
 * @property {readonly LimitsPage[]} pages
 * @property {readonly LimitsPage[]} [runsIn] for our own ways: the pages in which we count on it; in the
 *   others we count on a failure that is told
 */

const PAGES = [FREE, SELF, BLOB_WORKERS, NO_WORKERS, TYPED, FRAMED];
const OUR_PAGES = [...PAGES, NAMED, LIT_ALONE];

/** @type {readonly Start[]} */
const STARTS = [
  {
    id: 'our-blob',
    what: 'a blob, as we do',
    start: startRevoked,
    pages: OUR_PAGES,
    runsIn: [FREE, BLOB_WORKERS, TYPED, FRAMED, NAMED],
  },
  {
    id: 'our-address',
    what: 'an address of the page’s origin, as we do',
    start: () => new Worker(trustedUrl(sameOrigin())),
    pages: OUR_PAGES,
    runsIn: [FREE, SELF, TYPED, NAMED],
  },
  {
    id: 'address-module',
    what: 'an address of the page’s origin, as a module',
    start: () => new Worker(sameOrigin(), { type: 'module' }),
    pages: PAGES,
  },
  {
    id: 'other-address',
    what: 'an address of another origin',
    start: () => new Worker(otherOrigin()),
    pages: PAGES,
  },
  { id: 'blob', what: 'a blob', start: () => new Worker(blobUrl(SCRIPT)), pages: PAGES },
  {
    id: 'blob-module',
    what: 'a blob as a module',
    start: () => new Worker(blobUrl(SCRIPT), { type: 'module' }),
    pages: PAGES,
  },
  {
    id: 'blob-import',
    what: 'a blob that imports a script of another origin',
    start: () => new Worker(blobUrl(`importScripts('${otherOrigin()}')`)),
    pages: PAGES,
  },
  {
    id: 'data',
    what: 'a data address',
    start: () => new Worker(`data:text/javascript,${encodeURIComponent(SCRIPT)}`),
    pages: PAGES,
  },
];

/**
 * @param {Start} start
 * @param {LimitsPage} page
 * @returns {{ reliance?: import('../../engines/limits/probe.ts').Reliance }}
 */
function relianceOn({ runsIn }, page) {
  if (runsIn === undefined) return {};
  const allows = runsIn.includes(page) ? RUNS : REFUSED;
  return { reliance: { file: 'src/workers/worker-sources.ts', allows } };
}

/** @type {import('../../engines/limits/probe.ts').Subject} */
export const WORKERS = {
  heading: 'Workers',
  legend:
    'How the start of a worker ends: it *runs*, `new Worker` *throws*, the worker gets an *error event*, or there is *silence*. As we do: the address is made by a policy named `cooperation-graph` where there may be one, and that of a blob is revoked at once.',
  probes: STARTS.flatMap((start) =>
    start.pages.map((page) => ({
      id: `worker/${start.id}/${page.id}`,
      what: start.what,
      page,
      run: () => heardFrom(start.start()),
      ...relianceOn(start, page),
    })),
  ),
};
