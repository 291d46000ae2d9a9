import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dimmedMark, mixColors } from '../../src/view/mix-colors.ts';
import { DARK, LIGHT } from '../../src/view/palette.ts';
import { frames } from '../support/frames.ts';
import { mountedCanvas, seen, type MountedCanvas } from '../support/mounted-canvas.ts';
import { alike, pixelAt } from '../support/pixels.ts';
import { crossScene, sceneOf, strewnScene } from '../support/scenes.ts';

let mounted: MountedCanvas;
beforeEach(() => {
  mounted = mountedCanvas();
});
afterEach(() => mounted.remove());
describe('the picture', () => {
  test('marks stand where the handle says, in the colours of their families', async () => {
    mounted.canvas.setScene(crossScene());
    expect(mounted.canvas.screenPosition('west')).toEqual({ x: 150, y: 250, radius: 6 });
    await seen(mounted.box, 150, 250, LIGHT.organisation);
    await seen(mounted.box, 400, 250, LIGHT.country);
    await seen(mounted.box, 400, 80, LIGHT.mission);
  });

  test('a hollow mark is paper inside', async () => {
    mounted.canvas.setScene(crossScene());
    await seen(mounted.box, 650, 250, LIGHT.paper);
    await seen(mounted.box, 650 + 6, 250, LIGHT.mission);
  });

  test('ties end at the halo of paper round their marks', async () => {
    mounted.canvas.setScene(crossScene());
    await seen(mounted.box, 275, 250, LIGHT.tie);
    await seen(mounted.box, 400 - 16 - 2, 250, LIGHT.paper);
  });

  test('marks and lines keep their size at any zoom', async () => {
    mounted.canvas.setScene(crossScene());
    mounted.canvas.setCamera({ x: 0.5, y: 0.5, zoom: 3 });
    await seen(mounted.box, 400 - 14, 250, LIGHT.country);
    await seen(mounted.box, 400 - 17.5, 250, LIGHT.paper);
    await seen(mounted.box, 100, 250, LIGHT.tie);
    await seen(mounted.box, 100, 253, LIGHT.paper);
  });

  test('bands lie below ties, as wide as they should be', async () => {
    const scene = crossScene();
    mounted.canvas.setScene({
      ...scene,
      ties: [],
      bands: [{ source: 'hub', target: 'west', dimmed: false }],
    });
    await seen(mounted.box, 275, 250, '#e1e7eb');
    await seen(mounted.box, 275, 247, '#e1e7eb');
    await seen(mounted.box, 275, 245, LIGHT.paper);
  });

  test('a tie with one source is of a lighter tone', async () => {
    const scene = crossScene();
    const ties = scene.ties.map((tie) => ({ ...tie, single: true, width: 3 }));
    mounted.canvas.setScene({ ...scene, ties });
    await seen(mounted.box, 275, 250, LIGHT.tieSoft);
  });

  test('who is taken out is an empty outline, its name struck out in pencil', async () => {
    mounted.canvas.setScene({ ...crossScene({ hub: { out: true } }), ties: [] });
    await seen(mounted.box, 400, 250, LIGHT.paper);
    const [label] = mounted.canvas.labels().filter(({ node }) => node.out);
    if (label === undefined) throw new Error('no label');
    const middle = (label.baselines[0] ?? 0) - 4;
    await seen(mounted.box, label.left + label.width / 2, middle, LIGHT.pencil);
  });

  test('colours by a metric take the place of those of families, in every theme', async () => {
    mounted.canvas.setScene(crossScene({ hub: { tone: 'ramp-6' }, east: { tone: 'group-2' } }));
    await seen(mounted.box, 400, 250, LIGHT.ramp[6]!);
    await seen(mounted.box, 650 + 6, 250, LIGHT.groups[1]!);
    await seen(mounted.box, 650, 250, LIGHT.paper);
    mounted.canvas.setPalette(DARK);
    await seen(mounted.box, 400, 250, DARK.ramp[6]!, DARK.paper);
  });

  test('areas lie below everything, as dark where their pieces overlap as where they do not', async () => {
    const scene = crossScene();
    const at = (x: number, y: number) => ({ x, y });
    const hull = {
      group: 3,
      tone: 'group-1',
      dimmed: false,
      pieces: [
        { points: [at(100, 100), at(300, 100), at(100, 200)], room: 12 },
        { points: [at(100, 100), at(300, 100)], room: 12 },
        { points: [at(500, 400)], room: 30 },
      ],
    } as const;
    mounted.canvas.setScene({ ...scene, hulls: [hull] });
    const pale = mixColors(LIGHT.groups[0]!, LIGHT.paper, 0.16);
    for (const [x, y] of [
      [150, 100],
      [110, 150],
      [200, 92],
      [500, 425],
    ] as const) {
      await seen(mounted.box, x, y, pale);
    }
    await seen(mounted.box, 200, 85, LIGHT.paper);
    await seen(mounted.box, 500, 434, LIGHT.paper);
    // Room about an area is of the screen: it does not grow with the zoom.
    mounted.canvas.setCamera({ x: 500 / 800, y: 400 / 500, zoom: 2 });
    await seen(mounted.box, 400, 250 + 25, pale);
    await seen(mounted.box, 400, 250 + 34, LIGHT.paper);
    mounted.canvas.setScene({ ...scene, hulls: [] });
    await seen(mounted.box, 400, 250 + 25, LIGHT.paper);
  });

  test('what is dimmed is mixed with the paper', async () => {
    mounted.canvas.setScene(crossScene({ west: { dimmed: true } }));
    await seen(mounted.box, 150, 250, dimmedMark(LIGHT.organisation, LIGHT).fill);
  });

  test('a selected mark has a pencil ring outside', async () => {
    mounted.canvas.setScene(crossScene({ hub: { selected: true } }));
    await seen(mounted.box, 400 + 20.6, 250, LIGHT.pencil);
    await seen(mounted.box, 400 + 14, 250, LIGHT.country);
  });

  test('both ends of a selected tie have a pencil ring', async () => {
    const scene = crossScene();
    const ties = scene.ties.map((tie, index) => ({ ...tie, selected: index === 0 }));
    mounted.canvas.setScene({ ...scene, ties });
    await seen(mounted.box, 400, 250 - 20.6, LIGHT.pencil);
    await seen(mounted.box, 150, 250 - 9.7, LIGHT.pencil);
  });

  test('the theme changes every colour', async () => {
    mounted.canvas.setScene(crossScene());
    mounted.canvas.setPalette(DARK);
    await seen(mounted.box, 150, 250, DARK.organisation, DARK.paper);
    await seen(mounted.box, 275, 250, DARK.tie, DARK.paper);
  });

  test('a contested tie has its sign', async () => {
    mounted.canvas.setScene(crossScene());
    const row = Array.from({ length: 200 }, (_, index) => 430 + index);
    const inked = (): number =>
      row.filter((x) => alike(pixelAt(mounted.box, x, 248, LIGHT.paper), LIGHT.ink, 90)).length;
    // The upper stroke of ≠ is 9 px long; a dash of the tie itself lies lower.
    await vi.waitFor(() => expect(inked()).toBeGreaterThanOrEqual(8));
  });

  test('what leaves the scene leaves the picture', async () => {
    mounted.canvas.setScene(crossScene());
    await seen(mounted.box, 150, 250, LIGHT.organisation);
    mounted.canvas.setScene(sceneOf(crossScene().nodes.filter(({ id }) => id !== 'west')));
    await seen(mounted.box, 150, 250, LIGHT.paper);
    await seen(mounted.box, 275, 250, LIGHT.paper);
    expect(mounted.canvas.screenPosition('west')).toBe(null);
  });

  test.each([0.6, 1, 2.2, 7])('labels never touch each other at zoom %d', async (zoom) => {
    mounted.canvas.setScene(strewnScene(90));
    mounted.canvas.setCamera({ x: 0.45, y: 0.55, zoom });
    const labels = mounted.canvas.labels();
    expect(labels.length).toBeGreaterThan(1);
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        const apart =
          a.left >= b.left + b.width ||
          b.left >= a.left + a.width ||
          a.top >= b.top + b.height ||
          b.top >= a.top + a.height;
        expect(apart, `${a.node.id} and ${b.node.id}`).toBe(true);
      }
    }
  });

  test('a font wider than the tables stays inside its box', async () => {
    mounted.box.style.setProperty('--cooperation-sans', 'monospace');
    mounted.canvas.setScene(sceneOf(crossScene().nodes.filter(({ id }) => id === 'west')));
    await frames();
    const [label] = mounted.canvas.labels();
    if (label === undefined) throw new Error('no label');
    const beyond = label.side.includes('W') ? label.left - 3 : label.left + label.width + 3;
    for (let y = label.top; y < label.top + label.height; y++) {
      expect(alike(pixelAt(mounted.box, beyond, y, LIGHT.paper), LIGHT.paper)).toBe(true);
    }
  });
});

describe('a large drawing', () => {
  test('is scaled while the reader zooms, and painted at its true size at rest', async () => {
    const large = strewnScene(300);
    const mark = large.nodes[0];
    if (mark === undefined) throw new Error('no mark');
    mounted.canvas.setScene(large);
    const picture = mounted.box.querySelector(':scope > div') as HTMLElement;
    const { left, top } = mounted.box.getBoundingClientRect();
    const under = { clientX: left + mark.x, clientY: top + mark.y };
    const wheel = { deltaY: -100, ...under, bubbles: true, cancelable: true };
    mounted.box.lastElementChild?.dispatchEvent(new WheelEvent('wheel', wheel));
    expect(picture.style.transform).toMatch(/scale\(1\.1/);
    await vi.waitFor(() => expect(mounted.events.onCamera).toHaveBeenCalledOnce());
    expect(picture.style.transform).toBe('');
    const at = mounted.canvas.screenPosition(mark.id);
    expect(at?.radius).toBe(mark.radius);
    await seen(mounted.box, at?.x ?? 0, at?.y ?? 0, LIGHT.country);
  });
});
