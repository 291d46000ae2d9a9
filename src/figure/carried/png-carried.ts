import { strFromU8 } from 'fflate';
import { inflateWithin } from '../../text/inflate-within.ts';
import { FigureError } from '../figure-error.ts';
import { readChunks } from '../png/png-chunks.ts';
import { PNG_CARRIED } from '../png/png-texts.ts';
import { altered, type CarriedText, nothingCarried, truncated } from './carried-text.ts';

/** The most that a text of a PNG may unfold to, bytes. */
const TEXT_LIMIT = 40_000_000;

/** What a PNG carries. Every chunk of it must be as it was written. */
export function pngCarried(bytes: Uint8Array): CarriedText {
  const chunks = readChunks(bytes);
  if (chunks === null) throw truncated();
  if (chunks.some(({ sound }) => !sound)) throw altered();
  const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data);
  const find = (keyword: string): Uint8Array | undefined =>
    texts.find((data) => strFromU8(data.subarray(0, keyword.length + 1), true) === `${keyword}\0`);
  const [title, carried] = [find('Title'), find(PNG_CARRIED)];
  if (carried === undefined) throw nothingCarried();
  return { title: title === undefined ? '' : textOf(title), carried: textOf(carried) };
}

/** The text of an `iTXt` chunk: after keyword, flag, method, language and translated keyword. */
function textOf(data: Uint8Array): string {
  const flags = data.indexOf(0) + 1;
  const language = data.indexOf(0, flags + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) throw altered();
  const text = data.subarray(translated + 1);
  if (data[flags] === 0) return strFromU8(text);
  // Between the two bytes of zlib's header and the four of its checksum; the chunk has one of its own.
  const inflated = inflateWithin(text.subarray(2, -4), TEXT_LIMIT);
  if (inflated === null) {
    throw new FigureError('too-large', 'The data in this figure are too large to be opened.');
  }
  return strFromU8(inflated);
}
