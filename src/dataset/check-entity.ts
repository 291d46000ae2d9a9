import { parseEdtf } from '../model/edtf.ts';
import { ENTITY_TYPES } from '../model/entity.ts';
import type { JsonRecord } from './dataset-json.ts';
import { ENTITY_ID } from './ids.ts';
import { listOf } from './shapes/list-of.ts';
import { optional, recordOf } from './shapes/record-of.ts';
import { type Shape, withRule } from './shapes/shape.ts';
import { EDTF, LANGUAGE, SHOWN_TEXT, oneOf, textLike } from './shapes/text.ts';

const NAME = recordOf({ text: SHOWN_TEXT, lang: LANGUAGE });

const OWNERSHIP = withRule(
  recordOf({ id: ENTITY_ID, from: optional(EDTF), to: optional(EDTF), basis: SHOWN_TEXT }),
  (value, path, report) => {
    const { from, to } = value as JsonRecord;
    if (typeof from !== 'string' || typeof to !== 'string') return;
    const first = parseEdtf(from)?.first;
    const last = parseEdtf(to)?.last;
    if (first && last && first > last) report(`${path}.to`, 'ends before it begins', to);
  },
);

/** One entity, as far as it can be judged alone. */
export const ENTITY: Shape = withRule(
  recordOf({
    id: ENTITY_ID,
    type: oneOf(ENTITY_TYPES),
    names: listOf(NAME, 1),
    aliases: optional(listOf(NAME)),
    label: optional(SHOWN_TEXT),
    owner: optional(listOf(OWNERSHIP)),
    iso: optional(textLike(/^[A-Z]{2}$/u, 'is not an ISO 3166-1 code of two letters')),
    wikidata: optional(textLike(/^Q[1-9]\d*$/u, 'is not a Wikidata item')),
    note: optional(SHOWN_TEXT),
  }),
  (value, path, report) => {
    const { id, type } = value as JsonRecord;
    const prefix = String(id).split(':')[0];
    if (prefix !== type) report(`${path}.id`, `starts with ${prefix} but the type is ${type}`, id);
  },
);
