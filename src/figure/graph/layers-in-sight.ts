import type { Size } from '../../view/view-transform.ts';
import type { GroupItem } from '../display-list.ts';
import { contentBounds, leaves } from './content-bounds.ts';

/** What a window shows of layers; one with anything beyond the edge is cut off there, an empty one left out. */
export function layersInSight(layers: readonly GroupItem[], window: Size): readonly GroupItem[] {
  return layers.flatMap((layer) => {
    const items = layer.items.filter((item) => contentBounds([item], window) !== null);
    if (items.length === 0) return [];
    const isWhole = !items.some((item) => leaves(item, window));
    return { ...layer, items, ...(!isWhole && { clip: { left: 0, top: 0, ...window } }) };
  });
}
