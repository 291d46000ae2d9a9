import { expect, test } from 'vitest';
import { DimFade, FADE } from '../../src/canvas/dim-fade.ts';
import { crossScene } from '../support/scenes.ts';

const dimWest = crossScene({ west: { dimmed: true } });

test('a label fades to a third of its ink, the others keep theirs', () => {
  const fade = new DimFade();
  fade.follow(crossScene(), 0, FADE);
  fade.follow(dimWest, 1000, FADE);
  expect(fade.share('west', 1000)).toBe(1);
  expect(fade.share('west', 1000 + FADE / 2)).toBeCloseTo(0.68, 9);
  expect(fade.share('west', 1000 + FADE)).toBeCloseTo(0.36, 9);
  expect(fade.share('hub', 1000 + FADE / 2)).toBe(1);
});

test('frames are wanted until the fade has ended', () => {
  const fade = new DimFade();
  fade.follow(dimWest, 1000, FADE);
  expect(fade.running(1000 + FADE - 1)).toBe(true);
  expect(fade.running(1000 + FADE)).toBe(false);
});

test('under reduced motion the change is there at once', () => {
  const fade = new DimFade();
  fade.follow(crossScene(), 0, 0);
  fade.follow(dimWest, 1000, 0);
  expect(fade.share('west', 1000)).toBeCloseTo(0.36, 9);
  expect(fade.running(1000)).toBe(false);
});

test('a newcomer is there as it is, without a fade', () => {
  const fade = new DimFade();
  fade.follow(dimWest, 1000, FADE);
  expect(fade.share('west', 1000)).toBeCloseTo(0.36, 9);
});
