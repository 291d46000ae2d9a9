import { hullItems } from '../figure/graph/hull-items.ts';
import type { Palette } from '../view/palette.ts';
import type { SceneHull } from '../view/scene.ts';
import type { ViewTransform } from '../view/view-transform.ts';
import { paintItems } from './paint-display-list.ts';
import { PaintLayer } from './paint-layer.ts';

/** The canvas below Cytoscape's: the areas of communities. */
export class HullLayer extends PaintLayer {
  private empty = true;

  paint(hulls: readonly SceneHull[], view: ViewTransform, palette: Palette): void {
    const { context } = this;
    if (context === null || (this.empty && hulls.length === 0)) return;
    this.empty = hulls.length === 0;
    context.clearRect(0, 0, this.size.width, this.size.height);
    paintItems(context, hullItems(hulls, view, palette), { sans: '', serif: '' });
  }
}
