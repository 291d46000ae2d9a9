import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { sourceLine } from '../../src/view/source-line.ts';
import { buildDataset, documentRecord, statement } from '../support/dataset-builder.ts';

test('says how much is in view, of how many documents, whose data and under which licence', () => {
  const statements = [
    statement('herald', 1, 'talks', 'active', { party: ['country:cn', 'country:fr'] }),
    statement('herald', 2, 'mou', 'signed', { party: ['country:cn', 'country:fr'] }),
  ];
  const documents = [documentRecord('herald'), documentRecord('gazette')];
  const dataset = buildDataset({ statements, documents, title: 'A world', version: '2.1.0' });
  const line = sourceLine(analyse({ ...dataset, licence: 'CC0-1.0' }, INITIAL_STATE));
  expect(line).toBe(
    '1 tie from 2 statements in 1 of 2 documents. Data: A world, version 2.1.0, CC0-1.0.',
  );
  expect(sourceLine(analyse(dataset, INITIAL_STATE))).toMatch(/version 2\.1\.0\.$/);
  const alone = buildDataset({ statements, documents: documents.slice(0, 1) });
  expect(sourceLine(analyse(alone, INITIAL_STATE))).toMatch(/from 2 statements in 1 document\./);
});
