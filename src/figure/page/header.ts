import type { Palette } from '../../view/palette.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import { stack, type Block } from './block.ts';
import type { TypeSizes } from './type-sizes.ts';
import type { PageWords } from './words.ts';

/** Lines longer than this are hard to read: about 130 letters, units per unit of type. */
const MEASURE = 62;

/** The title and the line below it. */
export function header(words: PageWords, width: number, type: TypeSizes, palette: Palette): Block {
  const title = words.title.map(({ text }) =>
    setParagraph(text, width, { face: 'serifSemibold', ...type.title, color: palette.ink }),
  );
  const measure = Math.min(width, MEASURE * type.subtitle.size);
  const subtitle = words.subtitle.map(({ text }) =>
    setParagraph(text, measure, { face: 'sans', ...type.subtitle, color: palette.ink2 }),
  );
  return stack([...title, ...subtitle], 2);
}
