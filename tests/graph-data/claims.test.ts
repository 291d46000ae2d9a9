import { expect, test } from 'vitest';
import { DATASET, documentOf, STATEMENTS } from '../support/bundled-dataset.ts';

/** Claim → relation, and per reading how many documents give it. */
const EXPECTED = {
  'claim:ilrs-seventeen': ['conflict', 3, 3],
  'claim:ilrs-institutions': ['conflict', 3, 1],
  'claim:change-8-launch': ['conflict', 2, 1],
  'claim:ilrs-stage': ['conflict', 1, 1],
  'claim:ilrs-bond': ['definition', 3, 2, 1],
  'claim:ilrs-extended-date': ['definition', 1, 1],
  'claim:ilrs-invitees': ['definition', 1, 1],
};

test('the articles disagree on these points, so many each way', () => {
  const found = [...DATASET.claims.values()].map(({ id, relation, readings }) => [
    id,
    [
      relation,
      ...readings.map(
        ({ statements }) =>
          new Set(statements.map((s) => documentOf(DATASET.statements.get(s)!))).size,
      ),
    ],
  ]);
  expect(Object.fromEntries(found)).toEqual(EXPECTED);
});

test('a reading rests on statements that concern what the claim is about', () => {
  for (const { id, about, readings } of DATASET.claims.values()) {
    for (const statement of readings.flatMap(({ statements }) => statements)) {
      const { participants, object } = DATASET.statements.get(statement)!;
      const ids = [...participants.map(({ entity }) => entity), ...(object ?? [])];
      expect(ids, `${id} ${statement}`).toContain(about);
    }
  }
});

test('every number of Research Station signatories is in a reading of the seventeen', () => {
  const claim = DATASET.claims.get('claim:ilrs-seventeen');
  for (const { id, label, statements } of claim?.readings ?? []) {
    for (const statement of statements) {
      const { participants } = DATASET.statements.get(statement)!;
      const count = participants.find((p) => p.entity === 'aggregate:ilrs-signatories')?.count;
      expect(count, statement).toMatchObject({ min: 17, max: 17 });
      expect(count?.unit.includes('organisations'), `${statement} ${label}`).toBe(
        id === 'countries-and-organisations',
      );
    }
  }
  const counted = STATEMENTS.filter(({ participants }) =>
    participants.some((p) => p.entity === 'aggregate:ilrs-signatories' && p.count?.min === 17),
  );
  const read = claim?.readings.flatMap(({ statements }) => statements) ?? [];
  expect(counted.map(({ id }) => id).toSorted()).toEqual(read.toSorted());
});

test('the dates of Chang’e-8 are those of the statements behind them', () => {
  for (const { value, statements } of DATASET.claims.get('claim:change-8-launch')?.readings ?? []) {
    const events = statements.map((id) => DATASET.statements.get(id)?.time?.event);
    expect(new Set(events)).toEqual(new Set([value]));
  }
});
