import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { byValue, describeEntity, partnersByStrength } from '../../src/view/reading-order.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';

const [CN, FR, PK] = ['country:cn', 'country:fr', 'country:pk'];
const analysis = analyse(
  buildDataset({
    entities: [entity(CN, 'China'), entity(FR, 'France'), entity(PK, 'Pakistan')],
    statements: [
      statement('herald', 1, 'talks', 'active', { party: [CN, PK] }),
      statement('herald', 2, 'talks', 'active', { party: [CN, FR] }),
      statement('herald', 3, 'mou', 'signed', { party: [CN, FR] }),
    ],
  }),
  INITIAL_STATE,
);

describe('the order in which a graph is read', () => {
  test('highest value first, by id among equals', () => {
    expect(byValue(analysis, 'degree')).toEqual([CN, FR, PK]);
    expect(byValue(analysis, 'no such metric')).toEqual([CN, FR, PK]);
  });

  test('partners by strength; somebody who is not in view has none', () => {
    expect(partnersByStrength(analysis.view, CN)).toEqual([FR, PK]);
    expect(partnersByStrength(analysis.view, 'country:xx')).toEqual([]);
  });

  test('an entity is described by name, type, ties, strongest partner and place', () => {
    const ranked = byValue(analysis, 'degree');
    expect(describeEntity(analysis, ranked, CN)).toBe(
      'China, country, 2 ties, strongest: France (2). 1 of 3.',
    );
    expect(describeEntity(analysis, ranked, PK)).toBe(
      'Pakistan, country, 1 tie, strongest: China (1). 3 of 3.',
    );
    expect(describeEntity(analysis, ranked, 'country:xx')).toBe('country:xx');
  });

  test('who is taken out comes last, is said to be, and is nobody’s partner', () => {
    const less = analyse(analysis.dataset, INITIAL_STATE, { without: [CN], weighted: false });
    const ranked = byValue(less, 'degree');
    expect(ranked).toEqual([FR, PK, CN]);
    expect(describeEntity(less, ranked, CN)).toBe('China, country, taken out.');
    expect(describeEntity(less, ranked, FR)).toBe('France, country, 0 ties. 1 of 2.');
    expect(partnersByStrength(less.view, FR, less.without)).toEqual([]);
  });

  test('where marks are coloured by groups, an entity’s group is named', () => {
    const ranked = byValue(analysis, 'degree');
    expect(describeEntity(analysis, ranked, PK, 'component')).toBe(
      'Pakistan, country, 1 tie, strongest: China (1), component 1. 3 of 3.',
    );
    expect(describeEntity(analysis, ranked, PK, 'degree')).not.toContain('ties 1');
  });
});
