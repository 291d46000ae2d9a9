import { sha256Hex } from '../../text/hash.ts';
import { rememberLast } from '../../view/memo.ts';
import { pack } from '../../view/permalink/packed.ts';
import type { CarriedView } from '../figure.ts';

/** How carried views are told from anything else: the name of their element, and of their format. */
export const CARRIED_FORMAT = 'cooperation-graph-figure';
export const CARRIED_VERSION = 1;

/** What stands in a file; the data deflated, in base64url. */
export interface PackedCarried extends CarriedView {
  readonly format: typeof CARRIED_FORMAT;
  readonly formatVersion: number;
}

/** JSON that no format needs to escape: printable ASCII without `&`, `<` and `>`. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]|[&<>]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text of what a file carries, its data packed already; ends with a check over all of it. */
export function checkedText({ link, hash, version, data }: CarriedView): string {
  const head: PackedCarried = {
    format: CARRIED_FORMAT,
    formatVersion: CARRIED_VERSION,
    link,
    hash,
    version,
    data,
  };
  const check = sha256Hex(new TextEncoder().encode(plainJson(head)));
  return plainJson({ ...head, check });
}

/** The same data go into figure after figure while one is being edited. */
const packOnce = rememberLast(pack);

/** What a figure carries as one line of ASCII text, for every format alike. */
export function packCarried(carried: CarriedView): string {
  return checkedText({ ...carried, data: carried.data === null ? null : packOnce(carried.data) });
}
