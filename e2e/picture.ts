import type { Locator, Page } from '@playwright/test';
import type { ExplorerPage, Point } from './explorer-page.ts';
import type { CooperationPlateElement } from '../src/elements/cooperation-plate.ts';

/** What an area of the screen looks like. */
export interface Look {
  /** Share of the pixels that differ from the most frequent colour. */
  readonly ink: number;
  readonly colors: number;
  /** The most frequent colour: red, green and blue, 0 to 255. */
  readonly paper: readonly [number, number, number];
}

/** Looks at a part of the page, pixel by pixel. */
export async function lookAt(part: Locator): Promise<Look> {
  const png = (await part.screenshot()).toString('base64');
  return part.page().evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('no canvas to look with');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context.getImageData(0, 0, image.width, image.height).data.buffer,
    );
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const [paper, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    return {
      ink: 1 - most / pixels.length,
      colors: counts.size,
      paper: [paper & 255, (paper >> 8) & 255, (paper >> 16) & 255] as [number, number, number],
    };
  }, png);
}

/** The colour of a pixel of the window, `#RRGGBB`. */
export async function colorAt(page: Page, { x, y }: Point): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(image, 0, 0);
    const [...channels] = context?.getImageData(0, 0, 1, 1).data.subarray(0, 3) ?? [];
    return `#${channels.map((c) => c.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }, png);
}

/** A label as it stands in the window. */
export interface Label {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The labels on the picture and where they stand. They are paint, so the element is asked: it says what
 * it placed, for tests and for whoever draws the same view.
 */
export async function labelsOn({ page }: ExplorerPage): Promise<readonly Label[]> {
  return page.locator('cooperation-plate').evaluate((plate: CooperationPlateElement) => {
    const { x, y } = plate.getBoundingClientRect();
    return (plate.canvas?.labels() ?? []).map(({ node, left, top, width, height }) => ({
      text: node.label.text,
      left: left + x,
      top: top + y,
      width,
      height,
    }));
  });
}

/** Pairs of labels that cover each other by more than a hair. */
export function overlaps(labels: readonly Label[]): readonly string[] {
  const hair = 0.5;
  return labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) > hair &&
          Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > hair,
      )
      .map((b) => `${a.text} and ${b.text}`),
  );
}

/** A place on the line between two marks that no label and no other line from the first mark is near. */
export async function placeOnTie(
  explorer: ExplorerPage,
  one: string,
  other: string,
): Promise<Point> {
  const [from, to] = [await explorer.placeOf(one), await explorer.placeOf(other)];
  const others = (await explorer.marks()).filter(
    (mark) => distance(mark, from) > 1 && distance(mark, to) > 1,
  );
  const labels = await labelsOn(explorer);
  const room = (at: Point): number =>
    Math.min(
      ...others.map((mark) => distanceToLine(at, from, mark)),
      ...labels.map((label) => distanceToBox(at, label)),
    );
  const places = Array.from({ length: 31 }, (_, i) => (i + 10) / 50).map((share) => ({
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
  }));
  const best = places.reduce((a, b) => (room(b) > room(a) ? b : a));
  if (room(best) < 4) throw new Error(`no free place on the tie of ${one} and ${other}`);
  return best;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function distanceToLine(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, share));
  return distance(at, { x: from.x + t * dx, y: from.y + t * dy });
}

function distanceToBox({ x, y }: Point, { left, top, width, height }: Label): number {
  return Math.hypot(
    Math.max(left - x, 0, x - left - width),
    Math.max(top - y, 0, y - top - height),
  );
}

/**
 * The greatest difference of any colour channel between two screenshots of one size, 0 to 255. A soft
 * line beside a sharp one differs by almost all; where two lines end together some pixels may mix anew.
 */
export async function greatestDifference(
  { page }: ExplorerPage,
  ...pngs: [Buffer, Buffer]
): Promise<number> {
  const images = pngs.map((png) => png.toString('base64'));
  return page.evaluate(async (data) => {
    const pixels = await Promise.all(
      data.map(async (one) => {
        const bytes = Uint8Array.from(atob(one), (char) => char.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? [];
      }),
    );
    const [a = [], b = []] = pixels;
    if (a.length !== b.length) return 255;
    let greatest = 0;
    for (let i = 0; i < a.length; i++) greatest = Math.max(greatest, Math.abs(a[i]! - b[i]!));
    return greatest;
  }, images);
}
