import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AnnounceEvent } from '../../src/elements/announce-event.ts';
import { platePage, type PlatePage } from '../support/plate-page.ts';

let page: PlatePage;
let said: string[];
beforeEach(async () => {
  page = await platePage();
  said = [];
  page.host.addEventListener(AnnounceEvent.type, (event) => {
    said.push((event as AnnounceEvent).detail);
  });
});
afterEach(() => page.remove());

/** Where the mark of the hub is on the screen. */
const hub = (): { readonly x: number; readonly y: number } => {
  const { x = NaN, y = NaN } = page.plate.canvas?.screenPosition('hub') ?? {};
  return { x, y };
};
const pins = () => page.host.actions.filter((action) => action.kind === 'pin');

async function liftHub(): Promise<void> {
  await userEvent.tab();
  expect(page.focused()).toBe('hub');
  await userEvent.keyboard('m');
}

test('M takes the entity up, arrows carry it, Enter puts it down', async () => {
  await liftHub();
  const from = hub();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
  expect(hub()).toEqual({ x: from.x + 16, y: from.y + 40 });
  expect(pins()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  const [action] = pins();
  expect(action?.pin.id).toBe('hub');
  expect(action?.pin.x).toBeCloseTo((from.x + 16) / 800, 3);
  expect(action?.pin.y).toBeCloseTo((from.y + 40) / 500, 3);
  expect(page.host.actions.some(({ kind }) => kind === 'select')).toBe(false);
  expect(page.focused()).toBe('hub');
});

test('Escape puts it back, and only then leaves', async () => {
  await liftHub();
  const from = hub();
  await userEvent.keyboard('{ArrowUp}{Escape}');
  expect(hub()).toEqual(from);
  expect(pins()).toEqual([]);
  expect(page.focused()).toBe('hub');
  await userEvent.keyboard('{ArrowRight}');
  expect(page.focused()).not.toBe('hub');
});

test('what is done is said', async () => {
  await liftHub();
  expect(said.at(-1)).toMatch(/taken up\. Arrow keys/);
  await userEvent.keyboard('{ArrowRight}');
  expect(said.at(-1)).toMatch(/^51 % across, \d+ % down\.$/);
  await userEvent.keyboard('{Enter}');
  expect(said.at(-1)).toMatch(/put down\.$/);
});

test('leaving puts it down where it is', async () => {
  await liftHub();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.tab();
  expect(pins()).toHaveLength(1);
});
