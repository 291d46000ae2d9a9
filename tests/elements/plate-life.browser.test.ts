import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frames } from '../support/frames.ts';
import { canvasOf, platePage, type PlatePage } from '../support/plate-page.ts';

let page: PlatePage;

beforeEach(async () => {
  page = await platePage();
});

afterEach(() => page.remove());

const layers = (): number => page.plate.shadowRoot?.querySelectorAll('canvas').length ?? 0;

describe('the canvas of a plate', () => {
  test('[DOM] 30 stays through a move in the page', async () => {
    const { canvas } = page.plate;
    const section = document.createElement('section');
    document.body.append(section);
    section.append(page.host);
    await frames();
    expect(page.plate.canvas).toBe(canvas);
    document.body.append(page.host);
    section.remove();
  });

  test('is given back when the plate has left', async () => {
    page.remove();
    await frames();
    expect(page.plate.canvas).toBe(null);
    expect(layers()).toBe(0);
  });

  test('[DOM] 30 is another one with the same scene and camera after the return', async () => {
    page.host.camera = { x: 0.3, y: 0.6, zoom: 2 };
    page.host.requestUpdate();
    await page.host.updateComplete;
    const before = page.plate.canvas?.screenPosition('west');
    page.remove();
    await frames();
    document.body.append(page.host);
    await canvasOf(page.plate);
    expect(page.plate.canvas?.camera()).toEqual({ x: 0.3, y: 0.6, zoom: 2 });
    expect(page.plate.canvas?.screenPosition('west')).toEqual(before);
  });

  test('[DOM] 29 twenty returns leave one set of layers and of listeners', async () => {
    const held = { window: 0 };
    const add = vi.spyOn(window, 'addEventListener').mockImplementation((...args) => {
      if (args[0] !== 'test') held.window += 1;
      EventTarget.prototype.addEventListener.apply(window, args as never);
    });
    const remove = vi.spyOn(window, 'removeEventListener').mockImplementation((...args) => {
      held.window -= 1;
      EventTarget.prototype.removeEventListener.apply(window, args as never);
    });
    page.remove();
    await frames();
    const away = held.window;
    for (let time = 0; time < 20; time++) {
      document.body.append(page.host);
      await canvasOf(page.plate);
      page.remove();
      await frames(1);
    }
    await frames();
    expect(held.window).toBe(away);
    add.mockRestore();
    remove.mockRestore();
    expect(layers()).toBe(0);
    document.body.append(page.host);
    await canvasOf(page.plate);
    expect(layers()).toBe(5);
  });

  test('[DOM] 33 leaves nothing in the head of the page', () => {
    expect(document.querySelector('#__________cytoscape_stylesheet')).toBe(null);
  });
});
