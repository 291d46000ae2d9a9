import { expect, test } from 'vitest';
import { LIGHT } from '../../../src/view/palette.ts';
import { everyLook } from '../../support/every-look.ts';
import { boundsOf, pathsOf, pictureOfScene, textsOf } from '../../support/graph-pictures.ts';
import { crossScene, sceneNode, sceneOf } from '../../support/scenes.ts';

test('layers stand in painting order, each with an id and a name', () => {
  const picture = pictureOfScene(everyLook(), {
    choices: {
      highlights: ['ring 1'],
      callouts: [{ text: 'Here', at: { x: 0.2, y: 0.9 }, target: 'ring 2' }],
    },
  });
  const groups = picture.items.filter((item) => item.kind === 'group');
  expect(groups.map(({ id }) => id)).toEqual([
    'hulls',
    'ownership',
    'ties',
    'nodes',
    'signs',
    'selection',
    'highlights',
    'numbers',
    'callouts',
    'labels',
  ]);
  expect(groups).toHaveLength(picture.items.length);
  expect(groups.every(({ label }) => label !== '')).toBe(true);
});

test('a tie goes from middle to middle; dashes and dots are those of its status', () => {
  const [solid, dashed, dotted, barred] = pathsOf(pictureOfScene(crossScene()), 'ties');
  expect(solid).toEqual({
    kind: 'path',
    steps: [
      ['M', 400, 250],
      ['L', 150, 250],
    ],
    stroke: { color: LIGHT.tie, width: 2.7 },
  });
  expect(dashed?.stroke?.dash).toEqual([6, 3.5]);
  expect(dotted?.stroke).toMatchObject({ dash: [0.1, 4.4], cap: 'round' });
  expect(barred?.stroke?.color).toBe(LIGHT.tieSoft);
});

test('an ended tie has its bar, a contested one its sign', () => {
  const signs = pathsOf(pictureOfScene(crossScene()), 'signs');
  const [bar, paper, sign] = signs;
  expect(signs).toHaveLength(3);
  expect(bar?.steps.map(([, x]) => x)).toEqual([396, 404]);
  expect(paper?.fill?.color).toBe(LIGHT.paper);
  expect(sign?.steps).toHaveLength(6);
});

test('marks are as large as their areas say, with paper round them', () => {
  const picture = pictureOfScene(
    sceneOf([
      sceneNode({ id: 'a', x: 100, y: 100, radius: 10, shape: 'circle', family: 'country' }),
    ]),
  );
  const [halo, mark] = pathsOf(picture, 'nodes');
  expect(halo?.stroke).toEqual({ color: LIGHT.paper, width: 6 });
  expect(mark?.fill).toEqual({ color: LIGHT.country });
  const { left, top, right, bottom } = boundsOf(mark?.steps ?? []);
  expect([left, top, right, bottom]).toEqual([90, 90, 110, 110]);
});

test('a planned mission is an outline, one taken out is dotted and struck out', () => {
  const mark = { x: 100, y: 100, shape: 'diamond', family: 'mission' } as const;
  const hollow = sceneOf([sceneNode({ id: 'a', ...mark, hollow: true })]);
  expect(pathsOf(pictureOfScene(hollow), 'nodes')[1]).toMatchObject({
    fill: { color: LIGHT.paper },
    stroke: { color: LIGHT.mission, width: 1.7 },
  });
  const out = pictureOfScene(sceneOf([sceneNode({ id: 'a', ...mark, out: true })]));
  expect(pathsOf(out, 'nodes')[1]?.stroke).toMatchObject({ width: 1.2, dash: [1.4, 2.4] });
  const [strike] = pathsOf(out, 'labels');
  const [label] = textsOf(out, 'labels');
  expect(strike?.stroke?.color).toBe(LIGHT.pencil);
  expect(strike?.steps[0]?.[2]).toBeCloseTo((label?.y ?? 0) - 12 * 0.25, 9);
});

test('countries are set in spaced semibold capitals, missions in italics', () => {
  const at = { y: 100, radius: 4 } as const;
  const named = (id: string, face: 'country' | 'mission', x: number) =>
    sceneNode({
      id,
      x,
      ...at,
      label: {
        text: id,
        face,
        size: 12,
        forms: [{ lines: [id], width: 60, height: 14 }],
        priority: 1,
      },
    });
  const [country, mission] = textsOf(
    pictureOfScene(sceneOf([named('Arda', 'country', 100), named('Lyra', 'mission', 400)])),
    'labels',
  );
  expect(country).toMatchObject({ text: 'ARDA', face: 'sansSemibold', tracking: 12 * 0.078 });
  expect(mission).toMatchObject({ text: 'Lyra', face: 'serifItalic' });
  expect(mission).not.toHaveProperty('tracking');
});

test('Han text says that it is Chinese, Arabic and Hebrew that they run to the left', () => {
  const names = ['中国航天', 'الإمارات', 'ישראל', 'France'];
  const nodes = names.map((id, i) => sceneNode({ id, x: 200, y: 60 + i * 100 }));
  const texts = textsOf(pictureOfScene(sceneOf(nodes)), 'labels');
  const of = (text: string) => texts.find((item) => item.text === text);
  expect(of('中国航天')?.lang).toBe('zh');
  expect(of('الإمارات')?.direction).toBe('rtl');
  expect(of('ישראל')?.direction).toBe('rtl');
  expect(of('France')).not.toHaveProperty('direction');
  expect(of('France')).not.toHaveProperty('lang');
});

test('nothing marks where the reader put a mark', () => {
  const scene = (pinned: boolean) => sceneOf([sceneNode({ id: 'a', x: 90, y: 90, pinned })]);
  expect(pictureOfScene(scene(true)).items).toEqual(pictureOfScene(scene(false)).items);
});

test('without a ground there is no paper; ties end before marks and signs themselves', () => {
  const picture = pictureOfScene(crossScene(), { choices: { background: 'transparent' } });
  expect(pathsOf(picture, 'nodes')).toHaveLength(5);
  expect(textsOf(picture, 'labels').some(({ halo }) => halo !== undefined)).toBe(false);
  const [solid, before, after] = pathsOf(picture, 'ties').map(({ steps }) => boundsOf(steps));
  expect(solid?.right).toBeCloseTo(400 - 16 - 3, 9);
  expect(solid?.left).toBeCloseTo(150 + 6 * 0.886 + 3, 9);
  expect(before?.left).toBeCloseTo(400 + 16 + 3, 9);
  expect((after?.left ?? 0) - (before?.right ?? 0)).toBeCloseTo(2 * 7.6, 9);
  expect(after?.right).toBeCloseTo(650 - 6 * 1.253 - 3, 9);
});
