import { expect } from '@playwright/test';
import type { CooperationGraphElement } from '../../src/elements/cooperation-graph.ts';
import type { PagePoint, Surface } from './surface.ts';

/** A mark and where a mouse hits it. */
export interface PageMark extends PagePoint {
  readonly id: string;
}

/** What `e2e/pages/foreign.js` gives tests. */
export interface ForeignPage {
  graphs(): readonly CooperationGraphElement[];
  drawn(index?: number): Promise<void>;
  graph(): HTMLElement;
  frames(count: number): Promise<void>;
  marks(index?: number): readonly PageMark[];
  button(index: number, id: string): PagePoint;
  selected(index?: number): string | null;
  box(index?: number): { left: number; top: number; right: number; bottom: number };
  places(index?: number): readonly string[];
  scene(index?: number): object;
  hinted(index?: number): boolean;
  link(index?: number): string;
  camera(index?: number): { readonly x: number; readonly y: number; readonly zoom: number } | null;
  hovered(index?: number): boolean;
  focused(): string | null;
}

declare global {
  var page: ForeignPage;
}

/** Opens a page with a graph and waits until it is drawn. */
export async function openForeign(surface: Surface, address: string): Promise<void> {
  await surface.goto(address);
  await drawn(surface);
}

/** Waits until a graph of the page is drawn where it now stands. */
export async function drawn(surface: Surface, index = 0): Promise<void> {
  await surface.evaluate((which) => globalThis.page.drawn(which), index);
}

/** Marks to be hit: the first within the window, one between, and the last. */
export async function someMarks(surface: Surface, index = 0): Promise<readonly PageMark[]> {
  const all = await surface.evaluate(
    (which) =>
      globalThis.page
        .marks(which)
        .filter(({ x, y }) => x > 2 && y > 2 && x < innerWidth - 20 && y < innerHeight - 20),
    index,
  );
  const marks = [all[0], all[all.length >> 1], all.at(-1)].filter((mark) => mark !== undefined);
  expect(marks, 'marks in the window').toHaveLength(3);
  return marks;
}

/** Clicks a mark, so that whoever remembers where it is does. */
export async function clickFirst(surface: Surface): Promise<void> {
  const [mark] = await someMarks(surface);
  await surface.click(mark!);
  await expect.poll(() => surface.evaluate(() => globalThis.page.selected())).toBe(mark!.id);
}

/** Clicks two marks, the last and one in the middle: each is hovered, then selected. */
export async function expectHits(surface: Surface, index = 0): Promise<void> {
  for (const { id } of (await someMarks(surface, index)).slice(1)) {
    const mark = await surface.evaluate(
      (which, wanted) => globalThis.page.marks(which).find((one) => one.id === wanted)!,
      index,
      id,
    );
    await surface.move({ x: mark.x + 1, y: mark.y + 1 });
    await expect
      .poll(() => surface.evaluate((which) => globalThis.page.hovered(which), index))
      .toBe(true);
    await surface.click(mark);
    await expect
      .poll(() => surface.evaluate((which) => globalThis.page.selected(which), index))
      .toBe(id);
    // The button over the mark was put there by the browser's own layout: it says where the mark is.
    const shown = await surface.evaluate(
      (which, wanted) => globalThis.page.button(which, wanted),
      index,
      id,
    );
    expect(Math.abs(shown.x - mark.x), 'px beside the mark').toBeLessThan(2);
    expect(Math.abs(shown.y - mark.y), 'px below the mark').toBeLessThan(2);
  }
}
