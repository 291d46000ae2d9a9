import type { Palette } from '../../view/palette.ts';
import type { SceneHull } from '../../view/scene.ts';
import { toneColor } from '../../view/tone.ts';
import type { ViewTransform } from '../../view/view-transform.ts';
import type { PathItem } from '../display-list.ts';
import { DIMMED_HULL_STRENGTH, HULL_STRENGTH, hullOutline } from './hull-outline.ts';

/** The areas of communities. Each is one fill, so that pieces that lie on one another are no darker. */
export function hullItems(
  hulls: readonly SceneHull[],
  view: ViewTransform,
  palette: Palette,
): readonly PathItem[] {
  return hulls.map(({ pieces, tone, dimmed }) => ({
    kind: 'path',
    steps: pieces.flatMap((piece) => hullOutline(piece, view)),
    fill: {
      color: toneColor(palette, tone),
      opacity: dimmed ? DIMMED_HULL_STRENGTH : HULL_STRENGTH,
    },
  }));
}
