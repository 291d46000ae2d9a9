import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/define.ts';
import type { ViewElement } from '../../../src/elements/view-element.ts';
import { deep, plain } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet, TAGS } from './host-page.ts';

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

const CSV = 'source,target\nAda,Grace\nGrace,Mary\n';

/** The network with a name that would end a script element. */
const { hash: _hash, ...UNHASHED } = NETWORK;

const SHARP = {
  ...UNHASHED,
  entities: (NETWORK['entities'] as { id: string; names: object[] }[]).map((entity) =>
    entity.id === 'country:aa'
      ? { ...entity, names: [{ text: '</script><b>Arda', lang: 'en' }] }
      : entity,
  ),
};

async function until(element: ViewElement, words: string): Promise<void> {
  await vi.waitFor(async () => {
    await quiet(element);
    expect(plain(element)).toContain(words);
  });
}

/** Answers every fetch with this, and keeps what was asked for. */
function answer(make: () => Response | Promise<Response>): { init: RequestInit; url: string }[] {
  const asked: { init: RequestInit; url: string }[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init = {}) => {
    asked.push({ url: String(url), init });
    init.signal?.throwIfAborted();
    return await new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      void Promise.resolve(make()).then(resolve);
    });
  });
  return asked;
}

const never = (): Promise<Response> => new Promise(() => {});

describe.each(TAGS)('%s', (tag) => {
  test('src takes an edge list, whatever it is called; its rows are statements', async () => {
    answer(() => new Response(CSV));
    const { element, details } = await host(tag, {
      attributes: { src: 'https://example.org/My%20ties.json?x', selected: 'institution:ada' },
    });
    await until(element, 'My ties.json');
    expect(plain(element)).toContain('Ada');
    expect(details('cooperation-error')).toEqual([]);
  });

  test('faults of an edge list name the line', async () => {
    answer(() => new Response('source,target,weight\na,b,-3\n'));
    const { element, details } = await host(tag, { attributes: { src: 'ties.csv' } });
    await until(element, 'line 2: the weight is not a positive number');
    expect(details('cooperation-error')).toMatchObject([{ code: 'invalid-data' }]);
  });

  test('[EMB] 87 data inside the element and data as a property give the same', async () => {
    const text = JSON.stringify(SHARP).replaceAll('</', String.raw`<\/`);
    const first = await host(tag, { properties: { data: SHARP } });
    const want = (await first.element.ready).hash;
    const second = await host(tag, { html: `<script type="application/json">${text}</script>` });
    expect((await second.element.ready).hash).toBe(want);
    expect(plain(second.element)).toBe(plain(first.element));
    expect(deep(second.element, 'b')).toEqual([]);
    const third = await host(tag, { properties: { data: JSON.stringify(SHARP) } });
    expect((await third.element.ready).hash).toBe(want);
  });

  test('[EMB] 87 data put into the element later are taken, CSV too; a property goes before them', async () => {
    const { element } = await host(tag);
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.textContent = CSV;
    element.append(script);
    await until(element, 'data.csv');
    element.data = NETWORK;
    await until(element, 'Three countries');
    element.data = null;
    await until(element, 'data.csv');
    script.remove();
    await until(element, 'No data yet.');
  });

  test('[SEC] 97 fetches without cookies, and stops when it leaves the page', async () => {
    const asked = answer(never);
    const { element, details } = await host(tag, { attributes: { src: 'a.json' } });
    expect(asked.map(({ init }) => init.credentials)).toEqual(['omit']);
    element.remove();
    expect(asked[0]!.init.signal?.aborted).toBe(true);
    await quiet(element);
    expect(details('cooperation-error')).toEqual([]);
    document.body.append(element);
    await quiet(element);
    expect(asked).toHaveLength(2);
  });

  test('[SEC] 97 counts the bytes that arrive, whatever the header says', async () => {
    const part = new Uint8Array(10_000_000).fill(0x20);
    answer(
      () =>
        new Response(new ReadableStream({ pull: (controller) => controller.enqueue(part) }), {
          headers: { 'Content-Length': '12' },
        }),
    );
    const { element, details } = await host(tag, { attributes: { src: 'endless.json' } });
    await until(element, 'sends more than 50000000 bytes');
    expect(details('cooperation-error')).toMatchObject([{ code: 'too-large' }]);
  });

  test('[SEC] 97 gives up after 30 s', async () => {
    answer(never);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { element, details } = await host(tag, { attributes: { src: 'late.json' } }).finally(() =>
      vi.advanceTimersByTime(30_001),
    );
    vi.useRealTimers();
    await until(element, 'did not answer within 30 s');
    expect(details('cooperation-error')).toMatchObject([{ code: 'network' }]);
  });

  test('[API] 20 newer data cancel what is computed and what is loading; nothing late is shown', async () => {
    const aborted: boolean[] = [];
    const asked = answer(never);
    const { element, details } = await host(tag, {
      attributes: { worker: 'none', metric: 'betweenness', src: 'slow.json' },
    });
    // A ring with chords, large enough that its betweenness is not computed in place.
    const ties = Array.from({ length: 400 }, (_, i) => [
      `n${i},n${(i + 1) % 400}`,
      `n${i},n${(i * 7 + 3) % 400}`,
    ]).flat();
    element.data = `source,target\n${ties.join('\n')}\n`;
    await quiet(element);
    aborted.push(asked[0]!.init.signal!.aborted);
    const running = (element as unknown as { metrics: { progress: number | null } }).metrics;
    expect(running.progress).not.toBeNull();
    element.data = NETWORK;
    await quiet(element);
    expect(running.progress).toBeNull();
    expect(aborted).toEqual([true]);
    expect(plain(element)).toContain('Three countries');
    expect(details('cooperation-ready')).toHaveLength(2);
    expect(details('cooperation-error')).toEqual([]);
  });
});

describe('[DOM] 36 loading', () => {
  test('lazy fetches nothing before the element nears the window', async () => {
    const asked = answer(() => new Response(CSV));
    const above = document.createElement('div');
    above.style.height = '5000px';
    document.body.append(above);
    const { element } = await host('cooperation-graph', {
      attributes: { loading: 'lazy', src: 'ties.csv' },
    });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await quiet(element);
    expect(asked).toEqual([]);
    expect(plain(element)).not.toContain('No data yet.');
    scrollTo(0, 4600);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await until(element, 'ties.csv');
  });

  test('lazy takes no data either, and eager both at once', async () => {
    const above = document.createElement('div');
    above.style.height = '5000px';
    document.body.append(above);
    const far = await host('cooperation-graph', {
      attributes: { loading: 'lazy' },
      properties: { data: NETWORK },
    });
    expect(far.details('cooperation-ready')).toEqual([]);
    far.element.loading = 'eager';
    await quiet(far.element);
    expect(far.details('cooperation-ready')).toHaveLength(1);
  });
});

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

describe('slots', () => {
  test('hosts have words of their own for no data, for faults, above and below', async () => {
    const html =
      '<b slot="title">T</b><i slot="caption">C</i><u slot="empty">E</u><s slot="error">F</s><img alt="plain">';
    const { element } = await host('cooperation-graph', { html });
    const shown = (selector: string): boolean =>
      element.querySelector(selector)!.assignedSlot !== null;
    expect(['b', 'i', 'u', 's', 'img'].map(shown)).toEqual([true, true, true, false, false]);
    element.data = { title: 7 };
    await quiet(element);
    expect(['b', 'i', 'u', 's', 'img'].map(shown)).toEqual([true, true, false, true, true]);
    element.data = NETWORK;
    await quiet(element);
    expect(['b', 'i', 'u', 's', 'img'].map(shown)).toEqual([true, true, false, false, false]);
  });
});
