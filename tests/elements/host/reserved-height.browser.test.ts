import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import { plain } from '../../support/mount.ts';
import { host, leave, NETWORK, until } from './host-page.ts';

afterEach(leave);

describe('[DOM] 37 height', () => {
  test('reserves the place of the graph before data: nothing moves when they come', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as never as { value: number }).value);
    });
    observer.observe({ type: 'layout-shift' });
    const { element } = await host('cooperation-graph', { attributes: { height: '700' } });
    const below = document.createElement('p');
    below.textContent = 'Words below';
    element.after(below);
    const top = below.getBoundingClientRect().top;
    expect(element.getBoundingClientRect().height).toBeGreaterThanOrEqual(700);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    element.data = NETWORK;
    await until(element, 'Three countries');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(below.getBoundingClientRect().top).toBe(top);
    const picture = element.shadowRoot!.querySelector('.picture')!.getBoundingClientRect();
    expect(picture.height).toBeGreaterThan(300);
    expect(shifts.filter((value) => value > 0)).toEqual([]);
    observer.disconnect();
  });

  test.each([
    ['40rem', 640],
    ['calc(10px + 600px)', 610],
    [620, 620],
  ])('may be %s', async (height, px) => {
    const { element } = await host('cooperation-graph', { properties: { height } });
    expect(element.getBoundingClientRect().height).toBeCloseTo(px, 1);
  });

  test('anything else is refused', async () => {
    const { element, details } = await host('cooperation-graph', {
      attributes: { height: '9px;color:red' },
      properties: { data: NETWORK },
    });
    expect(details('cooperation-error')).toMatchObject([{ code: 'bad-attribute' }]);
    expect(plain(element)).toContain('it is a CSS length');
  });
});
