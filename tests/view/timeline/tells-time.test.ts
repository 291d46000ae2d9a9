import { expect, test } from 'vitest';
import { tellsTime } from '../../../src/view/timeline/tells-time.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { buildDataset, statement } from '../../support/dataset-builder.ts';

const party = { party: ['country:a', 'country:b'] };

test('data without a date of any event tell no time', () => {
  const plain = statement('herald', 1, 'mou', 'signed', party);
  expect(tellsTime(buildDataset({ statements: [plain] }))).toBe(false);
  const dated = { ...statement('herald', 2, 'mou', 'signed', party), time: { event: '2019' } };
  expect(tellsTime(buildDataset({ statements: [plain, dated] }))).toBe(true);
  expect(tellsTime(DATASET)).toBe(true);
});
