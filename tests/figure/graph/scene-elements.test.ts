import { describe, expect, test } from 'vitest';
import { sceneElements } from '../../../src/figure/graph/scene-elements.ts';
import { crossScene, sceneNode, sceneOf, sceneTie } from '../../support/scenes.ts';

describe('sceneElements', () => {
  test('marks of one radius have one area, whatever their shape', () => {
    const shapes = ['circle', 'square', 'diamond'] as const;
    const scene = sceneOf(
      shapes.map((shape, x) => sceneNode({ id: shape, x, y: 0, shape, radius: 10 })),
    );
    const [circle, square, diamond] = sceneElements(scene).map(({ size = 0 }) => size);
    expect(((circle ?? 0) / 2) ** 2 * Math.PI).toBeCloseTo(314.16, 1);
    expect((square ?? 0) ** 2).toBeCloseTo(314, 0);
    expect((diamond ?? 0) ** 2 / 2).toBeCloseTo(314, 0);
  });

  test('a hollow mark is no larger than a filled one', () => {
    const size = (hollow: boolean): number =>
      sceneElements(sceneOf([sceneNode({ id: 'a', x: 0, y: 0, hollow })]))[0]?.size ?? 0;
    expect(size(true)).toBeCloseTo(size(false) - 1.7, 9);
  });

  test('classes say family, shape, line and state, and nothing else', () => {
    const scene = crossScene({ west: { dimmed: true } });
    const classes = Object.fromEntries(sceneElements(scene).map((e) => [e.id, e.classes]));
    expect(classes).toEqual({
      'node/hub': 'circle country',
      'node/west': 'square organisation dim',
      'node/east': 'diamond mission hollow',
      'node/north': 'diamond mission',
      'node/south': 'ring',
      'tie/tie:hub|west': 'tie solid lit',
      'tie/tie:hub|east': 'tie dashed lit',
      'tie/tie:hub|north': 'tie dotted lit',
      'tie/tie:hub|south': 'tie barred lit',
    });
  });

  test('a tone takes the place of the family; who is out has neither', () => {
    const scene = crossScene({ hub: { tone: 'ramp-3' }, east: { out: true, tone: 'none' } });
    const classes = new Map(sceneElements(scene).map((e) => [e.id, e.classes]));
    expect(classes.get('node/hub')).toBe('circle ramp-3');
    expect(classes.get('node/east')).toBe('diamond out');
  });

  test('more origins are heavier, structure is thin, ended ties are thinner', () => {
    const nodes = ['a', 'b'].map((id, x) => sceneNode({ id, x, y: 0 }));
    const width = (part: Parameters<typeof sceneTie>[2]): number =>
      sceneElements(sceneOf(nodes, [sceneTie('a', 'b', part)])).at(-1)?.width ?? 0;
    expect(width({ width: 2.7 })).toBeGreaterThan(width({ width: 1.2 }));
    expect(width({ width: 0.75, structural: true })).toBeLessThan(1);
    expect(width({ line: 'barred' })).toBeLessThan(width({ line: 'solid' }));
  });

  test('leaves out lines without their ends, and marks without a place', () => {
    const scene = sceneOf(
      [sceneNode({ id: 'a', x: 0, y: 0 }), sceneNode({ id: 'b', x: NaN, y: 0 })],
      [sceneTie('a', 'b'), sceneTie('a', 'nobody')],
    );
    expect(sceneElements(scene).map(({ id }) => id)).toEqual(['node/a']);
  });

  test('ids of a dataset meet neither each other nor Cytoscape’s', () => {
    const ids = ['__proto__', 'constructor', 'a, node', 'tie/x'];
    const scene = sceneOf(
      ids.map((id, x) => sceneNode({ id, x, y: 0 })),
      [sceneTie('__proto__', 'constructor')],
    );
    const elements = sceneElements({
      ...scene,
      bands: [{ source: 'tie/x', target: 'a, node', dimmed: false }],
    });
    expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length);
  });
});
