import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptPictures } from '../../../../../src/app/slim/cytoscape/stand-ins/kept-pictures.ts';
import type {
  Context,
  PaintedElement,
  PaintingRenderer,
} from '../../../../../src/app/slim/cytoscape/stand-ins/painted-element.ts';

let drawn: string[] = [];
let redraws = 0;
let beforeFrame: (willDraw: boolean, now: number) => void = () => {};
let sizes: number[][] = [];
let pictures: KeptPictures;

beforeEach(() => {
  vi.useFakeTimers({ now: 10_000 });
  [drawn, redraws, sizes] = [[], 0, []];
  const renderer = {
    beforeRenderPriorities: { animations: 2, lyrTxrDeq: 1 },
    beforeRender: (act: typeof beforeFrame) => void (beforeFrame = act),
    makeOffscreenCanvas(...size: number[]) {
      sizes.push(size);
      return { getContext: () => ({ scale() {}, translate() {} }) };
    },
    drawElement(_context: Context, { id }: { readonly id: string }) {
      drawn.push(id);
      vi.advanceTimersByTime(1);
    },
    redrawHint() {},
    redraw: () => void redraws++,
  } as unknown as PaintingRenderer;
  pictures = new KeptPictures(renderer);
});

afterEach(() => void vi.useRealTimers());

/** Marks in a row, 10 px from each other. */
function marks(count: number): readonly PaintedElement[] {
  const look = { width: 4, 'border-width': 0, 'outline-width': 0 };
  return Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    isNode: () => true,
    position: () => ({ x: 10 * i + 0.5, y: 0.5 }),
    look: () => look,
    visible: () => i !== 1,
  })) as unknown as PaintedElement[];
}

test('a picture is made in the frames after it was asked for, and shown once it is whole', () => {
  const elements = marks(120);
  expect(pictures.getLayers(elements, 1)).toBeNull();
  beforeFrame(false, 0);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.length).toBeLessThan(119);
  expect(pictures.getLayers(elements, 1)).toBeNull();
  expect(redraws).toBe(0);
  beforeFrame(false, 0);
  beforeFrame(true, 0);
  expect(redraws).toBe(1);
  const [picture] = pictures.getLayers(elements, 1) ?? [];
  expect(picture?.box).toEqual({ x1: -3, y1: -3, x2: 1194, y2: 4 });
  expect(sizes).toEqual([[1197, 7]]);
  expect(drawn).toEqual(elements.map((_, i) => `n${i}`).filter((id) => id !== 'n1'));
  beforeFrame(false, 0);
  expect(drawn).toHaveLength(119);
});

test('what has changed is in no picture, nor is one begun before it rests', () => {
  const elements = marks(3);
  pictures.getLayers(elements, 1);
  beforeFrame(false, 0);
  expect(pictures.getLayers(elements, 1)).toHaveLength(1);
  pictures.invalidateElements({ length: 0 });
  expect(pictures.getLayers(elements, 1)).toHaveLength(1);
  pictures.invalidateElements({ length: 1 });
  expect(pictures.getLayers(elements, 1)).toBeNull();
  vi.advanceTimersByTime(240);
  pictures.getLayers(elements, 1);
  expect(sizes).toHaveLength(1);
  vi.advanceTimersByTime(20);
  pictures.getLayers(elements, 1);
  expect(sizes).toHaveLength(2);
});

test('another resolution or other elements ask for another picture', () => {
  const elements = marks(3);
  for (const [list, ratio] of [
    [elements, 1],
    [elements, 1.5],
    [marks(2), 1.5],
  ] as const) {
    pictures.getLayers(list, ratio);
    beforeFrame(false, 0);
    expect(pictures.getLayers(list, ratio)).toHaveLength(1);
  }
  expect(sizes).toEqual([
    [27, 7],
    [53, 13],
    [33, 13],
  ]);
});

test('there is no picture of what is too large or too fine', () => {
  pictures.getLayers(marks(4000), 1);
  pictures.getLayers(marks(3), 5);
  expect(sizes).toEqual([]);
});
