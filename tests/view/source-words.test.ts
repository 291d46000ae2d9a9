import { expect, test } from 'vitest';
import { sourceWords } from '../../src/view/source-words.ts';
import { buildDataset, documentRecord, entity } from '../support/dataset-builder.ts';
import { starNetwork } from '../support/star-network.ts';

test('says how many, when, whose text, and whose state media', () => {
  expect(sourceWords(starNetwork(), [])).toBe(
    'The 4 documents were published from July 2024 to June 2025. Their text comes from Wire (2) and ' +
      'Gazette; 1 names no publisher. 2 of the 4 are by state media of China.',
  );
});

test('speaks of the chosen documents, and says when one side reports', () => {
  expect(sourceWords(starNetwork(), ['wire', 'herald'])).toBe(
    'The 2 chosen documents were published from April 2025 to June 2025. Their text comes from ' +
      'Wire (2). All 2 are by state media of China: the graph shows what one side reports.',
  );
  expect(sourceWords(starNetwork(), ['gazette'])).toBe(
    'The chosen document was published in July 2024. Its text comes from Gazette.',
  );
});

test('most of them is said to be most of them', () => {
  const documents = ['a', 'b', 'c'].map((id) =>
    documentRecord(id, {
      published: '2024',
      ...(id === 'c' ? {} : { stateMediaOf: 'country:cn' }),
    }),
  );
  const dataset = buildDataset({ documents, entities: [entity('country:cn', 'China')] });
  expect(sourceWords(dataset, [])).toMatch(
    /published in 2024\..* 2 of the 3 are by state media of China: the graph mostly shows/,
  );
});

test('many origins are counted, Chinese names in brackets left out', () => {
  const documents = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    documentRecord(id, { publisher: `Paper ${id} (报纸)` }),
  );
  expect(sourceWords(buildDataset({ documents }), [])).toContain(
    'comes from Paper a, Paper b, Paper c and 2 others.',
  );
});

test('no documents are no error', () => {
  expect(sourceWords(buildDataset({}), [])).toBe('There are no documents.');
});
