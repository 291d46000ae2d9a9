/** What can be wrong with a figure to be made or to be opened. */
export type FigureErrorCode =
  | 'no-such-picture'
  | 'too-small'
  | 'not-a-figure'
  | 'nothing-carried'
  | 'too-new'
  | 'truncated'
  | 'altered'
  | 'too-large'
  | 'glyph-missing'
  | 'no-data'
  | 'not-in-this-build';

/** A figure that cannot be made or opened. `code` is stable; the message is for people. */
export class FigureError extends Error {
  override readonly name = 'FigureError';
  readonly code: FigureErrorCode;

  constructor(code: FigureErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
