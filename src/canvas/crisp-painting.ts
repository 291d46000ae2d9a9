import type { Core } from 'cytoscape';

type Cached = (...args: readonly unknown[]) => unknown;

/** What is used of Cytoscape's canvas renderer; undocumented, hence pinned by a test. */
interface CanvasRenderer {
  readonly data: {
    readonly lyrTxrCache: { getLayers: Cached };
    readonly eleTxrCache: { getElement: Cached };
  };
  path2dEnabled(on: boolean): void;
}

/**
 * Makes Cytoscape draw marks and ties themselves, not pictures of them that it keeps: those are put
 * down between pixels and look soft. `isLarge`: whether the drawing has so many elements that the kept
 * pictures are worth it all the same.
 *
 * Nor does it keep paths: to the one of a halo it adds another ring at every repaint, so that each takes
 * longer than the one before and looks a little different.
 */
export function paintCrisply(cy: Core, isLarge: () => boolean): void {
  const renderer = (cy as Core & { renderer: () => CanvasRenderer }).renderer();
  const { lyrTxrCache, eleTxrCache } = renderer.data;
  renderer.path2dEnabled(false);
  const layers = lyrTxrCache.getLayers.bind(lyrTxrCache);
  const element = eleTxrCache.getElement.bind(eleTxrCache);
  lyrTxrCache.getLayers = (...args) => (isLarge() ? layers(...args) : null);
  eleTxrCache.getElement = (...args) => (isLarge() ? element(...args) : null);
}
