import { afterEach, expect, test } from 'vitest';
import type { Core } from 'cytoscape';
import { paintCrisply } from '../../src/canvas/crisp-painting.ts';
import { startCytoscape } from '../../src/canvas/start-cytoscape.ts';
import { frames } from '../support/frames.ts';
import { mountedCanvas } from '../support/mounted-canvas.ts';
import { crossScene } from '../support/scenes.ts';

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

test('a drawing looks the same at every repaint', async () => {
  const { box, canvas, remove } = mountedCanvas();
  const look = async (): Promise<readonly string[]> => {
    await frames(3);
    return [...box.querySelectorAll('canvas')].map((layer) => layer.toDataURL());
  };
  canvas.setScene(crossScene());
  const first = await look();
  for (let repaint = 0; repaint < 5; repaint++) {
    canvas.panBy(1, 0);
    await frames(2);
    canvas.panBy(-1, 0);
    expect(await look()).toEqual(first);
  }
  remove();
});
