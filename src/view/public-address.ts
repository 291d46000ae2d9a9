/** Hosts that only their own machine or network reaches; links to them lead nobody anywhere. */
const UNREACHABLE = /^(localhost|127\.|10\.|192\.168\.|\[|.*\.(local|localhost|internal|test)$)/;

/** The address of a page for links that others follow, without its fragment; null where it leads them nowhere. */
export function publicAddress({ protocol, hostname, href }: URL | Location): string | null {
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && !UNREACHABLE.test(hostname) ? href.split('#')[0]! : null;
}
