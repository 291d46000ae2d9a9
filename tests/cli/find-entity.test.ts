import { describe, expect, test } from 'vitest';
import { findEntity } from '../../src/cli/find-entity.ts';
import { buildDataset, entity } from '../support/dataset-builder.ts';

const dataset = buildDataset({
  entities: [
    entity('country:aa', 'Arda', { zh: '阿国', aliases: [{ text: 'Àrdà', lang: 'fr' }] }),
    entity('agency:asa', 'Arda Space Agency', { label: 'ASA' }),
    entity('agency:belm', 'Belm Space Agency', { aliases: [{ text: 'ASA', lang: 'en' }] }),
  ],
});

describe('an entity is found', () => {
  test.each(['country:aa', 'Arda', 'arda', 'ÀRDÀ', '阿国'])('by %s', (named) => {
    expect(findEntity(dataset, named).id).toBe('country:aa');
  });

  test('by a name that several bear not at all: they are named', () => {
    expect(() => findEntity(dataset, 'asa')).toThrow(
      '"asa" is the name of agency:asa and agency:belm: give the id',
    );
  });

  test('by part of a name, by nothing, by a key of objects not either', () => {
    for (const named of ['Ard', '', '—', '__proto__']) {
      expect(() => findEntity(dataset, named)).toThrow('the dataset has no entity');
    }
  });
});
