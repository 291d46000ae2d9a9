import { sfntTables, tableOf, viewOn } from './sfnt.ts';

const WINDOWS = 3;
const FAMILY = { plain: 1, whole: 16 } as const;

/** The texts of a font's table `name` in Windows' encoding, by their number. */
export function readNames(table: Uint8Array): ReadonlyMap<number, string> {
  const view = viewOn(table);
  const texts = view.getUint16(4);
  const names = new Map<number, string>();
  for (let i = 0; i < view.getUint16(2); i++) {
    const entry = 6 + 12 * i;
    if (view.getUint16(entry) !== WINDOWS) continue;
    const [id, length, start] = [6, 8, 10].map((place) => view.getUint16(entry + place));
    if (id === undefined || length === undefined || start === undefined) continue;
    const bytes = table.subarray(texts + start, texts + start + length);
    names.set(id, new TextDecoder('utf-16be').decode(bytes));
  }
  return names;
}

/** The family a font belongs to; null where it does not say. Throws a `RangeError` where it is no font. */
export function familyOfFont(font: Uint8Array): string | null {
  const names = readNames(tableOf(sfntTables(font), 'name'));
  return names.get(FAMILY.whole) ?? names.get(FAMILY.plain) ?? null;
}
