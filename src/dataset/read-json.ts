import { DatasetError } from '../model/errors.ts';
import { excessOf } from './json-bounds.ts';
import { shownText } from './shown-value.ts';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 50_000_000;

/**
 * The JSON value in a file's bytes (UTF-8, with or without byte order mark). Throws a `DatasetError`
 * with one fault at `$` for what is empty, larger than `MAX_BYTES`, not text, a web page, or cut off.
 */
export function readJsonBytes(bytes: Uint8Array): unknown {
  if (bytes.length > MAX_BYTES) throw fault(tooLarge(bytes.length));
  return readJson(decode(bytes));
}

/** As `readJsonBytes`, from text. */
export function readJson(text: string): unknown {
  // UTF-16 units are at most as many as the bytes.
  if (text.length > MAX_BYTES) throw fault(tooLarge(text.length));
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const start = content.slice(0, 1000).trimStart();
  if (start === '' && content.trim() === '') throw fault('the file is empty');
  if (start.startsWith('<')) throw fault('the file is HTML or XML, not JSON', start);
  const excess = excessOf(content);
  if (excess !== null) throw fault(`the file ${excess}`);
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    throw fault(isCutOff(content) ? 'the file is cut off' : problemOf(error), start);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('the file is not text in UTF-8');
  }
}

/** Engines word a text that ends too early differently; all name the end or the open string. */
function isCutOff(content: string): boolean {
  try {
    // Without the line end after it, which an open string would be blamed for.
    JSON.parse(content.trimEnd());
    return false;
  } catch (error) {
    return /\b(?:end of|EOF|unterminated)\b/iu.test(messageOf(error));
  }
}

function problemOf(error: unknown): string {
  return `the file is not JSON: ${shownText(messageOf(error))}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function tooLarge(size: number): string {
  return `the file is too large: ${size} bytes, at most ${MAX_BYTES} are read`;
}

function fault(problem: string, value?: string): DatasetError {
  const shown = value === undefined ? {} : { value: `"${shownText(value)}"` };
  return new DatasetError([{ path: '$', problem, ...shown }]);
}
