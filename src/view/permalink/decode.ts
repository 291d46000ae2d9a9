import { INITIAL_STATE, type ViewState } from '../state.ts';
import { LINK_FIELDS } from './fields.ts';
import { unpack } from './packed.ts';

/** The longest address fragment that is read, in UTF-16 units. */
const LINK_LIMIT = 128 * 1024;

/** What a link says: the view, the mark of the data it was made on, and what could not be read. */
export interface DecodedView {
  readonly state: ViewState;
  readonly data: string | null;
  /** Whole sentences for the reader. */
  readonly problems: readonly string[];
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function softly(problem: string): DecodedView {
  return { state: INITIAL_STATE, data: null, problems: [problem] };
}

function readPairs(text: string): DecodedView {
  const byKey = new Map(LINK_FIELDS.map((field) => [field.key, field]));
  const problems: string[] = [];
  let state = INITIAL_STATE;
  let data: string | null = null;
  for (const pair of text.split('&')) {
    const cut = pair.indexOf('=');
    const key = cut < 0 ? pair : pair.slice(0, cut);
    const value = unescaped(cut < 0 ? '' : pair.slice(cut + 1));
    if (key === 'data' && value !== null && /^[0-9a-f]{8}$/.test(value)) data = value;
    // Keys of later versions are passed over: an old page opens a new link as far as it can.
    const field = byKey.get(key);
    if (field === undefined) continue;
    const next = value === null ? null : field.read(value, state);
    if (next === null) problems.push(`The link’s “${key}” could not be read and was left out.`);
    else state = next;
  }
  return { state, data, problems };
}

/**
 * Reads the text of an address fragment, with or without `#`. Total: whatever cannot be read is named
 * in `problems` and left at its initial value. Keys it does not know are passed over.
 */
export function decodeView(fragment: string): DecodedView {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { state: INITIAL_STATE, data: null, problems: [] };
  if (text.length > LINK_LIMIT) return softly('The link is too long to be one of ours.');
  if (!text.startsWith('z=')) return readPairs(text);
  const unpacked = unpack(text.slice(2));
  return unpacked === null
    ? softly('The link is damaged; this is the first view.')
    : readPairs(unpacked);
}
