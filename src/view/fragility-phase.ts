import type { FragilityResult } from '../metrics/fragility/fragility.ts';

/** How far the test of a ranking has come. */
export type FragilityPhase =
  | { readonly kind: 'idle' }
  /** `share`: how much is done, 0 to 1. */
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly result: FragilityResult }
  /** `problem`: why there is no result, as a sentence. */
  | { readonly kind: 'failed'; readonly problem: string };
