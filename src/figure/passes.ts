import type { DisplayItem, TextItem } from './display-list.ts';

/** The paper round a line of text, which lies below the letters of its neighbours too. */
export interface HaloPass {
  readonly kind: 'halo';
  readonly texts: readonly TextItem[];
}

/**
 * The items of one group as they are painted: before each run of lines of text come the halos of the
 * whole run, so that no halo covers a letter of the line above it.
 */
export function passes(items: readonly DisplayItem[]): readonly (DisplayItem | HaloPass)[] {
  const painted: (DisplayItem | HaloPass)[] = [];
  items.forEach((item, index) => {
    if (item.kind === 'text' && items[index - 1]?.kind !== 'text') {
      const end = items.findIndex((other, at) => at > index && other.kind !== 'text');
      const run = items.slice(index, end < 0 ? undefined : end) as readonly TextItem[];
      const texts = run.filter(({ halo }) => halo !== undefined);
      if (texts.length > 0) painted.push({ kind: 'halo', texts });
    }
    painted.push(item);
  });
  return painted;
}
