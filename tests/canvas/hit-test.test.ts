import { describe, expect, test } from 'vitest';
import { MOUSE_SLOP, targetAt, TOUCH_SLOP } from '../../src/canvas/hit-test.ts';
import { crossScene, sceneNode, sceneOf, sceneTie } from '../support/scenes.ts';

const view = { scale: 2, x: -400, y: -250 };
const at = (x: number, y: number): { x: number; y: number } => ({
  x: x * 2 - 400,
  y: y * 2 - 250,
});

describe('targetAt', () => {
  test('finds a mark, whatever the view', () => {
    const scene = crossScene();
    expect(targetAt(scene, view, [], at(150, 250), MOUSE_SLOP)).toEqual({
      kind: 'entity',
      id: 'west',
    });
  });

  test('marks keep their size on the screen', () => {
    const west = { x: 150 * 2 - 400, y: 250 };
    const scene = crossScene();
    expect(targetAt(scene, view, [], { ...west, y: 250 + 10 }, MOUSE_SLOP)?.kind).toBe('entity');
    expect(targetAt(scene, view, [], { ...west, y: 250 + 12 }, MOUSE_SLOP)).toBe(null);
  });

  test('a finger may be further off than a mouse', () => {
    const scene = crossScene();
    const beside = { x: 150 * 2 - 400, y: 250 + 18 };
    expect(targetAt(scene, view, [], beside, MOUSE_SLOP)).toBe(null);
    expect(targetAt(scene, view, [], beside, TOUCH_SLOP)).toMatchObject({ id: 'west' });
  });

  test('finds a tie along its whole length, and nothing beside it', () => {
    const scene = crossScene();
    expect(targetAt(scene, view, [], at(250, 251), MOUSE_SLOP)).toEqual({
      kind: 'tie',
      id: 'tie:hub|west',
    });
    expect(targetAt(scene, view, [], at(250, 260), MOUSE_SLOP)).toBe(null);
  });

  test('a mark is above a tie, a label above a tie', () => {
    const scene = crossScene();
    const label = {
      target: { kind: 'entity', id: 'north' } as const,
      left: at(250, 245).x,
      top: at(250, 245).y,
      width: 40,
      height: 20,
    };
    expect(targetAt(scene, view, [label], at(255, 250), MOUSE_SLOP)).toMatchObject({
      id: 'north',
    });
    expect(targetAt(scene, view, [label], at(400, 250), MOUSE_SLOP)).toMatchObject({ id: 'hub' });
  });

  test('of two ties in reach the lit one is meant', () => {
    const scene = sceneOf(
      [
        sceneNode({ id: 'a', x: 200, y: 200 }),
        sceneNode({ id: 'b', x: 600, y: 200 }),
        sceneNode({ id: 'c', x: 200, y: 202 }),
        sceneNode({ id: 'd', x: 600, y: 202 }),
      ],
      [sceneTie('a', 'b'), sceneTie('c', 'd', { dimmed: true })],
    );
    expect(targetAt(scene, view, [], at(400, 202), MOUSE_SLOP)).toMatchObject({ id: 'tie:a|b' });
  });
});
