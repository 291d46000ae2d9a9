/** A code of `cooperation-error`: it stays the same over versions, the message does not. */
export interface ErrorCodeMeaning {
  readonly code: string;
  readonly meaning: string;
}

/** Every code that `cooperation-error` and rejected promises have. */
export const ERROR_CODES = [
  { code: 'network', meaning: 'The address of the data did not answer, or not in time.' },
  { code: 'status', meaning: 'The address of the data answered with an HTTP error.' },
  {
    code: 'too-large',
    meaning:
      'More bytes arrived than are read, 50 million; or no canvas here is as large as the image.',
  },
  { code: 'aborted', meaning: 'Loading was stopped.' },
  { code: 'not-json', meaning: 'What arrived is neither JSON nor an edge list.' },
  { code: 'invalid-data', meaning: 'The data break rules of the format; every fault is shown.' },
  {
    code: 'bad-attribute',
    meaning: 'An attribute, property or id could not be followed; the rest is.',
  },
  { code: 'no-data', meaning: 'There are no data to make a figure of.' },
  { code: 'no-such-picture', meaning: 'A figure was asked for of a picture that is not known.' },
  { code: 'too-small', meaning: 'A figure has no room at the size that was asked for.' },
  { code: 'glyph-missing', meaning: 'The fonts of PDF files lack a letter that a figure needs.' },
  {
    code: 'not-in-this-build',
    meaning: 'This build lacks what was asked for; another entry has it.',
  },
  { code: 'unknown', meaning: 'Something else went wrong; the message says what.' },
] as const satisfies readonly ErrorCodeMeaning[];

export type ErrorCode = (typeof ERROR_CODES)[number]['code'];
