import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { platePage, type PlatePage } from '../support/plate-page.ts';

let page: PlatePage;
let frame: HTMLElement;

beforeEach(async () => {
  frame = document.createElement('div');
  document.body.append(frame);
  page = await platePage(frame);
});

afterEach(() => {
  page.remove();
  frame.remove();
  scrollTo(0, 0);
});

/** Clicks where a mark is, in px of the plate, `scale` being what its ancestors make of them. */
async function click(id: string, scale = 1): Promise<void> {
  const mark = page.plate.canvas?.screenPosition(id);
  if (!mark) throw new Error(`no mark ${id}`);
  await userEvent.click(page.plate, { position: { x: mark.x * scale, y: mark.y * scale } });
}

async function expectHits(scale = 1): Promise<void> {
  for (const id of ['east', 'west', 'north']) {
    await click(id, scale);
    expect(page.host.actions.at(-1)).toEqual({
      kind: 'select',
      selection: { kind: 'entity', id },
    });
  }
}

describe('a tap hits its mark', () => {
  test('where the plate was first', () => expectHits());

  test('[DOM] 23 after the page has scrolled', async () => {
    frame.style.padding = '300px 0 2000px';
    scrollTo(0, 250);
    await expectHits();
  });

  test('[DOM] 23 after an ancestor has scrolled', async () => {
    frame.style.cssText = 'height: 600px; overflow: auto; padding-top: 90px';
    const filler = document.createElement('div');
    filler.style.height = '2000px';
    frame.append(filler);
    await click('east');
    frame.scrollTop = 60;
    await expectHits();
  });

  test('[DOM] 23 after something above has grown', async () => {
    await click('east');
    const advertisement = document.createElement('div');
    advertisement.style.height = '90px';
    frame.before(advertisement);
    await expectHits();
    advertisement.remove();
  });

  test('[DOM] 23 after the plate has moved in the page', async () => {
    const { canvas } = page.plate;
    const elsewhere = document.createElement('section');
    elsewhere.style.padding = '40px 0 0 70px';
    document.body.append(elsewhere);
    elsewhere.append(page.host);
    expect(page.plate.canvas).toBe(canvas);
    await expectHits();
    elsewhere.remove();
  });

  test('[DOM] 24 inside an ancestor scaled by one and a half, up to the right edge', async () => {
    frame.style.cssText = 'transform: scale(1.5); transform-origin: 0 0';
    await expectHits(1.5);
  });

  test('[DOM] 24 inside an ancestor scaled by a half', async () => {
    frame.style.cssText = 'transform: scale(.5); transform-origin: 0 0';
    await expectHits(0.5);
  });

  test('[DOM] 24 under zoom: 1.5', async () => {
    frame.style.setProperty('zoom', '1.5');
    await expectHits(1.5);
  });

  test('after zooming and panning', async () => {
    page.host.camera = { x: 0.4, y: 0.45, zoom: 1.2 };
    page.host.requestUpdate();
    await page.host.updateComplete;
    await page.plate.updateComplete;
    await expectHits();
  });
});

describe('taps', () => {
  test('on a label select its entity', async () => {
    const label = page.plate.canvas?.labels().find(({ node }) => node.id === 'north');
    if (!label) throw new Error('no label');
    const position = { x: label.left + label.width - 3, y: label.top + label.height / 2 };
    await userEvent.click(page.plate, { position });
    expect(page.host.actions).toEqual([
      { kind: 'select', selection: { kind: 'entity', id: 'north' } },
    ]);
  });

  test('on a line select its tie', async () => {
    await userEvent.click(page.plate, { position: { x: 250, y: 250 } });
    expect(page.host.actions).toEqual([
      { kind: 'select', selection: { kind: 'tie', id: 'tie:hub|west' } },
    ]);
  });

  test('near the edge move nothing', async () => {
    page.host.camera = { x: 0.74, y: 0.5, zoom: 2 };
    page.host.requestUpdate();
    await page.host.updateComplete;
    await page.plate.updateComplete;
    const before = page.plate.canvas?.screenPosition('hub');
    expect(before?.x).toBeCloseTo(16, 6);
    await click('hub');
    expect(page.host.actions.map(({ kind }) => kind)).toEqual(['select']);
    expect(page.plate.canvas?.screenPosition('hub')).toEqual(before);
  });

  test('on nothing clear the selection, and do nothing without one', async () => {
    await userEvent.click(page.plate, { position: { x: 30, y: 30 } });
    expect(page.host.actions).toEqual([]);
    await click('west');
    await userEvent.click(page.plate, { position: { x: 30, y: 30 } });
    expect(page.host.actions.at(-1)).toEqual({ kind: 'select', selection: null });
  });

  test('[DOM] 26 leave the focus on the tapped entity, from where arrows go on', async () => {
    await click('west');
    await vi.waitFor(() => expect(page.focused()).toBe('west'));
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(page.focused()).not.toBe('west'));
  });

  test('[DOM] 32 do nothing while the plate is inert', async () => {
    page.host.inert = true;
    const { left, top } = page.plate.getBoundingClientRect();
    expect(document.elementFromPoint(left + 150, top + 250)).not.toBe(page.host);
  });

  test('[DOM] 35 do not keep the native menu away', () => {
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    page.plate.canvasBox?.lastElementChild?.dispatchEvent(menu);
    expect(menu.defaultPrevented).toBe(false);
  });
});
