import type { Core } from 'cytoscape';

type Cached = (...args: readonly unknown[]) => unknown;

/** The two caches of pictures in Cytoscape's canvas renderer; undocumented, hence pinned by a test. */
interface PictureCaches {
  readonly lyrTxrCache: { getLayers: Cached };
  readonly eleTxrCache: { getElement: Cached };
}

/**
 * Makes Cytoscape draw marks and ties themselves, not pictures of them that it keeps: those are put
 * down between pixels and look soft. `isLarge`: whether the drawing has so many elements that the kept
 * pictures are worth it all the same.
 */
export function paintCrisply(cy: Core, isLarge: () => boolean): void {
  const { data } = (cy as Core & { renderer: () => { data: PictureCaches } }).renderer();
  const { lyrTxrCache, eleTxrCache } = data;
  const layers = lyrTxrCache.getLayers.bind(lyrTxrCache);
  const element = eleTxrCache.getElement.bind(eleTxrCache);
  lyrTxrCache.getLayers = (...args) => (isLarge() ? layers(...args) : null);
  eleTxrCache.getElement = (...args) => (isLarge() ? element(...args) : null);
}
