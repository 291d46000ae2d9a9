/** A tag and the class behind it. */
export type Registration = readonly [tag: string, element: CustomElementConstructor];

/**
 * Registers elements under their tags. A tag that is taken keeps its first class: two copies on one
 * page must not throw, which would leave later tags undefined. Without a registry nothing happens.
 */
export function register(registrations: readonly Registration[]): void {
  if (typeof customElements === 'undefined') return;
  for (const [tag, element] of registrations) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}
