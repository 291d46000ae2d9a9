import { expect, test } from 'vitest';
import { drawDataset } from '../../src/view/drawing.ts';
import { DATASET } from '../support/bundled-dataset.ts';

const base = { level: 'countries', otherDomains: false, unnamed: false } as const;

test('expanding a country moves nobody, and each agency has one place whoever is expanded', () => {
  const before = drawDataset(DATASET, base).positions;
  const france = drawDataset(DATASET, { ...base, expanded: ['country:fr'] }).positions;
  const both = drawDataset(DATASET, { ...base, expanded: ['country:cn', 'country:fr'] }).positions;
  for (const [id, place] of before) expect(france.get(id)).toEqual(place);
  expect(france.has('agency:cnes')).toBe(true);
  expect(both).toEqual(france);
});

test('how shared missions are weighed moves nobody', () => {
  const drawn = (projection: 'count' | 'newman') =>
    drawDataset(DATASET, { ...base, level: 'actors', projection }).positions;
  expect(drawn('newman')).toEqual(drawn('count'));
});
