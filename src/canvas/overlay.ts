import type { EntityId } from '../model/entity.ts';
import { dimmedColors, mixColors } from '../view/mix-colors.ts';
import type { Palette } from '../view/palette.ts';
import type { PlacedLabel } from '../view/place-scene-labels.ts';
import type { PlacedSign } from '../view/place-signs.ts';
import { ringedNodes } from '../view/ringed-nodes.ts';
import type { Scene } from '../view/scene.ts';
import { toScreen, type Size, type ViewTransform } from '../view/view-transform.ts';
import { paintLabels, type MovedLabel } from './paint-labels.ts';
import { paintBars, paintFocusRing, paintSelectionRing, paintSign } from './paint-marks.ts';
import type { PlateFonts } from './plate-fonts.ts';

/** Everything the layer above Cytoscape's shows in one frame. */
export interface OverlayFrame {
  readonly scene: Scene;
  readonly view: ViewTransform;
  readonly palette: Palette;
  readonly fonts: PlateFonts;
  readonly signs: readonly PlacedSign[];
  readonly labels: readonly MovedLabel[];
  /** The mark with the keyboard's focus, where that is to be seen. */
  readonly focus: EntityId | null;
  /** Share of the ink a label keeps while dimming fades. */
  readonly inkShare: (id: EntityId) => number;
}

/** A canvas above Cytoscape's, as sharp as the screen: rings, signs, bars, labels. */
export class Overlay {
  readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D | null;
  private size: Size = { width: 0, height: 0 };

  constructor(page: Document) {
    this.canvas = page.createElement('canvas');
    this.context = this.canvas.getContext('2d');
  }

  /** Takes the size of the window in CSS px, and the resolution of the screen. */
  resize(size: Size, resolution: number): void {
    this.size = size;
    const [width, height] = [size.width, size.height].map((px) => Math.round(px * resolution));
    if (this.canvas.width !== width) this.canvas.width = width ?? 0;
    if (this.canvas.height !== height) this.canvas.height = height ?? 0;
    this.canvas.style.width = `${size.width}px`;
    this.canvas.style.height = `${size.height}px`;
    this.context?.setTransform(resolution, 0, 0, resolution, 0, 0);
  }

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
    const focused = scene.nodes.find((node) => node.id === frame.focus);
    if (focused !== undefined) {
      paintFocusRing(context, focused, toScreen(view, focused), ringed.has(focused.id), palette);
    }
    paintLabels(context, frame.labels, frame.fonts, palette.paper, (label) =>
      labelInk(label, palette, frame.inkShare(label.node.id)),
    );
  }
}

function labelInk(label: PlacedLabel, palette: Palette, share: number): string {
  const ink = label.node.label.face === 'group' ? palette.ink2 : palette.ink;
  return share === 1 ? ink : mixColors(ink, palette.paper, share);
}
