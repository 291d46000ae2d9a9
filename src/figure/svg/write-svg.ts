import { sha256Hex } from '../../text/hash.ts';
import type { Figure } from '../figure.ts';
import { fontFamily, svgItems } from './svg-items.ts';
import { svgCarried, svgMetadata } from './svg-metadata.ts';
import { decimals, node, serialiseSvg, type SvgNode } from './svg-node.ts';

/**
 * The figure as an SVG 1.1 image: texts as text, presentation attributes only, nothing from elsewhere,
 * one group with an id for each layer. The same figure gives the same tree.
 */
export function svgTree(figure: Figure): SvgNode {
  const { list, extent, metadata, alt } = figure;
  const key = sha256Hex(new TextEncoder().encode(JSON.stringify(metadata))).slice(0, 8);
  const [title, description] = [`title-${key}`, `description-${key}`];
  const size = { width: decimals(list.width), height: decimals(list.height) };
  const unit = extent.unit === 'mm' ? 'mm' : '';
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    width: `${decimals(extent.width)}${unit}`,
    height: `${decimals(extent.height)}${unit}`,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-labelledby': `${title} ${description}`,
    'xml:lang': metadata.language,
    direction: 'ltr',
    'font-family': fontFamily(list.fonts.sans),
  };
  const ground = { id: 'background', ...size, fill: list.background ?? 'none' };
  const words = [alt, metadata.description].filter((text) => text !== '').join('\n');
  return node('svg', attributes, [
    node('title', { id: title }, [metadata.title]),
    node('desc', { id: description }, [words]),
    node('metadata', {}, [svgMetadata(figure), ...svgCarried(figure)]),
    ...(list.background === null ? [] : [node('rect', ground)]),
    ...svgItems(list.items, { fonts: list.fonts, key }),
  ]);
}

/** The figure as the text of an SVG file. */
export function writeSvg(figure: Figure): string {
  return `${serialiseSvg(svgTree(figure))}\n`;
}
