import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../src/graph/query.ts';
import { NEAR_STEPS } from '../../src/graph/paths/neighbourhood.ts';
import { PROJECTIONS } from '../../src/graph/projection.ts';
import { LAYOUT_IDS } from '../../src/layout/layout-names.ts';
import type { PlateSize } from '../../src/view/drawing.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { marksThatMeet } from '../support/mark-gaps.ts';

/** Plates of desks, columns of articles and phones, down to the lowest that an embedded graph has. */
const PLATES: readonly PlateSize[] = [
  { width: 1080, height: 600 },
  { width: 660, height: 540 },
  { width: 660, height: 240 },
  { width: 420, height: 420 },
  { width: 360, height: 240 },
  { width: 300, height: 240 },
];
const derive = createPipeline();

function meetingIn(plate: PlateSize, choices: Partial<ViewState>): readonly string[] {
  return marksThatMeet(derive(DATASET, { ...INITIAL_STATE, ...choices }, plate).scene, plate);
}

test.each(PLATES)('no two marks overlap on $width × $height, at any level or layout', (plate) => {
  for (const layout of LAYOUT_IDS) {
    for (const level of LEVELS) {
      for (const projection of PROJECTIONS.slice(0, level === 'two-mode' ? 1 : 2)) {
        const found = meetingIn(plate, { layout, level, projection });
        expect(found, `${layout}, ${level}, ${projection}`).toEqual([]);
      }
    }
  }
});

test('no two marks overlap, whatever is chosen', () => {
  const ids = [...DATASET.entities.keys()];
  const choices = fc.record({
    level: fc.constantFrom(...LEVELS),
    layout: fc.constantFrom(...LAYOUT_IDS),
    projection: fc.constantFrom(...PROJECTIONS),
    statedToo: fc.boolean(),
    metric: fc.constantFrom('degree', 'betweenness', 'strength', 'closeness'),
    without: fc.subarray(['country:cn', 'country:fr', 'agency:cnsa'], { maxLength: 2 }),
    expanded: fc.subarray(['country:cn', 'country:fr']),
    near: fc.option(
      fc.record({ id: fc.constantFrom(...ids), steps: fc.constantFrom(...NEAR_STEPS) }),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...PLATES), choices, (plate, chosen) => {
      expect(meetingIn(plate, chosen)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('unnamed groups and what is not about space find room too', () => {
  for (const plate of PLATES.filter(({ height }) => height > 240)) {
    expect(meetingIn(plate, { unnamed: true, otherDomains: true })).toEqual([]);
  }
});
