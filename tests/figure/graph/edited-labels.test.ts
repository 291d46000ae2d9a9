import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LabelEdit } from '../../../src/view/figure-choices.ts';
import { LIGHT } from '../../../src/view/palette.ts';
import type { ComposedPicture } from '../../../src/figure/picture.ts';
import { boundsOf, pathsOf, pictureOfScene, textsOf } from '../../support/graph-pictures.ts';
import { crossScene, sceneNode, sceneOf, strewnScene } from '../../support/scenes.ts';

function edit(id: string, part: Partial<LabelEdit>): LabelEdit {
  return { id, text: null, hidden: false, offset: null, ...part };
}

function labelOf(picture: ComposedPicture, id: string): ComposedPicture['labels'][number] {
  const label = picture.labels.find((one) => one.id === id);
  if (label === undefined) throw new Error(`${id} has no label`);
  return label;
}

function overlaps(a: ComposedPicture['labels'][number], b: typeof a): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

describe('edited labels', () => {
  test('another text stands in the place of the name, over two lines where it is long', () => {
    const labels = [edit('west', { text: 'An agency of the west with a long name' })];
    const picture = pictureOfScene(crossScene(), { choices: { labels } });
    expect(labelOf(picture, 'west').text).toBe('An agency of the west with a long name');
    const texts = textsOf(picture, 'labels').map(({ text }) => text);
    expect(texts).not.toContain('west');
    expect(texts.filter((text) => text.includes('agency') || text.includes('long'))).toHaveLength(
      texts.length - 4,
    );
  });

  test('a text of any length is kept within 80 characters', () => {
    const labels = [edit('west', { text: 'm'.repeat(500) })];
    const picture = pictureOfScene(crossScene(), { choices: { labels } });
    expect(labelOf(picture, 'west').text).toHaveLength(80);
    expect(labelOf(picture, 'west').width).toBeLessThan(200);
  });

  test('a hidden label is not drawn, its mark is', () => {
    const labels = [edit('west', { hidden: true, offset: { x: 5, y: 5 } })];
    const picture = pictureOfScene(crossScene(), { choices: { labels } });
    expect(picture.labels.map(({ id }) => id).sort()).toEqual(['east', 'hub', 'north', 'south']);
    expect(pathsOf(picture, 'nodes')).toHaveLength(10);
  });

  test('a moved label has its middle where it was put, in as many lines as before', () => {
    const labels = [edit('west', { offset: { x: 30, y: -40 } })];
    const { left, top, width, height, mark } = labelOf(
      pictureOfScene(crossScene(), { choices: { labels } }),
      'west',
    );
    expect(left + width / 2 - mark.x).toBeCloseTo(30, 9);
    expect(top + height / 2 - mark.y).toBeCloseTo(-40, 9);
  });

  test('others make room for a moved label', () => {
    const free = pictureOfScene(crossScene());
    const [hub, west] = [labelOf(free, 'hub'), labelOf(free, 'west')];
    const offset = {
      x: hub.left + hub.width / 2 - west.mark.x,
      y: hub.top + hub.height / 2 - west.mark.y,
    };
    const picture = pictureOfScene(crossScene(), {
      choices: { labels: [edit('west', { offset })] },
    });
    expect(overlaps(labelOf(picture, 'west'), hub)).toBe(true);
    expect(overlaps(labelOf(picture, 'west'), labelOf(picture, 'hub'))).toBe(false);
  });

  test('wherever labels are moved they stay inside, and no two others meet', () => {
    const number = fc.integer({ min: -900, max: 900 });
    const moved = fc.uniqueArray(fc.integer({ min: 0, max: 29 }), { maxLength: 4 });
    const scene = strewnScene(30);
    fc.assert(
      fc.property(moved, number, number, fc.boolean(), (ids, x, y, crop) => {
        const labels = ids.map((id) => edit(`n${id}`, { offset: { x, y } }));
        const picture = pictureOfScene(scene, { choices: { labels, crop } });
        const fixed = new Set(labels.map(({ id }) => id));
        for (const label of picture.labels) {
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.top).toBeGreaterThanOrEqual(0);
          expect(label.left + label.width).toBeLessThanOrEqual(picture.width);
          expect(label.top + label.height).toBeLessThanOrEqual(picture.height);
          if (fixed.has(label.id)) continue;
          const others = picture.labels.filter((other) => other !== label);
          expect(others.some((other) => overlaps(label, other))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('highlights', () => {
  const crowd = sceneOf(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id, i) =>
      sceneNode({
        id,
        x: 60 + (i % 3) * 14,
        y: 60 + Math.floor(i / 3) * 14,
        label: {
          text: id,
          face: 'organisation',
          size: 12,
          forms: [{ lines: [`Label ${id}`], width: 60, height: 14 }],
          priority: 9 - i,
        },
      }),
    ),
    [],
    { width: 200, height: 200 },
  );
  const room = { width: 200, height: 200 };

  test('have a ring in the colour of the pencil, and their label wins', () => {
    const plain = pictureOfScene(crowd, room);
    const lost = crowd.nodes.find(({ id }) => plain.labels.every((label) => label.id !== id));
    const id = lost?.id ?? '';
    expect(id).not.toBe('');
    const picture = pictureOfScene(crowd, { ...room, choices: { highlights: [id] } });
    expect(picture.labels.map((label) => label.id)).toContain(id);
    const [ring] = pathsOf(picture, 'highlights');
    expect(ring?.stroke?.color).toBe(LIGHT.pencil);
    const { left, right } = boundsOf(ring?.steps ?? []);
    expect((left + right) / 2).toBeCloseTo(lost?.x ?? 0, 9);
  });

  test('their label stands clear of the ring', () => {
    const scene = crossScene();
    const picture = pictureOfScene(scene, { choices: { highlights: ['west'] } });
    const [ring] = pathsOf(picture, 'highlights');
    const { left, right, top, bottom } = boundsOf(ring?.steps ?? []);
    const box = { left, top, width: right - left, height: bottom - top };
    const label = labelOf(picture, 'west');
    expect(overlaps(label, { ...label, ...box })).toBe(false);
  });

  test('are not held back by a selection', () => {
    const picture = pictureOfScene(crossScene({ west: { dimmed: true } }), {
      choices: { highlights: ['west'] },
    });
    expect(picture.scene?.nodes.find(({ id }) => id === 'west')?.dimmed).toBe(false);
  });
});
