import { coverageOf } from '../figure/fonts/coverage.ts';
import { familyOfFont } from '../figure/fonts/font-names.ts';
import { type FontSet, loadFonts } from '../figure/fonts/font-set.ts';
import { readNamed } from './render-source.ts';

/** The largest font that is read, in bytes: those of Han have 10 to 30 MB. */
const MAX_FONT_BYTES = 100_000_000;

/** The program's fonts, and those of files after them. Throws an `Error` on a file that is no font. */
export async function readFonts(files: readonly string[]): Promise<FontSet> {
  const others = [];
  for (const file of files) {
    const bytes = await readNamed(file, MAX_FONT_BYTES);
    try {
      others.push({
        family: familyOfFont(bytes) ?? file,
        style: 'Regular',
        bytes,
        coverage: coverageOf(bytes),
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new Error(
        `${file} is no font that can be used, one face as TTF or OTF: ${error.message}`,
        {
          cause: error,
        },
      );
    }
  }
  return loadFonts(others);
}
