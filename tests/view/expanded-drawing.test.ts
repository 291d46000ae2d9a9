import { expect, test } from 'vitest';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { DEFAULT_PLATE, drawDataset, type DrawnQuery } from '../../src/view/drawing.ts';
import { DATASET } from '../support/bundled-dataset.ts';

/** Where everybody stands, drawn quickly. */
function placesOf(query: Partial<DrawnQuery> = {}) {
  return drawDataset(DATASET, { ...base, ...query }, DEFAULT_PLATE, 0.02).positions;
}

const base = { level: 'countries', otherDomains: false, unnamed: false } as const;

test('expanding a country moves nobody, and each agency has one place whoever is expanded', () => {
  const before = placesOf();
  const france = placesOf({ expanded: ['country:fr'] });
  const both = placesOf({ expanded: ['country:cn', 'country:fr'] });
  const shown = projectViewGraph(DATASET, { ...DEFAULT_QUERY, level: 'countries' }).entities;
  for (const id of shown) expect(france.get(id)).toEqual(before.get(id));
  expect(france.has('agency:cnes')).toBe(true);
  expect(both).toEqual(france);
});

test('how shared missions are weighed moves nobody', () => {
  const drawn = (projection: 'count' | 'newman') => placesOf({ level: 'actors', projection });
  expect(drawn('newman')).toEqual(drawn('count'));
});
