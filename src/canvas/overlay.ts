import type { EntityId } from '../model/entity.ts';
import type { DisplayItem, DisplayList } from '../figure/display-list.ts';
import { labelInk, labelItems } from '../figure/graph/label-items.ts';
import { numberItems } from '../figure/graph/number-items.ts';
import { placedMarks } from '../figure/graph/placed-marks.ts';
import { ringItems } from '../figure/graph/ring-items.ts';
import { barItems, tieSignItems } from '../figure/graph/sign-items.ts';
import type { Palette } from '../view/palette.ts';
import type { PlacedNumber } from '../view/place-numbers.ts';
import type { PlacedLabel } from '../view/placed-label.ts';
import type { PlacedSign } from '../view/place-signs.ts';
import { ringedNodes } from '../view/ringed-nodes.ts';
import type { Scene } from '../view/scene.ts';
import type { ViewTransform } from '../view/view-transform.ts';
import { focusItems, pinItems } from './marks-of-the-screen.ts';
import { paintItems } from './paint-display-list.ts';
import { PaintLayer } from './paint-layer.ts';
import { withSignsBesideWords } from './signs-beside-words.ts';

/** Everything the layer above Cytoscape's shows in one frame. */
export interface OverlayFrame {
  readonly scene: Scene;
  readonly view: ViewTransform;
  readonly palette: Palette;
  readonly fonts: DisplayList['fonts'];
  readonly signs: readonly PlacedSign[];
  readonly numbers: readonly PlacedNumber[];
  readonly labels: readonly PlacedLabel[];
  /** The mark with the keyboard's focus, where that is to be seen. */
  readonly focus: EntityId | null;
  /** Share of the ink a label keeps while dimming fades. */
  readonly inkShare: (id: EntityId) => number;
}

/** The canvas above Cytoscape's: rings, signs, bars, numbers of communities, labels; all but pins and focus as in figures. */
export class Overlay extends PaintLayer {
  paint(frame: OverlayFrame): void {
    const { context } = this;
    if (context === null) return;
    context.clearRect(0, 0, this.size.width, this.size.height);
    context.textBaseline = 'alphabetic';
    context.direction = 'ltr';
    const labels = withSignsBesideWords(frame.labels, context, frame.fonts);
    paintItems(context, itemsOf({ ...frame, labels }), frame.fonts);
  }
}

function itemsOf(frame: OverlayFrame): readonly DisplayItem[] {
  const { scene, view, palette, signs, numbers, labels } = frame;
  const ringed = ringedNodes(scene);
  const marks = placedMarks(scene, view);
  const focused = marks.get(frame.focus ?? '');
  return [
    ...barItems(scene, marks, palette),
    ...tieSignItems(signs, palette, palette.paper),
    ...ringItems(ringed, marks, palette.pencil),
    ...[...marks.values()].flatMap((mark) =>
      mark.node.pinned === true ? pinItems(mark, palette) : [],
    ),
    ...(focused === undefined ? [] : focusItems(focused, ringed.has(focused.node.id), palette)),
    ...numberItems(numbers, palette),
    ...labelItems(
      labels,
      (label) => labelInk(label, palette, frame.inkShare(label.node.id)),
      palette,
      palette.paper,
    ),
  ];
}
