import type { Box, DisplayItem, TextItem } from '../../src/figure/display-list.ts';

/** All lines of text of a figure, whatever group they stand in. */
export function textsOf(items: readonly DisplayItem[]): readonly TextItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return textsOf(item.items);
    return item.kind === 'text' ? [item] : [];
  });
}

/** The group of an id, wherever it stands; no items where there is none. */
export function itemsOf(items: readonly DisplayItem[], id: string): readonly DisplayItem[] {
  return items.flatMap((item) => {
    if (item.kind !== 'group') return [];
    return item.id === id ? item.items : itemsOf(item.items, id);
  });
}

/** The box of a line of text: its width, and from the top of its capitals to below its baseline. */
export function textBox({ x, y, align, width, size }: TextItem): Box {
  const left = x - { left: 0, center: 0.5, right: 1 }[align] * width;
  return { left, top: y - 0.72 * size, width, height: 0.92 * size };
}

/** Whether two boxes have more than a hair of each other. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.05;
  return (
    a.left + a.width > b.left + hair &&
    b.left + b.width > a.left + hair &&
    a.top + a.height > b.top + hair &&
    b.top + b.height > a.top + hair
  );
}
