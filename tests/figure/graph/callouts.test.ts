import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Callout } from '../../../src/view/figure-choices.ts';
import { LIGHT } from '../../../src/view/palette.ts';
import { pathsOf, pictureOfScene, textsOf } from '../../support/graph-pictures.ts';
import { crossScene } from '../../support/scenes.ts';

function callout(part: Partial<Callout> = {}): Callout {
  return { text: 'A note', at: { x: 0.25, y: 0.2 }, target: null, ...part };
}

test('a note has its middle where it was put, and a line to its mark’s edge', () => {
  const picture = pictureOfScene(crossScene(), {
    choices: { callouts: [callout({ target: 'hub' })] },
  });
  const [box] = picture.callouts;
  expect((box?.left ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(200, 9);
  expect((box?.top ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(100, 9);
  const [leader] = pathsOf(picture, 'callouts');
  const [, x = 0, y = 0] = leader?.steps[1] ?? [];
  expect(Math.hypot(400 - Number(x), 250 - Number(y))).toBeCloseTo(16 + 3, 9);
  // It leaves the note below, away from its middle.
  const [, fromX = 0, fromY = 0] = leader?.steps[0] ?? [];
  expect(fromY).toBeCloseTo((box?.top ?? 0) + (box?.height ?? 0) + 4, 9);
  expect((Number(fromX) - 200) / (Number(fromY) - 100)).toBeCloseTo(200 / 150, 9);
  expect(leader?.stroke?.color).toBe(LIGHT.pencil);
});

test('no line without a target, to one that is not there or out of sight, or upon it', () => {
  const lines = (part: Partial<Callout>, zoom = 1): number =>
    pathsOf(
      pictureOfScene(crossScene(), {
        state: { camera: { x: 0.5, y: 0.5, zoom } },
        choices: { callouts: [callout(part)], extent: 'view' },
      }),
      'callouts',
    ).length;
  expect(lines({ target: 'west' })).toBe(1);
  expect(lines({})).toBe(0);
  expect(lines({ target: 'nobody' })).toBe(0);
  expect(lines({ target: 'west' }, 4)).toBe(0);
  expect(lines({ target: 'hub', at: { x: 0.5, y: 0.5 } })).toBe(0);
  expect(lines({ target: 'hub', at: { x: 0.52, y: 0.5 } })).toBe(0);
});

test('long notes are broken, empty ones and more than ten are left out', () => {
  const text =
    'What one document calls an agreement another calls a plan, and a third does not know.';
  const picture = pictureOfScene(crossScene(), {
    choices: { callouts: [callout({ text: '  ' }), callout({ text })] },
  });
  expect(picture.callouts).toHaveLength(1);
  const lines = textsOf(picture, 'callouts');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map((line) => line.text).join(' ')).toBe(text);
  expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(180);
  const many = Array.from({ length: 12 }, (_, i) => callout({ text: `Note ${i}` }));
  expect(pictureOfScene(crossScene(), { choices: { callouts: many } }).callouts).toHaveLength(10);
});

test('a note that runs to the left is set from its right edge', () => {
  const picture = pictureOfScene(crossScene(), {
    choices: { callouts: [callout({ text: 'שלום' })] },
  });
  const [box] = picture.callouts;
  const [line] = textsOf(picture, 'callouts');
  expect(line).toMatchObject({ direction: 'rtl', align: 'right' });
  expect(line?.x).toBeCloseTo((box?.left ?? 0) + (box?.width ?? 0), 9);
});

test('labels keep off notes, and notes stay inside wherever they are put', () => {
  const share = fc.double({ min: -1, max: 2, noNaN: true });
  const words = fc.string({ minLength: 1, maxLength: 160, unit: 'grapheme' });
  fc.assert(
    fc.property(share, share, words, fc.boolean(), (x, y, text, crop) => {
      const note = callout({ at: { x, y }, text: `A ${text}`, target: 'hub' });
      const picture = pictureOfScene(crossScene(), { choices: { callouts: [note], crop } });
      const [box] = picture.callouts;
      if (box === undefined) throw new Error('the note is not there');
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(picture.width);
      expect(box.top + box.height).toBeLessThanOrEqual(picture.height);
      for (const label of picture.labels) {
        const meet =
          label.left < box.left + box.width &&
          box.left < label.left + label.width &&
          label.top < box.top + box.height &&
          box.top < label.top + label.height;
        expect(meet).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
