import { expect, test } from 'vitest';
import { locate } from '../../src/text/locator.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';
import { buildDataset, claimGroup, documentRecord, entity, statement } from './dataset-builder.ts';

test('entities and documents that statements name are made from their ids', () => {
  const dataset = buildDataset({
    entities: [entity('agency:cnes', 'CNES', { owner: 'country:fr' })],
    statements: [
      statement(
        'gazette',
        1,
        'joint_mission',
        'active',
        { partner: ['country:cn', 'country:fr'] },
        {
          object: 'mission:svom',
          event: '2005',
        },
      ),
    ],
    claims: [
      claimGroup('claim:when', 'mission:einstein-probe', 'When?', 'conflict', [
        ['2024', 'statement:gazette:01'],
      ]),
    ],
  });
  expect([...dataset.entities.keys()].sort()).toEqual([
    'agency:cnes',
    'country:cn',
    'country:fr',
    'mission:einstein-probe',
    'mission:svom',
  ]);
  expect(dataset.documents.get('gazette')?.publisher).toBe('Gazette');
  expect(dataset.statements.get('statement:gazette:01')?.time).toEqual({ event: '2005' });
  expect(dataset.hash).toMatch(/^sha256:[0-9a-f]{64}$/u);
});

test('a clause of a text gives a locator that verifies', () => {
  const text = 'A first line.\n\nThen two agencies agreed to build one probe together by 2031.';
  const words = 'two agencies agreed to build one probe together';
  const record = documentRecord('gazette', { text });
  const said = statement(
    'gazette',
    1,
    'partnership',
    'agreed',
    { party: ['agency:a', 'agency:b'] },
    {
      clause: { text, words },
    },
  );
  const [evidence] = said.evidence;
  expect(record.paragraphs).toBe(2);
  expect(evidence && locate(paragraphsOf(text), evidence).state).toBe('verified');
});
