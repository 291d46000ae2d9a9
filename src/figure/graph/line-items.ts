import { HALO, markExtent } from '../../view/mark-extent.ts';
import { SIGN_RADIUS } from '../../view/place-signs.ts';
import type { Point } from '../../view/view-transform.ts';
import type { PathItem } from '../display-list.ts';
import type { ElementStyle } from './element-styles.ts';
import type { PlacedMark } from './placed-marks.ts';
import type { SceneElement } from './scene-elements.ts';

/**
 * A line straight from middle to middle, whose ends the paper round marks covers, as that round a sign does
 * where it stands. `cut`: there is no paper, the line itself ends where that would begin.
 */
export function lineItems(
  element: SceneElement,
  marks: ReadonlyMap<string, PlacedMark>,
  style: ElementStyle,
  cut: { readonly sign: Point | undefined } | null,
): readonly PathItem[] {
  const source = marks.get(element.source ?? '');
  const target = marks.get(element.target ?? '');
  if (source === undefined || target === undefined) return [];
  const stroke = {
    color: style['line-color'] ?? '#000000',
    width: element.width ?? 1,
    ...(style['line-style'] && { dash: style['line-dash-pattern'] ?? [] }),
    ...(style['line-cap'] && { cap: style['line-cap'] }),
  };
  const line = (from: Point, to: Point): PathItem => ({
    kind: 'path',
    steps: [
      ['M', from.x, from.y],
      ['L', to.x, to.y],
    ],
    stroke,
  });
  if (cut === null) return [line(source.at, target.at)];
  const [from, to] = [edgeOf(source, target.at), edgeOf(target, source.at)];
  if (cut.sign === undefined) return [line(from, to)];
  const sign = { at: cut.sign, room: SIGN_RADIUS };
  return [line(from, awayFrom(sign, from)), line(awayFrom(sign, to), to)];
}

/** Where a line towards a point leaves a mark and the room round it. */
function edgeOf({ node, at }: PlacedMark, towards: Point): Point {
  const [dx, dy] = [Math.abs(towards.x - at.x), Math.abs(towards.y - at.y)];
  const length = Math.hypot(dx, dy);
  if (length === 0) return at;
  const { reach } = markExtent(node.shape, node.radius);
  const slant = { circle: length, ring: length, square: Math.max(dx, dy), diamond: dx + dy };
  return awayFrom({ at, room: (reach * length) / slant[node.shape] + HALO }, towards);
}

/** The point that is so far from another on the way to a third, half-way at most: what touches shares its room. */
function awayFrom({ at, room }: { readonly at: Point; readonly room: number }, to: Point): Point {
  const [dx, dy] = [to.x - at.x, to.y - at.y];
  const share = Math.min(0.5, room / Math.hypot(dx, dy));
  return { x: at.x + dx * share, y: at.y + dy * share };
}
