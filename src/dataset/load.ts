import { DatasetError, LoadError } from '../model/errors.ts';
import { joinBytes } from '../text/join-bytes.ts';
import { type ParsedDataset, parseDataset } from './parse.ts';
import { MAX_BYTES, readJsonBytes } from './read-json.ts';
import { shownText } from './shown-value.ts';
import { timeLimit } from './time-limit.ts';

/** How to fetch a dataset. */
export interface LoadOptions {
  /** Ends the loading when it aborts. */
  readonly signal?: AbortSignal;
  /** After how many milliseconds to give up; 30 s unless told. */
  readonly timeout?: number;
  /** How many bytes to take at most; 50 million unless told. */
  readonly maxBytes?: number;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/**
 * Fetches a dataset, without cookies. Throws a `LoadError` where the address does not answer with JSON,
 * a `DatasetError` with every fault where the JSON is no dataset.
 */
export async function loadDataset(
  address: string | URL,
  options: LoadOptions = {},
): Promise<ParsedDataset> {
  const shown = String(address);
  const value = parseBody(await fetchBytes(shown, options), shown, options);
  return parseDataset(value);
}

/**
 * The bytes at an address, fetched without cookies. Throws a `LoadError` where it does not answer, is
 * stopped or late, or sends more than it may.
 */
export async function fetchBytes(address: string, options: LoadOptions): Promise<Uint8Array> {
  const { signal, timeout = 30_000, maxBytes = MAX_BYTES, fetch = globalThis.fetch } = options;
  const limit = timeLimit(timeout, signal);
  try {
    const response = await fetch(address, { credentials: 'omit', signal: limit.signal });
    if (!response.ok) {
      await response.body?.cancel();
      throw new LoadError(
        'status',
        address,
        `${shownAddress(address)} answered ${response.status}`,
      );
    }
    return await readBody(response, maxBytes, address);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (signal?.aborted === true) throw new LoadError('aborted', address, 'loading was stopped');
    const problem = limit.expired()
      ? `did not answer within ${timeout / 1000} s`
      : 'did not answer';
    throw new LoadError('network', address, `${shownAddress(address)} ${problem}`);
  } finally {
    limit.release();
  }
}

/** Reads a body chunk by chunk; counts what arrives, since a length header may be wrong or missing. */
async function readBody(
  response: Response,
  maxBytes: number,
  address: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) break;
    size += chunk.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new LoadError(
        'too-large',
        address,
        `${shownAddress(address)} sends more than ${maxBytes} bytes`,
      );
    }
    chunks.push(chunk.value);
  }
  return joinBytes(chunks);
}

function parseBody(bytes: Uint8Array, address: string, { maxBytes }: LoadOptions): unknown {
  try {
    return readJsonBytes(bytes, maxBytes);
  } catch (error) {
    throw asLoadError(error, address);
  }
}

/** What was wrong with the text at an address, as a `LoadError` that names it; other errors as they are. */
export function asLoadError(error: unknown, address: string): unknown {
  if (!(error instanceof DatasetError)) return error;
  const problem = error.faults[0]?.problem ?? 'is not JSON';
  return new LoadError('not-json', address, `${shownAddress(address)}: ${problem}`);
}

/** An address in words: one that holds the data themselves may be as long as they are. */
function shownAddress(address: string): string {
  return /^data:/iu.test(address) ? shownText(address) : address;
}
