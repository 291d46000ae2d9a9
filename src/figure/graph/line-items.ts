import { HALO, markExtent } from '../../view/mark-extent.ts';
import type { Point } from '../../view/view-transform.ts';
import type { PathItem } from '../display-list.ts';
import type { ElementStyle } from './element-styles.ts';
import type { PlacedMark } from './placed-marks.ts';
import type { SceneElement } from './scene-elements.ts';

/**
 * A line straight from middle to middle, whose ends the paper round marks covers; `cut`: there is none, the
 * line itself ends where the paper would begin.
 */
export function lineItem(
  element: SceneElement,
  marks: ReadonlyMap<string, PlacedMark>,
  style: ElementStyle,
  cut: boolean,
): readonly PathItem[] {
  const source = marks.get(element.source ?? '');
  const target = marks.get(element.target ?? '');
  if (source === undefined || target === undefined) return [];
  const from = cut ? edgeOf(source, target.at) : source.at;
  const to = cut ? edgeOf(target, source.at) : target.at;
  return [
    {
      kind: 'path',
      steps: [
        ['M', from.x, from.y],
        ['L', to.x, to.y],
      ],
      stroke: {
        color: style['line-color'] ?? '#000000',
        width: element.width ?? 1,
        ...(style['line-style'] && { dash: style['line-dash-pattern'] ?? [] }),
        ...(style['line-cap'] && { cap: style['line-cap'] }),
      },
    },
  ];
}

/** Where a line towards a point leaves a mark and the room round it; the mark's middle where it never does. */
function edgeOf({ node, at }: PlacedMark, towards: Point): Point {
  const [dx, dy] = [towards.x - at.x, towards.y - at.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [Math.abs(dx) / length, Math.abs(dy) / length];
  const { reach } = markExtent(node.shape, node.radius);
  const slant = { circle: 1, ring: 1, square: Math.max(ux, uy), diamond: ux + uy }[node.shape];
  const away = reach / slant + HALO;
  // Two marks that touch have each other's room between them.
  return away * 2 < length
    ? { x: at.x + (dx / length) * away, y: at.y + (dy / length) * away }
    : at;
}
