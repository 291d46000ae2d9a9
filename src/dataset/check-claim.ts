import { CLAIM_RELATIONS } from '../model/claim.ts';
import { ANY_ID, CLAIM_ID, ENTITY_ID, STATEMENT_ID } from './ids.ts';
import { listOf } from './shapes/list-of.ts';
import { optional, recordOf } from './shapes/record-of.ts';
import { type Shape, withRule } from './shapes/shape.ts';
import { SHOWN_TEXT, oneOf } from './shapes/text.ts';

/** Text or a finite number: what a reading says in short. */
const VALUE: Shape = {
  schema: { type: ['string', 'number'] },
  check: (value, path, report) => {
    if (typeof value === 'number') return;
    if (typeof value === 'string') SHOWN_TEXT.check(value, path, report);
    else report(path, 'is not text or a number', value);
  },
};

const READING = recordOf({
  id: ANY_ID,
  label: SHOWN_TEXT,
  value: optional(VALUE),
  statements: listOf(STATEMENT_ID, 1),
});

/** One claim group, as far as it can be judged alone. */
export const CLAIM: Shape = withRule(
  recordOf({
    id: CLAIM_ID,
    about: ENTITY_ID,
    question: SHOWN_TEXT,
    relation: oneOf(CLAIM_RELATIONS),
    readings: listOf(READING, 2),
  }),
  (value, path, report) => {
    const { readings } = value as { readings: readonly { id: string }[] };
    const seen = new Set<string>();
    for (const [i, { id }] of readings.entries()) {
      if (seen.has(id)) report(`${path}.readings[${i}].id`, 'is taken by another reading', id);
      seen.add(id);
    }
  },
);
