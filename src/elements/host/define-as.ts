/**
 * Registers an element under a tag. Under another tag than its own it is a class of its own, since one
 * class cannot have two. A tag that is taken keeps its first class.
 */
export function defineAs(
  element: CustomElementConstructor,
  own: string,
  tag: string,
  registry: CustomElementRegistry,
): void {
  if (registry.get(tag) !== undefined) return;
  registry.define(tag, tag === own ? element : class extends element {});
}
