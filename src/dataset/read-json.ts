import { DatasetError } from '../model/errors.ts';
import { boundsOf, MAX_VALUES } from './json-bounds.ts';
import { shownText } from './shown-value.ts';

/**
 * The largest file that is read unless whoever reads says otherwise, in bytes. A file may hold `MAX_VALUES`
 * values, and of a larger one as many more as it may have more bytes.
 */
export const MAX_BYTES = 50_000_000;

const CUT_OFF = 'the file is cut off, or a bracket or quote in it is not closed';

/**
 * The JSON value in a file's bytes (UTF-8, with or without byte order mark). Throws a `DatasetError`
 * with one fault at `$` for what is empty, larger than `maxBytes`, not text, a web page, or cut off.
 */
export function readJsonBytes(bytes: Uint8Array, maxBytes: number = MAX_BYTES): unknown {
  return readJson(textOfBytes(bytes, maxBytes), maxBytes);
}

/** The text in a file's bytes (UTF-8). Throws a `DatasetError` where it is none, or too large. */
export function textOfBytes(bytes: Uint8Array, maxBytes: number = MAX_BYTES): string {
  checkSize(bytes.length, maxBytes);
  return decode(bytes);
}

/** Throws a `DatasetError` where a file, of so many bytes or of a text of such a length, is too large. */
export function checkSize(size: number, maxBytes: number = MAX_BYTES): void {
  // UTF-16 units are at most as many as the bytes.
  if (size > maxBytes) {
    throw fault(`the file is too large: ${size} bytes, at most ${maxBytes} are read`);
  }
}

/** As `readJsonBytes`, from text. */
export function readJson(text: string, maxBytes: number = MAX_BYTES): unknown {
  checkSize(text.length, maxBytes);
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const start = content.slice(0, 1000).trimStart();
  if (start === '' && content.trim() === '') throw fault('the file is empty');
  if (start.startsWith('<')) throw fault('the file is HTML or XML, not JSON', start);
  const { excess, open } = boundsOf(content, MAX_VALUES * Math.max(1, maxBytes / MAX_BYTES));
  if (excess !== null) throw fault(`the file ${excess}`);
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    throw fault(open ? CUT_OFF : problemOf(error), start);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('the file is not text in UTF-8');
  }
}

function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return `the file is not JSON: ${shownText(message)}`;
}

function fault(problem: string, value?: string): DatasetError {
  const shown = value === undefined ? {} : { value: `"${shownText(value)}"` };
  return new DatasetError([{ path: '$', problem, ...shown }]);
}
