import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/view/palette.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { boundsOf, pathsOf, pictureOf, pictureOfScene } from '../../support/graph-pictures.ts';
import { crossScene, sceneNode, sceneOf, sceneTie } from '../../support/scenes.ts';

describe('[EXP] 74 what part is drawn', () => {
  const corner = sceneOf(
    [sceneNode({ id: 'a', x: 300, y: 200 }), sceneNode({ id: 'b', x: 420, y: 260 })],
    [sceneTie('a', 'b')],
  );

  test('the whole graph whatever the camera shows, or what it shows', () => {
    const camera = { x: 0.65, y: 0.5, zoom: 2 };
    const whole = pictureOfScene(crossScene(), { state: { camera } });
    expect(whole.items).toEqual(pictureOfScene(crossScene()).items);
    const view = pictureOfScene(crossScene(), { state: { camera }, choices: { extent: 'view' } });
    expect(pathsOf(view, 'nodes')).toHaveLength(2 * 2);
    expect(view.labels.map(({ id, mark }) => [id, mark])).toEqual([
      ['hub', { x: 160, y: 250 }],
      ['east', { x: 660, y: 250 }],
    ]);
    const ties = view.items.find((item) => item.kind === 'group' && item.id === 'ties');
    expect(ties).toMatchObject({ clip: { left: 0, top: 0, width: 800, height: 500 } });
  });

  test('what the window does not show is left out', () => {
    const state = { camera: { x: 0.9, y: 0.5, zoom: 2 } };
    const view = pictureOfScene(crossScene(), { state, choices: { extent: 'view' } });
    expect(pathsOf(view, 'ties')).toHaveLength(1);
    expect(view.labels.map(({ id }) => id)).toEqual(['east']);
    const crop = pictureOfScene(crossScene(), { state, choices: { extent: 'view', crop: true } });
    expect(crop.width).toBeLessThan(400);
    expect(crop.height).toBeLessThan(60);
  });

  test('what lies inside is not clipped', () => {
    const { items } = pictureOfScene(corner);
    expect(items.every((item) => !('clip' in item))).toBe(true);
  });

  test('crop cuts down to the content, labels included, with room round it', () => {
    const { items, width, height, labels } = pictureOfScene(corner, { choices: { crop: true } });
    const whole = pictureOfScene(corner);
    expect(labels.map(({ id, text }) => [id, text])).toEqual(
      whole.labels.map(({ id, text }) => [id, text]),
    );
    const bounds = items.flatMap((group) =>
      group.kind === 'group'
        ? group.items.map((item) =>
            item.kind === 'path' && item.stroke?.color !== LIGHT.paper
              ? boundsOf(item.steps)
              : item.kind === 'text'
                ? {
                    left: item.x - (item.align === 'right' ? item.width : 0),
                    top: item.y - 11,
                    right: item.x + (item.align === 'left' ? item.width : 0),
                    bottom: item.y + 3,
                  }
                : boundsOf([['M', 50, 50]]),
          )
        : [],
    );
    const near = (value: number) => expect(Math.abs(value - 12)).toBeLessThan(2.5);
    near(Math.min(...bounds.map(({ left }) => left)));
    near(Math.min(...bounds.map(({ top }) => top)));
    near(width - Math.max(...bounds.map(({ right }) => right)));
    near(height - Math.max(...bounds.map(({ bottom }) => bottom)));
  });

  test('a hidden node takes no room', () => {
    const far = sceneNode({ id: 'far', x: NaN, y: NaN });
    const crop = { choices: { crop: true } } as const;
    const { width, height } = pictureOfScene(corner, crop);
    const more = pictureOfScene({ ...corner, nodes: [...corner.nodes, far] }, crop);
    expect([more.width, more.height]).toEqual([width, height]);
    // Filters move nobody: what is left of the drawing is cut out.
    const area = (documents: readonly string[]): number => {
      const { width, height } = pictureOf(DATASET, { ...crop, state: { documents } });
      return width * height;
    };
    const areas = [...DATASET.documents.keys()].map((id) => area([id]));
    expect(Math.min(...areas)).toBeLessThan(area([]) / 2);
  });

  test('a hidden label takes none either', () => {
    const crop = (hidden: boolean) =>
      pictureOfScene(corner, {
        choices: {
          crop: true,
          labels: [{ id: 'b', text: null, hidden, offset: { x: 60, y: 40 } }],
        },
      });
    expect(crop(true).height).toBeLessThan(crop(false).height);
    expect(crop(true).width).toBeLessThan(crop(false).width);
  });

  test('nothing to draw is no fault', () => {
    const empty = pictureOfScene(sceneOf([]), { choices: { crop: true } });
    expect(empty.items).toEqual([]);
    expect([empty.width, empty.height]).toEqual([800, 500]);
  });
});
