/** Put in by the build (`app/bundle/inline-worker-plugin.ts`). */
declare const COOPERATION_GRAPH_VERSION: string | undefined;

/** The version of the package a page or a worker was built from; empty where nothing was built. */
export const VERSION: string =
  typeof COOPERATION_GRAPH_VERSION === 'undefined' ? '' : COOPERATION_GRAPH_VERSION;
