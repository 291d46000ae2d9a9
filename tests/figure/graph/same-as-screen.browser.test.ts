import { afterEach, expect, test } from 'vitest';
import { paintItems } from '../../../src/canvas/paint-display-list.ts';
import { LIGHT } from '../../../src/view/palette.ts';
import type { Camera } from '../../../src/view/state.ts';
import type { Scene } from '../../../src/view/scene.ts';
import { everyLook } from '../../support/every-look.ts';
import { frames } from '../../support/frames.ts';
import { pictureOfScene } from '../../support/graph-pictures.ts';
import { mountedCanvas } from '../../support/mounted-canvas.ts';
import { strewnScene } from '../../support/scenes.ts';

afterEach(() => document.body.replaceChildren());

const [WIDTH, HEIGHT] = [800, 500];

function sheet(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D canvas in this browser');
  context.fillStyle = LIGHT.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  return context;
}

/** What the plate shows of a scene, its layers one on the other. */
async function shown(scene: Scene, camera: Camera | null): Promise<Uint8ClampedArray> {
  const { box, canvas, remove } = mountedCanvas();
  canvas.setScene(scene);
  canvas.setCamera(camera);
  await frames(20);
  const context = sheet();
  const layers = [...box.querySelectorAll('canvas')].toSorted(
    (a, b) => Number(a.style.zIndex || 9) - Number(b.style.zIndex || 9),
  );
  const [hulls] = box.querySelectorAll('canvas');
  for (const layer of [hulls, ...layers.filter((one) => one !== hulls)]) {
    if (layer !== undefined && layer.width > 0) context.drawImage(layer, 0, 0, WIDTH, HEIGHT);
  }
  remove();
  return context.getImageData(0, 0, WIDTH, HEIGHT).data;
}

function drawn(scene: Scene, camera: Camera | null): Uint8ClampedArray {
  const picture = pictureOfScene(scene, {
    state: { camera },
    choices: { extent: camera === null ? 'whole' : 'view' },
  });
  const context = sheet();
  paintItems(context, picture.items, { sans: 'sans-serif', serif: 'serif' });
  return context.getImageData(0, 0, WIDTH, HEIGHT).data;
}

/** The share of pixels that are clearly of another colour; smoothed edges differ a little. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let unlike = 0;
  for (let i = 0; i < a.length; i += 4) {
    const most = Math.max(...[0, 1, 2].map((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0))));
    if (most > 40) unlike++;
  }
  return unlike / (a.length / 4);
}

test.each([
  ['every look', everyLook(), null],
  ['every look, half of it dimmed', everyLook(true), null],
  ['many marks', strewnScene(60), null],
  ['a part of them', strewnScene(60), { x: 0.4, y: 0.6, zoom: 2.5 }],
] as const)('[EXP] 75 the picture is what the plate shows: %s', async (_, scene, camera) => {
  const [plate, picture] = [await shown(scene, camera), drawn(scene, camera)];
  expect(difference(plate, drawn({ ...scene, ties: [] }, camera))).toBeGreaterThan(0.002);
  expect(difference(plate, picture)).toBeLessThan(0.001);
});
