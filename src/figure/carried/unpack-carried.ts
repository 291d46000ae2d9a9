import { FigureError } from '../figure-error.ts';
import type { CarriedView } from '../figure.ts';
import { unpack } from '../../view/permalink/packed.ts';
import { altered } from './carried-text.ts';
import { CARRIED_FORMAT, CARRIED_VERSION, checkedText } from './pack-carried.ts';

/** The most that carried data may unfold to, bytes. */
const DATA_LIMIT = 20_000_000;

/** What `packCarried` made the text from. Throws `FigureError` for any other text. */
export function unpackCarried(text: string): CarriedView {
  const { link, hash, version, data, ...head } = parsed(text);
  if (head['format'] !== CARRIED_FORMAT) throw altered();
  if (typeof head['formatVersion'] === 'number' && head['formatVersion'] > CARRIED_VERSION) {
    throw new FigureError('too-new', 'This figure was made by a newer version of the program.');
  }
  const texts = [link, hash, version].every((part) => typeof part === 'string');
  if (!texts || (data !== null && typeof data !== 'string')) throw altered();
  const carried = { link, hash, version, data } as CarriedView;
  if (checkedText(carried) !== text) throw altered();
  if (carried.data === null) return carried;
  const unpacked = unpack(carried.data, DATA_LIMIT);
  if (unpacked === null) {
    throw new FigureError('too-large', 'The data in this figure are too large to be opened.');
  }
  return { ...carried, data: unpacked };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Falls through: what is not JSON was changed after it was written.
  }
  throw altered();
}
