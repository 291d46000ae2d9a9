import { afterEach, expect, test, vi } from 'vitest';
import type { Core } from 'cytoscape';
import { restWhenQuiet } from '../../src/canvas/rest-when-quiet.ts';
import { startCytoscape } from '../../src/canvas/start-cytoscape.ts';
import { LIGHT } from '../../src/view/palette.ts';
import { frames } from '../support/frames.ts';
import { mountedCanvas, seen } from '../support/mounted-canvas.ts';
import { crossScene } from '../support/scenes.ts';

let cy: Core | null = null;

afterEach(() => {
  cy?.destroy();
  cy = null;
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** How many frames are asked for by others while the page shows some. */
async function asked(during: number): Promise<number> {
  const request = window.requestAnimationFrame.bind(window);
  let count = 0;
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((act) => {
    count += 1;
    return request(act);
  });
  for (let frame = 0; frame < during; frame++) await new Promise((done) => void request(done));
  vi.restoreAllMocks();
  return count;
}

function start(): Core {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 200px; height: 100px';
  document.body.append(box);
  cy = startCytoscape(box);
  restWhenQuiet(cy);
  return cy;
}

test('[DOM] 31 a quiet drawing asks for no frames', async () => {
  const { canvas, box, remove } = mountedCanvas();
  canvas.setScene(crossScene());
  await frames(50);
  expect(await asked(20)).toBe(0);
  const mark = canvas.screenPosition('hub');
  canvas.panBy(-30, 0);
  canvas.zoomBy(1.5);
  await frames(2);
  const after = canvas.screenPosition('hub');
  expect(after).not.toEqual(mark);
  await seen(box, after!.x, after!.y, LIGHT.country);
  await frames(50);
  expect(await asked(20)).toBe(0);
  remove();
});

test('one that rests hears all that changes, and goes when it is destroyed', async () => {
  const core = start();
  await frames(50);
  let drawn = 0;
  core.on('render', () => (drawn += 1));
  core.add({ data: { id: 'a' } });
  await frames(3);
  expect(drawn).toBeGreaterThan(0);
  const renderer = (core as never as { renderer: () => { destroyed: boolean } }).renderer();
  await frames(50);
  expect(renderer.destroyed).toBe(false);
  core.destroy();
  expect(renderer.destroyed).toBe(true);
  cy = null;
});
