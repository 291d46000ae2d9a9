import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipSegment } from '../../../src/layout/clip-segment.ts';
import { dimmedColors, dimmedMark } from '../../../src/view/mix-colors.ts';
import { LIGHT } from '../../../src/view/palette.ts';
import { createPipeline } from '../../../src/view/pipeline.ts';
import { placeSceneLabels } from '../../../src/view/place-scene-labels.ts';
import { placeSigns } from '../../../src/view/place-signs.ts';
import { INITIAL_STATE, type Camera } from '../../../src/view/state.ts';
import { extentOf, toScreen, transformOf, type Size } from '../../../src/view/view-transform.ts';
import { SMALL_WORLDS } from '../../scenes/small-worlds.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { everyLook } from '../../support/every-look.ts';
import {
  boundsOf,
  pathsOf,
  pictureOf,
  pictureOfScene,
  textsOf,
} from '../../support/graph-pictures.ts';

describe('[EXP] 75 the picture is that of the screen', () => {
  const state = { selection: { kind: 'entity', id: 'agency:cnsa' } } as const;

  test('positions, sizes, colours and labels are the scene’s', () => {
    const window = { width: 1056, height: 650 };
    const picture = pictureOf(DATASET, { state, ...window });
    const full = { ...INITIAL_STATE, ...state };
    const { scene } = createPipeline()(DATASET, full, window);
    const marks = pathsOf(picture, 'nodes').filter(({ fill }) => fill !== undefined);
    expect(marks).toHaveLength(scene.nodes.length);
    for (const [i, node] of scene.nodes.entries()) {
      const { left, top, right, bottom } = boundsOf(marks[i]?.steps ?? []);
      expect((left + right) / 2).toBeCloseTo(node.x, 6);
      expect((top + bottom) / 2).toBeCloseTo(node.y, 6);
      const color = LIGHT[node.family ?? 'ink2'];
      const paint = node.dimmed ? dimmedMark(color, LIGHT) : { fill: color, line: color };
      if (node.hollow) expect(marks[i]?.stroke?.color).toBe(paint.line);
      else expect(marks[i]?.fill?.color).toBe(paint.fill);
    }
    const view = { scale: 1, x: 0, y: 0 };
    const placed = placeSceneLabels(scene, view, window, placeSigns(scene, view, window));
    expect(picture.labels).toEqual(
      placed.map(({ node, left, top, width, height }) => ({
        id: node.id,
        text: node.label.text,
        mark: { x: node.x, y: node.y },
        left,
        top,
        width,
        height,
      })),
    );
    expect(pathsOf(picture, 'selection')).toHaveLength(1);
    const dim = dimmedColors(LIGHT);
    const inks = placed.flatMap(({ node, lines }) =>
      lines.map(() => (node.dimmed ? dim.ink : LIGHT.ink)),
    );
    expect(textsOf(picture, 'labels').map(({ color }) => color)).toEqual(inks);
    expect(new Set(inks).size).toBe(2);
    expect(pathsOf(picture, 'ties').some(({ stroke }) => stroke?.color === dim.tie)).toBe(true);
  });

  test('without its selection it is as if nothing was selected', () => {
    const off = pictureOf(DATASET, { state, choices: { selection: false } });
    expect(off).toEqual(pictureOf(DATASET));
    expect(off).not.toEqual(pictureOf(DATASET, { state }));
  });

  test.each(SMALL_WORLDS)('nor are its paths lit: $name', ({ dataset, state: world }) => {
    const off = pictureOf(dataset, { state: world, choices: { selection: false } });
    expect(off.items).toEqual(pictureOf(dataset, { state: { ...world, selection: null } }).items);
    expect(pathsOf(off, 'selection')).toEqual([]);
  });

  test('an even plate without a height has good proportions', () => {
    const high = (width: number) => {
      const picture = pictureOf(DATASET, { width, height: null, choices: { size: 'column' } });
      return picture.height / width;
    };
    expect(high(390)).toBeCloseTo(1.22, 2);
    expect(high(1056)).toBeCloseTo(650 / 1056, 2);
    expect(high(700)).toBeGreaterThan(high(1056));
    expect(high(700)).toBeLessThan(high(390));
    const screen = pictureOf(DATASET, { width: 500, height: null, choices: { size: 'screen' } });
    expect(screen.height).toBe(200);
  });
});

/** How many ties of every look a window shows. */
function tiesInSight(camera: Camera, window: Size): number {
  const scene = everyLook();
  const view = transformOf(camera, extentOf(scene), window);
  const at = new Map(scene.nodes.map((node) => [node.id, toScreen(view, node)]));
  return scene.ties.filter(({ source, target }) => {
    const [a, b] = [at.get(source), at.get(target)];
    return a && b && clipSegment(a.x, a.y, b.x, b.y, window.width, window.height);
  }).length;
}

describe('on any view', () => {
  test('every tie in sight has its path, no text stands twice, everything is inside', () => {
    const camera = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      zoom: fc.double({ min: 0.6, max: 12, noNaN: true }),
    });
    const size = fc.record({
      width: fc.integer({ min: 240, max: 1400 }),
      height: fc.integer({ min: 200, max: 900 }),
    });
    fc.assert(
      fc.property(camera, size, fc.boolean(), (at, room, crop) => {
        const picture = pictureOfScene(everyLook(), {
          state: { camera: at },
          choices: { extent: 'view', crop },
          ...room,
        });
        if (!crop) expect(pathsOf(picture, 'ties')).toHaveLength(tiesInSight(at, room));
        expect(picture.width).toBeLessThanOrEqual(room.width);
        expect(picture.height).toBeLessThanOrEqual(room.height);
        const texts = textsOf(picture, 'labels').map(({ text, x, y }) => [text, x, y].join());
        expect(new Set(texts).size).toBe(texts.length);
        expect(new Set(picture.labels.map(({ id }) => id)).size).toBe(picture.labels.length);
        for (const { left, top, width, height } of picture.labels) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(picture.width);
          expect(top + height).toBeLessThanOrEqual(picture.height);
        }
        for (const group of picture.items) {
          if (group.kind !== 'group' || group.clip !== undefined) continue;
          for (const item of group.items) {
            if (item.kind !== 'path') continue;
            const { left, top, right, bottom } = boundsOf(item.steps);
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-6);
            expect(right).toBeLessThanOrEqual(picture.width + 1e-6);
            expect(bottom).toBeLessThanOrEqual(picture.height + 1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('all ties of the whole graph are there', () => {
    for (const { dataset, state } of SMALL_WORLDS) {
      const picture = pictureOf(dataset, { state });
      expect(pathsOf(picture, 'ties')).toHaveLength(picture.scene?.ties.length ?? -1);
    }
  });
});
