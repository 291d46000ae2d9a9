import { writeSfnt } from '../figure/fonts/write-sfnt.ts';
import type { Figure } from '../figure/figure.ts';
import { FigureError } from '../figure/figure-error.ts';
import { coverageOf } from '../figure/fonts/coverage.ts';
import { familyOfFont } from '../figure/fonts/font-names.ts';
import { codePointName, missingCharacter } from '../figure/fonts/font-runs.ts';
import { type FigureFont, type FontSet, loadFonts } from '../figure/fonts/font-set.ts';
import { sfntTables } from '../figure/fonts/sfnt.ts';
import { readNamed } from './render-source.ts';

/** The largest font that is read, in bytes: those of Han have 10 to 30 MB. */
const MAX_FONT_BYTES = 100_000_000;

/** The program's fonts, and those of files after them. Throws an `Error` on a file that is no font. */
export async function readFonts(files: readonly string[]): Promise<FontSet> {
  const others: FigureFont[] = [];
  for (const file of files) others.push(await readFont(file));
  return loadFonts(others);
}

/** A font of a file; of a collection the first, or the one after a `#`. */
async function readFont(named: string): Promise<FigureFont> {
  const [, collection, face] = /^(.*\.[ot]tc)#(\d+)$/iu.exec(named) ?? [];
  const file = collection ?? named;
  const read = await readNamed(file, MAX_FONT_BYTES);
  try {
    const bytes = writeSfnt(sfntTables(read, Number(face ?? 0)));
    const family = familyOfFont(bytes) ?? file;
    return { family, style: 'Regular', bytes, coverage: coverageOf(bytes) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error(`${named} cannot be used as a font: ${error.message}`, { cause: error });
  }
}

/** Throws a `FigureError` (`glyph-missing`) that names the first character of a figure that no font has. */
export function checkCharacters({ list }: Figure, fonts: FontSet): void {
  const missing = missingCharacter(list.items, fonts);
  if (missing === null) return;
  const { character, text } = missing;
  throw new FigureError(
    'glyph-missing',
    `no font has ${character} (${codePointName(character)}), in “${text}”: give one with --font FILE`,
  );
}
