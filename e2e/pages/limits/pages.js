/** The kinds of page in which engines are asked. */

/** @typedef {import('../../engines/limits/probe.ts').LimitsPage} LimitsPage */

/**
 * @param {string} id
 * @param {string} csp
 * @returns {LimitsPage}
 */
const underPolicy = (id, csp) => ({ id, words: `\`${csp}\``, csp });

/** @type {LimitsPage} */
export const FREE = { id: 'free', words: 'no policy', csp: null };

export const SELF = underPolicy('self', "default-src 'self'");

export const BLOB_WORKERS = underPolicy('blob-workers', "script-src 'self'; worker-src blob:");

export const NO_WORKERS = underPolicy('no-workers', "worker-src 'none'");

export const TYPED = underPolicy('typed', "require-trusted-types-for 'script'");

export const NAMED = underPolicy(
  'named',
  "require-trusted-types-for 'script'; trusted-types lit-html cooperation-graph",
);

export const LIT_ALONE = underPolicy(
  'lit-alone',
  "require-trusted-types-for 'script'; trusted-types lit-html",
);

export const NAMED_OFTEN = underPolicy(
  'named-often',
  "trusted-types lit-html cooperation-graph 'allow-duplicates'",
);

export const NO_NAMES = underPolicy('no-names', "trusted-types 'none'");

/** @type {LimitsPage} */
export const FRAMED = { id: 'framed', words: 'a sandboxed frame', csp: null, framed: true };
