import { expect, test } from 'vitest';
import { analyse } from '../../../src/view/analysis.ts';
import { sourcesNote } from '../../../src/view/figure-words/sources-note.ts';
import { INITIAL_STATE } from '../../../src/view/state.ts';
import { buildDataset, documentRecord, statement } from '../../support/dataset-builder.ts';
import { starNetwork } from '../../support/star-network.ts';

test('counts documents, publishers, state media and copies of those in view', () => {
  expect(sourcesNote(analyse(starNetwork(), INITIAL_STATE))).toBe(
    'Sources: 3 documents by 3 publishers, published from July 2024 to June 2025. 2 of the 3 are by state media of China: the graph mostly shows what one side reports. 1 is a copy of an agency’s text; all copies of one agency count as one source, which leaves 2 named sources.',
  );
  expect(sourcesNote(analyse(starNetwork(), { ...INITIAL_STATE, documents: ['gazette'] }))).toMatch(
    /^Sources: 1 document by 1 publisher, published in July 2024\.$/,
  );
});

test('counts publishers nobody names apart', () => {
  const dataset = buildDataset({
    documents: [
      documentRecord('a', { publisher: 'Unknown', published: '2024' }),
      documentRecord('b', { publisher: 'Herald', published: '2024' }),
    ],
    statements: ['a', 'b'].map((doc) =>
      statement(doc, 1, 'mou', 'signed', { party: ['country:x', 'country:y'] }),
    ),
  });
  expect(sourcesNote(analyse(dataset, INITIAL_STATE))).toBe(
    'Sources: 2 documents by 1 publisher, 1 of them with no publisher named, published in 2024.',
  );
  expect(sourcesNote(analyse(dataset, { ...INITIAL_STATE, documents: ['a'] }))).toBe(
    'Sources: 1 document, with no publisher named, published in 2024.',
  );
  expect(sourcesNote(analyse(dataset, { ...INITIAL_STATE, kinds: ['visit'] }))).toBe(
    'No document stands behind this view.',
  );
});
