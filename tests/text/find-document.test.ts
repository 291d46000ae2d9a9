import { expect, test } from 'vitest';
import { findDocument } from '../../src/text/find-document.ts';
import { documentRecord, statement } from '../support/dataset-builder.ts';

const GAZETTE = 'Arda and Belm agreed to fly one small probe together before the year 2031.\nEnd.';
const HERALD = 'Corm was asked by Arda to lend the antenna on its northern coast.\nIt said maybe.';

const documents = [
  documentRecord('gazette', { text: GAZETTE }),
  documentRecord('herald', { text: HERALD }),
];
const statements = [
  statement(
    'gazette',
    1,
    'partnership',
    'agreed',
    { party: ['country:aa'] },
    {
      clause: { text: GAZETTE, words: 'agreed to fly one small probe together before the year' },
    },
  ),
  statement(
    'herald',
    1,
    'invitation',
    'offered',
    { invitee: ['country:cc'] },
    {
      clause: { text: HERALD, words: 'was asked by Arda to lend the antenna on its northern' },
    },
  ),
];

/** The id of the document that a text is taken for. */
function found(text: string): string | undefined {
  return findDocument(documents, statements, text)?.document.id;
}

test('the whole text is known by its hash, even of a document without statements', () => {
  expect(found(HERALD)).toBe('herald');
  expect(findDocument(documents, [], GAZETTE)?.sameHash).toBe(true);
});

test('a file with its record before the text', () => {
  const report = findDocument(documents, statements, `id: gazette\nlang: en\n\n${GAZETTE}`);
  expect(report?.document.id).toBe('gazette');
  expect(report?.sameHash).toBe(true);
});

test('a part, or the text with other things around it, is known by its evidence', () => {
  expect(found(`Menu\n${HERALD.replace('\n', ' ')} Share this`)).toBe('herald');
  expect(found(GAZETTE.split('\n')[0] ?? '')).toBe('gazette');
});

test('most evidence wins where two documents are pasted together', () => {
  const more = statement(
    'herald',
    2,
    'talks',
    'in_talks',
    { party: ['country:cc'] },
    {
      clause: { text: HERALD, words: 'Corm was asked by Arda to lend the antenna on its' },
    },
  );
  const both = `${GAZETTE}\n${HERALD}`;
  const report = findDocument(documents, [...statements, more], both);
  expect(report?.document.id).toBe('herald');
  const other = findDocument(documents.toReversed(), [...statements, more], both);
  expect(other?.document.id).toBe('herald');
  expect(report?.evidence.map(({ location }) => location.state)).toEqual(['moved', 'moved']);
});

test.each(['', 'A text about something else, as long as any of the others and no less dull.'])(
  'a text of no known document: %j',
  (text) => {
    expect(found(text)).toBeUndefined();
  },
);
