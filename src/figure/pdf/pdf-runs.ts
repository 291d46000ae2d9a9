import type { DisplayItem, TextItem } from '../display-list.ts';
import { FigureError } from '../figure-error.ts';
import { codePointName, type FontRun, fontRuns, textItems } from '../fonts/font-runs.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { shownText } from '../shown-text.ts';
import type { DrawRun, RunImage } from './pdf-canvas.ts';

/**
 * What jsPDF can set: letters that stand one after another from left to right, each by itself, in the
 * first plane of Unicode. It knows no shaping: other scripts would fall apart.
 */
const PLAIN =
  /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]*$/u;
const BEYOND = /[\u{10000}-\u{10ffff}]/u;

/**
 * A line in runs as a PDF can draw them; without a font: as an image. A line of a script that needs
 * shaping stays in one piece, so that its order is decided for the whole of it.
 */
export function pdfRuns(item: TextItem, fonts: FontSet): readonly FontRun[] {
  const text = shownText(item.text);
  if (text === '') return [];
  if (!PLAIN.test(text)) return [{ text, font: null }];
  return fontRuns(item, fonts).map((run) => (BEYOND.test(run.text) ? { ...run, font: null } : run));
}

/** What two lines have in common whose images are the same. */
export function imageKey({
  text,
  face,
  size,
  color,
  tracking,
  halo,
  lang,
  direction,
}: TextItem): string {
  return JSON.stringify([text, face, size, color, tracking, halo, lang, direction]);
}

/**
 * The images of all runs that no font has. Throws a `FigureError` (`glyph-missing`) that names the first
 * character that can neither be set nor drawn.
 */
export async function runImages(
  items: readonly DisplayItem[],
  fonts: FontSet,
  draw: DrawRun | undefined,
  pixelsPerUnit: number,
): Promise<ReadonlyMap<string, RunImage>> {
  const images = new Map<string, RunImage>();
  for (const item of textItems(items)) {
    for (const { text, font } of pdfRuns(item, fonts)) {
      const key = imageKey({ ...item, text });
      if (font !== null || images.has(key)) continue;
      const run: TextItem = { ...item, text, x: 0, y: 0, align: 'left', width: 0 };
      const image = (await draw?.(run, pixelsPerUnit)) ?? null;
      if (image === null) throw glyphMissing(item, fonts, text);
      images.set(key, image);
    }
  }
  return images;
}

function glyphMissing(item: TextItem, fonts: FontSet, text: string): FigureError {
  const missing = fontRuns(item, fonts).find(({ font }) => font === null)?.text ?? text;
  const character = [...missing][0] ?? '';
  return new FigureError(
    'glyph-missing',
    `no font has ${character} (${codePointName(character)}), in “${item.text}”`,
  );
}
