import type { SvgNode } from '../figure/svg/svg-node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes whose prefix is a namespace of its own. */
const NAMESPACES: Readonly<Record<string, string>> = {
  xml: 'http://www.w3.org/XML/1998/namespace',
  xlink: 'http://www.w3.org/1999/xlink',
};

function append(parent: Element, child: SvgNode | string): void {
  if (typeof child === 'string') parent.append(child);
  // What a file says about itself is of no use in a page.
  else if (child.name !== 'metadata') parent.append(svgElement(child));
}

/**
 * The element of a node, for a page of any policy: texts are text nodes, and nothing is parsed. Metadata
 * is left out.
 */
export function svgElement({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    // Elements made in the namespace have it.
    if (value === undefined || key.startsWith('xmlns')) continue;
    const [prefix, local] = key.split(':');
    const namespace = local === undefined ? null : (NAMESPACES[prefix ?? ''] ?? null);
    element.setAttributeNS(namespace, key, String(value));
  }
  for (const child of children) append(element, child);
  return element;
}
