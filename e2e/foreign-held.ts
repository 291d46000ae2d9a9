/** What `e2e/pages/held.js` counts. */
export interface Held {
  readonly listeners: readonly { readonly target: string; readonly type: string }[];
  readonly workers: number;
  readonly observers: ReadonlySet<object>;
  /** Frames asked for. */
  frames: number;
  /** Waits for frames that are not counted. */
  pass(count: number): Promise<void>;
}

declare global {
  var held: Held;
}
