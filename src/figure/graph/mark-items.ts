import { HALO } from '../../view/mark-extent.ts';
import type { PathItem } from '../display-list.ts';
import { markOutline } from '../mark-outline.ts';
import type { ElementStyle } from './element-styles.ts';
import type { PlacedMark } from './placed-marks.ts';
import type { SceneElement } from './scene-elements.ts';

/** A mark, and below it the paper that parts it from lines and from marks under it; null for none. */
export function markItems(
  { node, at }: PlacedMark,
  element: SceneElement,
  style: ElementStyle,
  halo: string | null,
): readonly PathItem[] {
  const extent = { reach: (element.size ?? 0) / 2, corner: element.corner ?? 0 };
  const steps = markOutline(node.shape, at, extent);
  const width = style['border-width'] ?? 0;
  const mark: PathItem = {
    kind: 'path',
    steps,
    fill: { color: style['background-color'] ?? '#000000' },
    ...(width > 0 && {
      stroke: {
        color: style['border-color'] ?? '#000000',
        width,
        ...(style['border-style'] && { dash: style['border-dash-pattern'] ?? [] }),
      },
    }),
  };
  if (halo === null) return [mark];
  return [{ kind: 'path', steps, stroke: { color: halo, width: width + 2 * HALO } }, mark];
}
