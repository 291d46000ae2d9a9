/** Trusted Types, which the types of the DOM leave out. */

/**
 * @typedef {object} TrustedTypes
 * @property {(name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }} createPolicy
 */

/** @returns {TrustedTypes | undefined} */
export function trustedTypes() {
  return /** @type {{ trustedTypes?: TrustedTypes }} */ (globalThis).trustedTypes;
}

/**
 * @param {string} url
 * @returns {string} as a page with Trusted Types wants it, where it lets us make such; else as it is
 */
export function trustedUrl(url) {
  try {
    const policy = trustedTypes()?.createPolicy('cooperation-graph', { createScriptURL: (u) => u });
    return policy?.createScriptURL(url) ?? url;
  } catch {
    return url;
  }
}
