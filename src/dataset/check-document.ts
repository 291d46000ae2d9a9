import { NORMALISATION } from '../text/scn1.ts';
import { DOCUMENT_ID, ENTITY_ID } from './ids.ts';
import { wholeNumber, TRUTH_VALUE } from './shapes/number.ts';
import { optional, recordOf } from './shapes/record-of.ts';
import type { Shape } from './shapes/shape.ts';
import { EDTF, LANGUAGE, SHOWN_TEXT, WEB_ADDRESS, oneOf, textLike } from './shapes/text.ts';

/** A hash of text under `scn-1`. */
export const TEXT_HASH: Shape = textLike(
  /^scn1:[0-9a-f]{64}$/u,
  'is not scn1: and 64 hexadecimal digits',
);

/** One document, as far as it can be judged alone. */
export const DOCUMENT: Shape = recordOf({
  id: DOCUMENT_ID,
  title: SHOWN_TEXT,
  publisher: SHOWN_TEXT,
  origin: optional(SHOWN_TEXT),
  stateMediaOf: optional(ENTITY_ID),
  published: EDTF,
  lang: LANGUAGE,
  url: optional(WEB_ADDRESS),
  digest: optional(TRUTH_VALUE),
  note: optional(SHOWN_TEXT),
  normalisation: oneOf([NORMALISATION]),
  hash: TEXT_HASH,
  paragraphs: wholeNumber(1),
});
