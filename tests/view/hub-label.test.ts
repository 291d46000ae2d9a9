import { expect, test } from 'vitest';
import { LEVELS } from '../../src/graph/query.ts';
import { LAYOUT_IDS } from '../../src/layout/layout-names.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import { placeSceneLabels } from '../../src/view/place-scene-labels.ts';
import { placeSigns } from '../../src/view/place-signs.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { extentOf, transformOf } from '../../src/view/view-transform.ts';
import { DATASET } from '../support/bundled-dataset.ts';

const SIZES = [
  { width: 320, height: 240 },
  { width: 360, height: 300 },
  { width: 390, height: 396 },
  { width: 360, height: 540 },
  { width: 600, height: 240 },
  { width: 600, height: 530 },
  { width: 760, height: 300 },
  { width: 760, height: 530 },
  { width: 1056, height: 588 },
];
const derive = createPipeline();

test.each(SIZES)('who has most ties is named on a plate of $width × $height', (window) => {
  const views = [
    ...LEVELS.map((level) => ({ level })),
    ...LAYOUT_IDS.map((layout) => ({ layout })),
  ];
  for (const chosen of views) {
    const { scene, analysis } = derive(DATASET, { ...INITIAL_STATE, ...chosen }, window);
    const view = transformOf(null, extentOf(scene), window);
    const labels = placeSceneLabels(scene, view, window, placeSigns(scene, view, window));
    const named = labels.map(({ node }) => node.id);
    expect(named, JSON.stringify(chosen)).toContain(analysis.hub);
  }
});
