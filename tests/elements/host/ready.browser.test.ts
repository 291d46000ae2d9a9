import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/define.ts';
import type { ViewElement } from '../../../src/elements/view-element.ts';
import { host, leave, NETWORK, quiet, TAGS } from './host-page.ts';

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

const CSV = 'source,target\nada,grace\ngrace,mary\n';

function frames(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}

/** An element of a size that no first picture is made for, with data from its first update on. */
function odd(tag: string): ViewElement {
  const element = document.createElement(tag) as ViewElement;
  Object.assign(element, { data: NETWORK });
  element.style.cssText = 'display: block; width: 707px; height: 611px';
  return element;
}

describe.each(TAGS)('%s', (tag) => {
  test('once it is ready marks have the places they keep', async () => {
    const element = odd(tag);
    document.body.append(element);
    await element.ready;
    const at = element.clientPosition('country:aa')!;
    const box = element.getBoundingClientRect();
    expect(at.x).toBeGreaterThan(box.left);
    expect(at.x).toBeLessThan(box.right);
    expect(at.y).toBeGreaterThan(box.top);
    expect(at.y).toBeLessThan(box.bottom);
    await frames();
    await quiet(element);
    expect(element.clientPosition('country:aa')).toEqual(at);
  });

  test('so have they when the event is heard, and those of the next data', async () => {
    const { element } = await host(tag);
    const seen: unknown[] = [];
    element.addEventListener('cooperation-ready', () =>
      seen.push(['country:aa', 'institution:ada'].map((id) => element.clientPosition(id))),
    );
    element.data = NETWORK;
    await element.ready;
    element.data = CSV;
    await element.ready;
    const place = { x: expect.any(Number), y: expect.any(Number) };
    expect(seen).toEqual([
      [place, null],
      [null, place],
    ]);
  });

  test('a page without frames, in the background, hears that it is ready, with places', async () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
    vi.spyOn(ResizeObserver.prototype, 'observe').mockReturnValue();
    const element = odd(tag);
    document.body.append(element);
    await element.ready;
    expect(element.clientPosition('country:aa')).not.toBeNull();
  });

  test('hidden it is ready too, without places until it is shown', async () => {
    const element = odd(tag);
    element.style.display = 'none';
    let heard = 0;
    element.addEventListener('cooperation-ready', () => (heard += 1));
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent): unknown => errors.push(message);
    addEventListener('error', note);
    document.body.append(element);
    await element.ready;
    expect(heard).toBe(1);
    expect(element.clientPosition('country:aa')).toBeNull();
    element.style.display = 'block';
    await vi.waitFor(() => expect(element.clientPosition('country:aa')).not.toBeNull());
    await frames();
    expect(heard).toBe(1);
    removeEventListener('error', note);
    expect(errors).toEqual([]);
  });

  test('lazy and far away it is not ready; near it is, with places', async () => {
    const above = document.createElement('div');
    above.style.height = '5000px';
    document.body.append(above);
    const element = odd(tag);
    element.loading = 'lazy';
    document.body.append(element);
    let isReady = false;
    const ready = element.ready.then(() => (isReady = true));
    await frames();
    expect(isReady).toBe(false);
    expect(element.clientPosition('country:aa')).toBeNull();
    scrollTo(0, 4800);
    await ready;
    expect(element.clientPosition('country:aa')).not.toBeNull();
  });

  test('data that others replace before they are shown are never ready', async () => {
    const { element, details } = await host(tag);
    element.data = NETWORK;
    await element.updateComplete;
    element.data = CSV;
    const { hash } = await element.ready;
    await quiet(element);
    expect(details('cooperation-ready')).toMatchObject([{ hash }]);
    expect(element.clientPosition('institution:ada')).not.toBeNull();
  });

  test('there are no places of what is not drawn, without a page, nor after it', async () => {
    const element = odd(tag);
    expect(element.clientPosition('country:aa')).toBeNull();
    document.body.append(element);
    await element.ready;
    expect(element.clientPosition('nobody:at-all')).toBeNull();
    expect(element.clientPosition('__proto__')).toBeNull();
    element.remove();
    await frames();
    expect(element.clientPosition('country:aa')).toBeNull();
  });
});
