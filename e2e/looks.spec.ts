/** What the picture shows of figures: who is taken out, colours by a metric, outlined communities. */
import { expect, test } from '@playwright/test';
import { ExplorerPage, type Point } from './explorer-page.ts';
import { colorAt, labelsOn, overlaps } from './picture.ts';
import type { CooperationPlateElement } from '../src/elements/cooperation-plate.ts';
import { mixColors } from '../src/view/mix-colors.ts';
import { LIGHT } from '../src/view/palette.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
});

/** The entries of the key. */
async function key(): Promise<string> {
  const lists = explorer.page.getByRole('region', { name: 'Key' }).getByRole('listitem');
  return (await lists.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')).join('; ');
}

/** A place in the area of the largest community that no mark, label or tie is near. */
async function placeInArea(): Promise<Point> {
  return explorer.page.locator('cooperation-plate').evaluate((plate: CooperationPlateElement) => {
    const { scene, canvas } = plate;
    const corner = plate.getBoundingClientRect();
    const [hull] = scene?.hulls ?? [];
    const shares = [0.15, 0.3, 0.45, 0.6, 0.75];
    const places = (hull?.pieces ?? []).flatMap(({ points: [a, b, c] }) => {
      if (a === undefined || b === undefined || c === undefined) return [];
      return shares.flatMap((p) =>
        shares
          .filter((q) => p + q < 0.9)
          .map((q) => ({
            x: p * a.x + q * b.x + (1 - p - q) * c.x,
            y: p * a.y + q * b.y + (1 - p - q) * c.y,
          })),
      );
    });
    const [first] = scene?.nodes ?? [];
    const at = canvas?.screenPosition(first?.id ?? '');
    if (first === undefined || at === undefined || at === null) throw new Error('no picture');
    const other = scene?.nodes.find((node) => Math.abs(node.x - first.x) > 50);
    const far = canvas?.screenPosition(other?.id ?? '');
    if (other === undefined || far === undefined || far === null) throw new Error('no picture');
    const scale = (far.x - at.x) / (other.x - first.x);
    const labels = canvas?.labels() ?? [];
    const room = ({ x, y }: { readonly x: number; readonly y: number }): number =>
      Math.min(
        ...labels.map((l) =>
          Math.hypot(
            Math.max(l.left - x, 0, x - l.left - l.width),
            Math.max(l.top - y, 0, y - l.top - l.height),
          ),
        ),
        ...(scene?.ties ?? []).map(({ source, target }) => {
          const [a, b] = [canvas?.screenPosition(source), canvas?.screenPosition(target)];
          if (!a || !b) return Infinity;
          const [dx, dy] = [b.x - a.x, b.y - a.y];
          const share = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
          const t = Math.min(1, Math.max(0, share));
          return Math.hypot(a.x + t * dx - x, a.y + t * dy - y);
        }),
      );
    const onScreen = places.map(({ x, y }) => ({
      x: at.x + (x - first.x) * scale,
      y: at.y + (y - first.y) * scale,
    }));
    const best = onScreen.reduce((p, q) => (room(q) > room(p) ? q : p));
    return { x: best.x + corner.x, y: best.y + corner.y };
  });
}

test('China, taken out, stays in its place without ties, its name struck out', async ({ page }) => {
  await explorer.open('select=country:cn');
  const before = await explorer.placeOf('China');
  await explorer.open('without=country:cn&select=country:cn');
  await expect(explorer.graph).toHaveAccessibleName(
    /^Network of \d+ entities and \d+ ties, without China$/,
  );
  await expect(explorer.mark('China')).toHaveAccessibleName('China, country, taken out.');
  const at = await explorer.placeOf('China');
  // The key may need a line more, and the picture then be that much lower.
  expect(Math.hypot(at.x - before.x, at.y - before.y)).toBeLessThan(26);
  // No neighbour has an element beside it, and nothing is dimmed.
  expect((await explorer.marks()).length).toBe(1);
  expect(await key()).toContain('taken out 1');
  await expect.poll(() => colorAt(page, at)).toBe(LIGHT.paper);
  const name = (await labelsOn(explorer)).find(({ text }) => text === 'China');
  if (name === undefined) throw new Error('China has no label');
  const middle = { x: name.left + name.width / 2, y: name.top + name.height / 2 };
  const column = await Promise.all(
    [-2, -1, 0, 1, 2].map((by) => colorAt(page, { ...middle, y: middle.y + by })),
  );
  // The strike is 1.6 px high: where it lies between two rows of pixels, both have some of it.
  expect(column.some((color) => isAbout(color, LIGHT.pencil))).toBe(true);
});

/** Whether two colours differ by no more than a fifth in any channel. */
function isAbout(a: string, b: string): boolean {
  const channel = (color: string, k: number): number => parseInt(color.slice(k, k + 2), 16);
  return [1, 3, 5].every((k) => Math.abs(channel(a, k) - channel(b, k)) <= 51);
}

test('a reader colours by community and outlines the communities', async ({ page }) => {
  await explorer.open('select=country:cn');
  const at = await explorer.placeOf('China');
  await expect.poll(() => colorAt(page, at)).toBe(LIGHT.country);
  await explorer.choose('number of ties');
  await page.getByRole('combobox', { name: 'Marks coloured by' }).selectOption('community');
  await page.keyboard.press('Escape');
  await expect(explorer.mark('China')).toHaveAccessibleName(/, community \d+\. /);
  await expect.poll(() => colorAt(page, at)).not.toBe(LIGHT.country);
  expect(LIGHT.groups).toContain(await colorAt(page, at));
  expect(await key()).toMatch(/community 1/);
  await explorer.choose(/coloured by community/);
  await page.getByRole('checkbox', { name: /^Outline communities/ }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => explorer.link()).toContain('color=community&hulls=1');
  expect(await key()).toMatch(/communities \d/);
  expect(overlaps(await labelsOn(explorer))).toEqual([]);
  await explorer.open('color=community&hulls=1');
  const place = await placeInArea();
  const pale = mixColors(LIGHT.groups[0] ?? '', LIGHT.paper, 0.16);
  await expect.poll(async () => difference(await colorAt(page, place), pale)).toBeLessThan(4);
});

/** The greatest difference of a channel of two colours. */
function difference(a: string, b: string): number {
  const channels = (hex: string): readonly number[] =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const other = channels(b);
  return Math.max(...channels(a).map((value, k) => Math.abs(value - (other[k] ?? 0))));
}
