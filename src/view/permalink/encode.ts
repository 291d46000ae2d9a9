import type { ViewState } from '../state.ts';
import { LINK_FIELDS } from './fields.ts';
import { pack } from './packed.ts';

/** Links longer than this are packed. */
export const READABLE_LIMIT = 300;

/** Letters of our values that are safe in a fragment and better left readable. */
function escaped(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%7C', '|');
}

/** How a link names the data it was made on: the first 8 hex digits of the dataset's hash. */
export function dataMark(hash: string): string {
  return hash.replace(/^[a-z0-9]+:/, '').slice(0, 8);
}

/**
 * A view state as the text of an address fragment, without `#`: readable `key=value` pairs while small,
 * `z=<packed>` above. The initial view on the data gives the mark of the data alone.
 */
export function encodeView(state: ViewState, hash: string): string {
  const pairs: string[] = [];
  for (const { key, write } of LINK_FIELDS) {
    const value = write(state);
    if (value !== null) pairs.push(`${key}=${escaped(value)}`);
  }
  pairs.push(`data=${dataMark(hash)}`);
  const readable = pairs.join('&');
  return readable.length <= READABLE_LIMIT ? readable : `z=${pack(readable)}`;
}
