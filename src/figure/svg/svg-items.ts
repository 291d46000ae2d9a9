import { faceWidth } from '../../view/text-width.ts';
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
  const painted = passes(items);
  return painted.flatMap((item, index) => {
    if (isFollowing(item) && painted[index - 1]?.kind === 'text') return [];
    switch (item.kind) {
      case 'path':
        return svgPath(item);
      case 'text':
        return svgText(item, followersOf(painted, index), context);
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

function isFollowing(item: DisplayItem | HaloPass): boolean {
  return item.kind === 'text' && item.follows === true;
}

/** The texts that go on with the line of the one at an index. */
function followersOf(
  items: readonly (DisplayItem | HaloPass)[],
  index: number,
): readonly TextItem[] {
  const followers: TextItem[] = [];
  for (let at = index + 1; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== 'text' || !isFollowing(item)) break;
    followers.push(item);
  }
  return followers;
}

function svgText(item: TextItem, followers: readonly TextItem[], context: SvgContext): SvgNode {
  const paint = { fill: item.color, opacity: share(item.opacity) };
  const text = textNode(item, context, paint, followers);
  const href = webAddress(item.href);
  return href === null ? text : node('a', { href }, [text]);
}

/** A text, and what goes on with its line as parts of it: programs that know no `textLength` keep the gaps all the same. */
function textNode(
  item: TextItem,
  { fonts }: SvgContext,
  paint: SvgNode['attributes'],
  followers: readonly TextItem[] = [],
): SvgNode {
  const { family, weight, italic } = FACE_STYLES[item.face];
  const width = lineWidthOf([item, ...followers], fonts);
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
  const parts = followers.map((follower, index) => {
    const before = index === 0 ? item : (followers[index - 1] ?? item);
    const space = faceWidth(' ', follower.face, follower.size);
    const style = {
      dx: decimals(follower.x - before.x - before.width - space),
      'font-size': follower.size === item.size ? undefined : decimals(follower.size),
      fill: follower.color,
      'xml:lang': follower.lang,
    };
    return node('tspan', style, [` ${directedText(follower)}`]);
  });
  return node('text', attributes, [directedText(item), ...parts]);
}

/** The width of a text with what follows it; null where the tables do not know all of it. */
function lineWidthOf(line: readonly TextItem[], fonts: DisplayList['fonts']): number | null {
  const [first, last] = [line[0], line.at(-1)];
  const widths = line.map((item) => setWidth(item, fonts));
  if (first === undefined || last === undefined || widths.includes(null)) return null;
  return last.x - first.x + (widths.at(-1) ?? 0);
}
