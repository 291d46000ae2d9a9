import { faceWidth, isMeasured } from '../view/text-width.ts';
import type { DisplayList, TextItem } from './display-list.ts';
import { FACE_STYLES } from './face-styles.ts';
import { shownText } from './shown-text.ts';

/** Families that begin with those whose letters the tables measure. */
const MEASURED = /^["']?Source S/;

/**
 * The width that a line takes whatever font stands in for the measured one, so that nothing beside it is
 * covered; units. Null where the tables know it not: other scripts, and fonts of an editor's own choice.
 */
export function setWidth(item: TextItem, fonts: DisplayList['fonts']): number | null {
  const text = shownText(item.text);
  const measured = MEASURED.test(fonts[FACE_STYLES[item.face].family]);
  if (!measured || text === '' || !isMeasured(text, item.face)) return null;
  return faceWidth(text, item.face, item.size, item.tracking);
}
