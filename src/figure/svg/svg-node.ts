import { legalText } from '../shown-text.ts';

/** An element of an SVG as plain data. Texts are as people read them, not yet escaped. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

/** An element; attributes that are undefined are left out. */
export function node(
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { name, attributes, children };
}

/** A number with two decimals at most, without a minus before zero. */
export function decimals(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string, characters: RegExp): string {
  return legalText(text).replace(characters, (found) => ESCAPES[found] ?? '');
}

/** The element as XML, one element to a line but for those with text in them. */
export function serialiseSvg({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child, /[&<>\r]/g) : serialiseSvg(child),
  );
  const gap = children.some((child) => typeof child === 'string') ? '' : '\n';
  return `<${name}${written}>${gap}${inner.join(gap)}${gap}</${name}>`;
}
