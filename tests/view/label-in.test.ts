import { expect, test } from 'vitest';
import { nameIn } from '../../src/model/name-in.ts';
import { labelIn } from '../../src/view/label-in.ts';
import { buildDataset, entity } from '../support/dataset-builder.ts';

const agency = { ...entity('agency:a', 'Agency of A'), label: 'AOA' };
const dataset = buildDataset({ entities: [agency], statements: [] });

test('an entity is called by its label, named in full, and by its id where it is unknown', () => {
  expect(labelIn(dataset, 'agency:a')).toBe('AOA');
  expect(nameIn(dataset, 'agency:a')).toBe('Agency of A');
  expect([labelIn(dataset, 'agency:b'), nameIn(dataset, 'agency:b')]).toEqual([
    'agency:b',
    'agency:b',
  ]);
});
