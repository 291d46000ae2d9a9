/** Schemes a link of ours may have. */
const ALLOWED = new Set(['http:', 'https:']);

/**
 * The address if it is an absolute http(s) URL without a password in it; else null, and no link is made.
 * `base`: what an address may be relative to.
 */
export function webAddress(address: string | undefined, base?: string): string | null {
  if (address === undefined) return null;
  try {
    const url = new URL(address, base);
    const plain = url.username === '' && url.password === '';
    return ALLOWED.has(url.protocol) && plain ? url.href : null;
  } catch {
    return null;
  }
}
