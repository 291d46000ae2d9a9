import { afterEach, expect, test } from 'vitest';
import '../../../src/define.ts';
import type { CooperationPlateElement } from '../../../src/elements/cooperation-plate.ts';
import { wordsOverPlate } from '../../../src/elements/plate/words-over-plate.ts';
import { SMALL_NETWORK } from '../../support/small-network.ts';
import { deep, settled } from '../../support/mount.ts';

afterEach(() => document.body.replaceChildren());

test('what says that it lies over the plate is found where it is, and only while it is shown', () => {
  document.body.innerHTML = `<div style="position: absolute; left: 30px; top: 20px; width: 300px; height: 200px">
    <div class="plate" style="width: 300px; height: 200px"></div>
    <p data-over-plate style="position: absolute; margin: 0; right: 0; top: 10px; width: 80px; height: 40px"></p>
    <p data-over-plate hidden>Hidden</p>
    <p>Beside</p>
  </div>`;
  const plate = document.querySelector<HTMLElement>('.plate')!;
  expect(wordsOverPlate(plate)).toEqual([{ left: 220, top: 10, width: 80, height: 40 }]);
});

test('on a phone no label stands under the words over the plate', async () => {
  const explorer = document.createElement('cooperation-explorer');
  Object.assign(explorer, { data: SMALL_NETWORK });
  explorer.style.cssText = 'display: block; width: 390px; height: 844px';
  document.body.append(explorer);
  await settled(explorer);
  await settled(explorer);
  const plate = deep(explorer, 'cooperation-plate')[0] as CooperationPlateElement;
  const [words] = wordsOverPlate(plate);
  expect(words?.width).toBeGreaterThan(40);
  const { canvas } = plate;
  // Somebody put right under the words: its label goes elsewhere.
  const [node] = plate.scene!.nodes;
  const under = { x: words!.left - 12, y: words!.top + words!.height / 2 };
  canvas!.setScene({ ...plate.scene!, nodes: [{ ...node!, ...under }] });
  const [label] = canvas!.labels();
  expect(label).toBeDefined();
  const { left, top, width, height } = label!;
  const meets =
    left < words!.left + words!.width &&
    left + width > words!.left &&
    top < words!.top + words!.height &&
    top + height > words!.top;
  expect(meets).toBe(false);
});
