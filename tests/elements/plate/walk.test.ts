import { beforeEach, describe, expect, test } from 'vitest';
import { DIRECTIONS } from '../../../src/layout/nearest-in-direction.ts';
import { neighborsInScene, rankedInScene } from '../../../src/elements/plate/scene-order.ts';
import { Walk, type WalkMap } from '../../../src/elements/plate/walk.ts';
import { crossScene, sceneOf, strewnScene } from '../../support/scenes.ts';

const scene = crossScene();
const map: WalkMap = { follow: neighborsInScene(scene), ranked: rankedInScene(scene) };
let walk = new Walk();

beforeEach(() => {
  walk = new Walk();
  walk.setScene(scene, map.ranked);
});

describe('Walk', () => {
  test('starts at the highest in rank', () => {
    expect(walk.current).toBe('hub');
  });

  test('arrows go to what lies that way, and stay where nothing does', () => {
    walk.go('left');
    expect(walk.current).toBe('west');
    walk.go('left');
    expect(walk.current).toBe('west');
  });

  test('arrows reach every entity from any other', () => {
    const many = strewnScene(60);
    for (const start of many.nodes) {
      const reached = new Set([start.id]);
      for (const id of reached) {
        for (const direction of DIRECTIONS) {
          walk.setScene(many, []);
          walk.goTo(id);
          walk.go(direction);
          if (walk.current !== null) reached.add(walk.current);
        }
      }
      expect(reached.size).toBe(60);
      if (start.id === 'n2') break;
    }
  });

  test('n and p step through the neighbours of one entity, strongest first, round and round', () => {
    const steps = [1, 1, 1, 1, 1, -1] as const;
    const seen = steps.map((step) => {
      walk.step(step, map);
      return walk.current;
    });
    const [first, second, third, fourth] = map.follow('hub');
    expect(first).toBe('west');
    expect(seen).toEqual([first, second, third, fourth, first, fourth]);
  });

  test('p begins with the weakest', () => {
    walk.step(-1, map);
    expect(walk.current).toBe(map.follow('hub').at(-1));
  });

  test('after settling, the neighbours of where one is come next', () => {
    walk.step(1, map);
    walk.settle();
    walk.step(1, map);
    expect(walk.current).toBe('hub');
  });

  test('goes back the way it came, over steps through neighbours in one stride', () => {
    walk.step(1, map);
    walk.step(1, map);
    walk.goTo('south');
    walk.back();
    expect(walk.current).not.toBe('south');
    walk.back();
    expect(walk.current).toBe('hub');
    walk.back();
    expect(walk.current).toBe('hub');
  });

  test('moves along the ranking, not past its ends', () => {
    walk.rank(Infinity, map);
    expect(walk.current).toBe(map.ranked.at(-1));
    walk.rank(10, map);
    expect(walk.current).toBe(map.ranked.at(-1));
    walk.rank(-Infinity, map);
    expect(walk.current).toBe('hub');
    walk.rank(2, map);
    expect(walk.current).toBe(map.ranked[2]);
  });

  test('stays where it is when the drawing changes', () => {
    walk.goTo('south');
    walk.setScene(crossScene(), map.ranked);
    expect(walk.current).toBe('south');
  });

  test('goes to the nearest survivor when its entity vanishes', () => {
    walk.goTo('west');
    const rest = scene.nodes.filter(({ id }) => id !== 'west' && id !== 'hub');
    walk.setScene(sceneOf(rest), []);
    expect(['north', 'south']).toContain(walk.current);
  });

  test('an empty drawing has no place to be', () => {
    walk.setScene(sceneOf([]), []);
    expect(walk.current).toBe(null);
    walk.go('left');
    walk.step(1, map);
    walk.rank(1, map);
    walk.back();
    expect(walk.current).toBe(null);
  });
});
