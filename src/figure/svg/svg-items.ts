import { webAddress } from '../../view/web-address.ts';
import { directedText } from '../directed-text.ts';
import type { DisplayItem, DisplayList, PathItem, PathStep, TextItem } from '../display-list.ts';
import { FACE_STYLES } from '../face-styles.ts';
import { type HaloPass, passes } from '../passes.ts';
import { setWidth } from '../set-width.ts';
import { decimals, node, type SvgNode } from './svg-node.ts';

const ANCHORS = { left: undefined, center: 'middle', right: 'end' } as const;

/** What the elements of one figure share: its fonts, and a key that keeps its ids apart from others'. */
export interface SvgContext {
  readonly fonts: DisplayList['fonts'];
  readonly key: string;
}

/** Families as an attribute has them: with single quotes, as editors write them. */
export function fontFamily(families: string): string {
  return families.replaceAll('"', "'");
}

/** Items as elements, in painting order. */
export function svgItems(items: readonly DisplayItem[], context: SvgContext): readonly SvgNode[] {
  return passes(items).flatMap((item) => {
    switch (item.kind) {
      case 'path':
        return svgPath(item);
      case 'text':
        return svgText(item, context);
      case 'halo':
        return svgHalo(item, context);
      default:
        return svgGroup(item, context);
    }
  });
}

function svgGroup(
  { id, opacity, clip, items }: DisplayItem & { kind: 'group' },
  context: SvgContext,
): readonly SvgNode[] {
  const children = svgItems(items, context);
  if (clip === undefined) return [node('g', { id, opacity: share(opacity) }, children)];
  const name = `clip-${context.key}-${id}`;
  const { left, top, width, height } = clip;
  const box = {
    x: decimals(left),
    y: decimals(top),
    width: decimals(width),
    height: decimals(height),
  };
  return [
    node('clipPath', { id: name }, [node('rect', box)]),
    node('g', { id, 'clip-path': `url(#${name})`, opacity: share(opacity) }, children),
  ];
}

/** How much covers; nothing where all does, which is what an SVG takes for granted. */
function share(opacity: number | undefined): number | undefined {
  return opacity === undefined || opacity === 1 ? undefined : decimals(opacity);
}

/** Steps as path data. */
export function pathData(steps: readonly PathStep[]): string {
  return steps
    .map(([letter, ...numbers]) => letter + numbers.map((value) => decimals(value)).join(' '))
    .join('');
}

function svgPath({ steps, fill, stroke }: PathItem): SvgNode {
  return node('path', {
    d: pathData(steps),
    fill: fill?.color ?? 'none',
    'fill-opacity': share(fill?.opacity),
    ...(stroke && {
      stroke: stroke.color,
      'stroke-width': decimals(stroke.width),
      'stroke-opacity': share(stroke.opacity),
      'stroke-dasharray': stroke.dash?.map((value) => decimals(value)).join(' ') || undefined,
      'stroke-linecap': stroke.cap === 'round' ? 'round' : undefined,
      'stroke-linejoin': stroke.join === 'round' ? 'round' : undefined,
    }),
  });
}

/** Paper below the letters: a text of its own, since not every program knows `paint-order`. */
function svgHalo({ texts }: HaloPass, context: SvgContext): SvgNode {
  const halos = texts.map((item) =>
    textNode(item, context, {
      stroke: item.halo?.color,
      'stroke-width': decimals(item.halo?.width ?? 0),
      opacity: share(item.opacity),
    }),
  );
  const common = { fill: 'none', 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  return node('g', common, halos);
}

function svgText(item: TextItem, context: SvgContext): SvgNode {
  const text = textNode(item, context, { fill: item.color, opacity: share(item.opacity) });
  const href = webAddress(item.href);
  return href === null ? text : node('a', { href }, [text]);
}

function textNode(item: TextItem, { fonts }: SvgContext, paint: SvgNode['attributes']): SvgNode {
  const { family, weight, italic } = FACE_STYLES[item.face];
  const width = setWidth(item, fonts);
  const attributes = {
    x: decimals(item.x),
    y: decimals(item.y),
    transform: item.rotate && `rotate(${item.rotate} ${decimals(item.x)} ${decimals(item.y)})`,
    'text-anchor': ANCHORS[item.align],
    'font-family': family === 'serif' ? fontFamily(fonts.serif) : undefined,
    'font-size': decimals(item.size),
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': italic ? 'italic' : undefined,
    'letter-spacing': item.tracking ? decimals(item.tracking) : undefined,
    textLength: width === null ? undefined : decimals(width),
    lengthAdjust: width === null ? undefined : 'spacingAndGlyphs',
    'xml:lang': item.lang,
    ...paint,
  };
  return node('text', attributes, [directedText(item)]);
}
