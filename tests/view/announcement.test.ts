import { describe, expect, test } from 'vitest';
import { announcementOf } from '../../src/view/announcement.ts';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';

const dataset = buildDataset({
  entities: [entity('country:cn', 'China'), entity('country:fr', 'France')],
  statements: [
    statement('herald', 1, 'talks', 'active', { party: ['country:cn', 'country:fr'] }),
    statement('herald', 2, 'mou', 'signed', { party: ['country:cn', 'country:pk'] }),
  ],
});
const derive = createPipeline();
const at = (choices: Partial<ViewState>) => {
  const state = { ...INITIAL_STATE, ...choices };
  return { state, derived: derive(dataset, state, DEFAULT_PLATE) };
};

describe('what is said about a change', () => {
  const first = at({});

  test('the counts when data comes, and when a filter changes them', () => {
    const counts = '3 entities, 2 ties, 2 statements.';
    expect(announcementOf(null, first.derived, first.state)).toBe(counts);
    const filtered = at({ kinds: ['mou'] });
    expect(announcementOf(first.derived, filtered.derived, filtered.state)).toBe(
      '2 entities, 1 tie, 1 statement.',
    );
  });

  test('an entity or tie when it is selected, and when nothing is any more', () => {
    const before = at({});
    const entity = at({ selection: { kind: 'entity', id: 'country:fr' } });
    expect(announcementOf(before.derived, entity.derived, entity.state)).toBe('France, 1 tie.');
    const tie = at({ selection: { kind: 'tie', id: 'tie:country:cn|country:fr' } });
    expect(announcementOf(entity.derived, tie.derived, tie.state)).toBe(
      'China and France: 1 statement.',
    );
    const none = at({});
    expect(announcementOf(tie.derived, none.derived, none.state)).toBe('Nothing selected.');
  });

  test('that a selected entity is taken out', () => {
    const without = ['country:cn'];
    const before = at({ without });
    const china = at({ without, selection: { kind: 'entity', id: 'country:cn' } });
    expect(announcementOf(before.derived, china.derived, china.state)).toBe('China, taken out.');
    const france = at({ without, selection: { kind: 'entity', id: 'country:fr' } });
    expect(announcementOf(china.derived, france.derived, france.state)).toBe('France, 0 ties.');
  });

  test('nothing where nothing has changed, or only sizes have', () => {
    expect(announcementOf(first.derived, first.derived, first.state)).toBeNull();
    expect(announcementOf(first.derived, null, first.state)).toBeNull();
    const sized = at({ metric: 'betweenness' });
    expect(announcementOf(at({}).derived, sized.derived, sized.state)).toBeNull();
  });
});
