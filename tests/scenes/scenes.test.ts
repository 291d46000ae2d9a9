import { describe, expect, test } from 'vitest';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import type { Scene } from '../../src/view/scene.ts';
import { SMALL_WORLDS } from './small-worlds.ts';

/** A scene as text that reads well in a diff: numbers to a hundredth of a px. */
function readable(scene: Scene): string {
  const rounded = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value;
  return `${JSON.stringify(scene, rounded, 1)}\n`;
}

describe('scenes', () => {
  // Seen and wanted changes: `npx vitest run tests/scenes -u`, then read the diff.
  test.each(SMALL_WORLDS)('$name', async ({ name, dataset, state }) => {
    const { scene } = createPipeline()(dataset, state, DEFAULT_PLATE);
    await expect(readable(scene)).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test('are the same from the same input, made anew', () => {
    for (const { dataset, state } of SMALL_WORLDS) {
      const [a, b] = [createPipeline(), createPipeline()].map((p) =>
        p(dataset, state, DEFAULT_PLATE),
      );
      expect(readable(a!.scene)).toBe(readable(b!.scene));
    }
  });

  test('filtering moves nobody who stays', () => {
    const { dataset, state } = SMALL_WORLDS.find((c) => c.name === 'guests-in-a-column')!;
    const derive = createPipeline();
    const all = derive(dataset, state, DEFAULT_PLATE).scene;
    const some = derive(dataset, { ...state, kinds: ['visit'] }, DEFAULT_PLATE).scene;
    const at = new Map(all.nodes.map((n) => [n.id, [n.x, n.y]]));
    expect(some.nodes.length).toBeLessThan(all.nodes.length);
    for (const node of some.nodes) expect([node.x, node.y]).toEqual(at.get(node.id));
  });
});
