import type { EntityId } from '../model/entity.ts';
import { dimmedColors, mixColors } from '../view/mix-colors.ts';
import type { Palette } from '../view/palette.ts';
import type { PlacedNumber } from '../view/place-numbers.ts';
import type { PlacedLabel } from '../view/placed-label.ts';
import type { PlacedSign } from '../view/place-signs.ts';
import { ringedNodes } from '../view/ringed-nodes.ts';
import type { Scene } from '../view/scene.ts';
import { toScreen, type ViewTransform } from '../view/view-transform.ts';
import { PaintLayer } from './paint-layer.ts';
import { paintLabels, type MovedLabel } from './paint-labels.ts';
import {
  paintBars,
  paintFocusRing,
  paintPin,
  paintSelectionRing,
  paintSign,
} from './paint-marks.ts';
import { paintNumbers } from './paint-numbers.ts';
import { paintStrikes } from './paint-strikes.ts';
import type { PlateFonts } from './plate-fonts.ts';

/** Everything the layer above Cytoscape's shows in one frame. */
export interface OverlayFrame {
  readonly scene: Scene;
  readonly view: ViewTransform;
  readonly palette: Palette;
  readonly fonts: PlateFonts;
  readonly signs: readonly PlacedSign[];
  readonly numbers: readonly PlacedNumber[];
  readonly labels: readonly MovedLabel[];
  /** The mark with the keyboard's focus, where that is to be seen. */
  readonly focus: EntityId | null;
  /** Share of the ink a label keeps while dimming fades. */
  readonly inkShare: (id: EntityId) => number;
}

/** The canvas above Cytoscape's: rings, signs, bars, numbers of communities, labels. */
export class Overlay extends PaintLayer {
  paint(frame: OverlayFrame): void {
    const { context } = this;
    if (context === null) return;
    const { scene, view, palette } = frame;
    const dim = dimmedColors(palette);
    const ringed = ringedNodes(scene);
    context.clearRect(0, 0, this.size.width, this.size.height);
    paintBars(context, scene, view, (dimmed) => (dimmed ? dim.tie : palette.tie));
    for (const sign of frame.signs) {
      paintSign(context, sign, sign.dimmed ? dim.ink : palette.ink, palette.paper);
    }
    for (const node of scene.nodes) {
      if (ringed.has(node.id)) {
        paintSelectionRing(context, node, toScreen(view, node), palette.pencil);
      }
    }
    for (const node of scene.nodes) {
      if (node.pinned === true) paintPin(context, node, toScreen(view, node), palette);
    }
    const focused = scene.nodes.find((node) => node.id === frame.focus);
    if (focused !== undefined) {
      paintFocusRing(context, focused, toScreen(view, focused), ringed.has(focused.id), palette);
    }
    paintNumbers(context, frame.numbers, frame.fonts, palette);
    const ink = (label: PlacedLabel): string =>
      labelInk(label, palette, frame.inkShare(label.node.id));
    paintLabels(context, frame.labels, frame.fonts, palette.paper, ink);
    paintStrikes(context, frame.labels, palette);
  }
}

function labelInk(label: PlacedLabel, palette: Palette, share: number): string {
  const { out, label: text } = label.node;
  const ink = out ? palette.ink3 : text.face === 'group' ? palette.ink2 : palette.ink;
  return share === 1 ? ink : mixColors(ink, palette.paper, share);
}
