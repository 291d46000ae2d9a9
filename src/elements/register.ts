import { VERSION } from '../workers/version.ts';

/** A tag and the class behind it. */
export type Registration = readonly [tag: string, element: CustomElementConstructor];

/** Where a class keeps the version it was registered by. */
const BY = 'registeredBy';

let warned = false;

/**
 * Registers elements under their tags. A tag that is taken keeps its first class: two copies on one
 * page must not throw, which would leave later tags undefined. The second copy says so once. Without
 * a document nothing happens: on a server Lit brings a registry of its own.
 */
export function register(registrations: readonly Registration[]): void {
  if (typeof document === 'undefined') return;
  for (const [tag, element] of registrations) {
    const first = customElements.get(tag);
    if (first === undefined) {
      Object.defineProperty(element, BY, { value: VERSION });
      customElements.define(tag, element);
    } else if (first !== element) warn(tag, first);
  }
}

function warn(tag: string, first: CustomElementConstructor): void {
  if (warned) return;
  warned = true;
  const by = (first as { readonly [BY]?: string })[BY];
  const owner = by === undefined ? 'another script' : `version ${by} of cooperation-graph`;
  // Not a fault that a page can catch: whoever put two copies in it reads it here.
  // oxlint-disable-next-line no-console
  console.warn(`<${tag}> was defined by ${owner}; version ${VERSION} leaves it as it is.`);
}
