/** How far a computation has come that runs beside the page. */
export type JobPhase<Output> =
  | { readonly kind: 'idle' }
  /** `share`: how much is done, 0 to 1. */
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly output: Output }
  /** `problem`: why there is no output, as a sentence. */
  | { readonly kind: 'failed'; readonly problem: string };
