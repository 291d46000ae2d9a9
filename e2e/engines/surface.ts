/** A function of a page and its arguments: both are sent to it as text. */
export type PageFunction<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

/** Where on the page, CSS px from the window's upper left corner. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** What a person does with a page, in whatever engine: the part that all drivers can do. */
export interface Surface {
  /** As messages name it: `chromium`, `firefox-esr`, `webkitgtk`. */
  readonly engine: string;
  /** Of the engine, as its maker counts: `156.0.8078.79`. */
  readonly version: string;
  readonly goto: (address: string) => Promise<void>;
  /** Runs a function in the page; arguments and result are JSON values. */
  readonly evaluate: <A extends readonly unknown[], R>(
    act: PageFunction<A, R>,
    ...args: A
  ) => Promise<R>;
  readonly move: (to: PagePoint) => Promise<void>;
  readonly click: (at: PagePoint) => Promise<void>;
  /** Turns the wheel over a point; `control`: with the Control key held. */
  readonly wheel: (at: PagePoint, by: number, control?: boolean) => Promise<void>;
  /** A key by its name in Playwright: `ArrowRight`, `Tab`, `a`. */
  readonly press: (key: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}
