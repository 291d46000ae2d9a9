import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PlateResizeEvent } from '../../src/elements/plate-events.ts';
import { frames } from '../support/frames.ts';
import { canvasOf, platePage, type PlatePage } from '../support/plate-page.ts';
import { crossScene, sceneOf } from '../support/scenes.ts';

let page: PlatePage;
let before: HTMLButtonElement;
let after: HTMLButtonElement;

beforeEach(async () => {
  before = document.createElement('button');
  after = document.createElement('button');
  document.body.append(before);
  page = await platePage();
  document.body.append(after);
  before.focus();
});

afterEach(() => {
  page.remove();
  before.remove();
  after.remove();
});

const inPlate = (selector: string): HTMLElement => {
  const found = page.plate.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = async (keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await page.plate.updateComplete;
};
const enter = async (): Promise<void> => {
  await userEvent.tab();
  expect(page.focused()).toBe('hub');
};

describe('the keyboard', () => {
  test('finds one tab stop, and leaves by Tab and Shift+Tab', async () => {
    await enter();
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
    await userEvent.tab({ shift: true });
    expect(page.focused()).toBe('hub');
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(before);
  });

  test('goes by arrows, steps through neighbours, and comes back', async () => {
    await enter();
    await press('{ArrowUp}');
    expect(page.focused()).toBe('north');
    await press('{Backspace}');
    expect(page.focused()).toBe('hub');
    await press('n');
    expect(page.focused()).toBe('west');
    await press('p');
    expect(page.focused()).not.toBe('west');
  });

  test('goes to the ends of the ranking', async () => {
    await enter();
    await press('{End}');
    expect(page.focused()).not.toBe('hub');
    await press('{Home}');
    expect(page.focused()).toBe('hub');
  });

  test.each(['{Enter}', ' '])('selects by %s', async (key) => {
    await enter();
    await press('{ArrowLeft}');
    await press(key);
    expect(page.host.actions).toEqual([
      { kind: 'select', selection: { kind: 'entity', id: 'west' } },
    ]);
    expect(page.focused()).toBe('west');
  });

  test('Escape clears the selection, then leaves for the plate, from where arrows go in again', async () => {
    await enter();
    await press('{Enter}');
    await press('{Escape}');
    expect(page.host.actions.at(-1)).toEqual({ kind: 'select', selection: null });
    expect(page.focused()).toBe('hub');
    await press('{Escape}');
    expect(page.focused()).toBe('plate');
    await press('{ArrowDown}');
    expect(page.focused()).toBe('south');
  });

  test('after Escape, Tab and Shift+Tab leave at once', async () => {
    await enter();
    await press('{Escape}');
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
    await userEvent.tab({ shift: true });
    expect(page.focused()).toBe('hub');
  });

  test('an Escape with nothing left to close is the host’s', async () => {
    const heard = vi.fn<(event: Event) => void>();
    page.host.addEventListener('keydown', heard);
    await enter();
    await press('{Escape}');
    expect(heard).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('zooms, pans and fits, and says so at each key', async () => {
    await enter();
    await press('+');
    await press('+');
    expect(page.host.camera?.zoom).toBeCloseTo(1.69, 6);
    await press('-');
    expect(page.host.camera?.zoom).toBeCloseTo(1.3, 6);
    const x = page.plate.canvas?.screenPosition('hub')?.x ?? 0;
    await press('{Shift>}{ArrowRight}{/Shift}');
    expect(page.plate.canvas?.screenPosition('hub')?.x).toBeCloseTo(x - 80, 0);
    expect(page.focused()).toBe('hub');
    await press('0');
    expect(page.host.camera).toBe(null);
  });

  test('single keys do nothing from outside', async () => {
    await press('n');
    await press('+');
    expect(page.host.actions).toEqual([]);
    expect(document.activeElement).toBe(before);
  });

  test('pans a focused entity into view', async () => {
    page.host.camera = { x: 0.2, y: 0.5, zoom: 3 };
    page.host.requestUpdate();
    await page.host.updateComplete;
    await enter();
    await press('{ArrowRight}');
    expect(page.focused()).toBe('east');
    const mark = page.plate.canvas?.screenPosition('east');
    expect(mark?.x).toBeGreaterThan(20);
    expect(mark?.x).toBeLessThan(780);
  });
});

describe('screen readers', () => {
  test('find an application with a name, a description of its kind, and help on its keys', () => {
    const plate = inPlate('.plate');
    expect(plate.role ?? plate.getAttribute('role')).toBe('application');
    expect(plate.getAttribute('aria-label')).toBe('Test network');
    expect(plate.getAttribute('aria-roledescription')).toBe('network map');
    const help = inPlate(`#${plate.getAttribute('aria-describedby')}`);
    expect(help.textContent).toMatch(/Arrow keys/);
  });

  test('find the current entity and its neighbours as buttons over their marks', async () => {
    await enter();
    await press('{ArrowLeft}');
    const names = [...(page.plate.shadowRoot?.querySelectorAll('button') ?? [])].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(names.toSorted()).toEqual(['hub, an entity', 'west, an entity']);
    expect(inPlate('[tabindex="0"]').dataset['id']).toBe('west');
    const { left, top } = page.plate.getBoundingClientRect();
    const box = inPlate('[data-id="west"]').getBoundingClientRect();
    expect(box.left + box.width / 2 - left).toBeCloseTo(150, 0);
    expect(box.top + box.height / 2 - top).toBeCloseTo(250, 0);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  });

  test('press a button to select, and learn what is selected', async () => {
    await enter();
    inPlate('[data-id="west"]').click();
    await page.host.updateComplete;
    await page.plate.updateComplete;
    expect(page.host.selection).toEqual({ kind: 'entity', id: 'west' });
    expect(inPlate('[data-id="west"]').getAttribute('aria-current')).toBe('true');
  });
});

describe('data that changes', () => {
  test('keeps the focus', async () => {
    await enter();
    await press('{ArrowLeft}');
    page.host.scene = crossScene({ west: { x: 200 } });
    page.host.requestUpdate();
    await page.host.updateComplete;
    await page.plate.updateComplete;
    expect(page.focused()).toBe('west');
  });

  test('gives the focus of what vanished to its nearest survivor', async () => {
    await enter();
    await press('{ArrowLeft}');
    page.host.scene = sceneOf(
      crossScene().nodes.filter(({ id }) => id === 'north' || id === 'east'),
    );
    page.host.requestUpdate();
    await page.host.updateComplete;
    await page.plate.updateComplete;
    expect(page.focused()).toBe('north');
  });

  test('an empty scene has no tab stop inside', async () => {
    page.host.scene = sceneOf([]);
    page.host.requestUpdate();
    await page.host.updateComplete;
    await page.plate.updateComplete;
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });
});

describe('size', () => {
  test('is told to the host, first and after every change', async () => {
    const sizes: unknown[] = [];
    const listen = (event: Event): number => sizes.push((event as PlateResizeEvent).detail);
    page.host.addEventListener(PlateResizeEvent.type, listen);
    page.host.style.width = '640px';
    await vi.waitFor(() => expect(sizes).toEqual([{ width: 640, height: 500 }]));
  });

  test('[DOM] 27 a plate that starts hidden appears when it is shown', async () => {
    page.remove();
    await frames();
    page.host.style.display = 'none';
    document.body.append(page.host);
    await frames();
    expect(page.plate.canvas === null).toBe(true);
    page.host.style.display = 'block';
    await canvasOf(page.plate);
    expect(page.plate.canvas?.screenPosition('west')).toMatchObject({ x: 150, y: 250 });
  });
});
