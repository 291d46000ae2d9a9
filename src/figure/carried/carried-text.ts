import { FigureError } from '../figure-error.ts';

/** What a file of ours holds in its own form: its title and what `packCarried` wrote. */
export interface CarriedText {
  readonly title: string;
  readonly carried: string;
}

/** The error for a file that ends before its end. */
export function truncated(): FigureError {
  return new FigureError(
    'truncated',
    'This figure is not complete: the end of the file is missing.',
  );
}

/** The error for a picture that nobody could open as a view. */
export function nothingCarried(): FigureError {
  return new FigureError(
    'nothing-carried',
    'This picture carries no view: it was made elsewhere, without data, or saved anew by a program that drops them.',
  );
}

/** The error for any other file. */
export function notAFigure(): FigureError {
  return new FigureError('not-a-figure', 'This file is neither an SVG nor a PNG picture.');
}

/** The error for a figure that is not as it was written. */
export function altered(): FigureError {
  return new FigureError(
    'altered',
    'This figure was changed after it was made, so what it carries cannot be trusted.',
  );
}
