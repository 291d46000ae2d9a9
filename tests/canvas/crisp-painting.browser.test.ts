import { afterEach, expect, test } from 'vitest';
import type { Core } from 'cytoscape';
import { paintCrisply } from '../../src/canvas/crisp-painting.ts';
import { startCytoscape } from '../../src/canvas/start-cytoscape.ts';

let cy: Core | null = null;

afterEach(() => {
  cy?.destroy();
  document.body.replaceChildren();
});

function start(large: boolean): { getLayers: () => unknown; getElement: () => unknown } {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 200px; height: 100px';
  document.body.append(box);
  cy = startCytoscape(box);
  const { data } = (cy as never as { renderer: () => { data: never } }).renderer() as {
    data: Record<'lyrTxrCache' | 'eleTxrCache', Record<string, () => unknown>>;
  };
  // The contract: an upgrade of Cytoscape that renames these must be seen.
  expect(data.lyrTxrCache['getLayers']).toBeTypeOf('function');
  expect(data.eleTxrCache['getElement']).toBeTypeOf('function');
  data.lyrTxrCache['getLayers'] = () => 'layers';
  data.eleTxrCache['getElement'] = () => 'picture';
  paintCrisply(cy, () => large);
  return {
    getLayers: () => data.lyrTxrCache['getLayers']?.(),
    getElement: () => data.eleTxrCache['getElement']?.(),
  };
}

test('a drawing is painted without kept pictures', () => {
  const { getLayers, getElement } = start(false);
  expect(getLayers()).toBeNull();
  expect(getElement()).toBeNull();
});

test('a large one with them', () => {
  const { getLayers, getElement } = start(true);
  expect(getLayers()).toBe('layers');
  expect(getElement()).toBe('picture');
});
