import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/define.ts';
import { deep, plain } from '../../support/mount.ts';
import { answer, host, leave, never, NETWORK, quiet, TAGS, until } from './host-page.ts';

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

const CSV = 'source,target\nAda,Grace\nGrace,Mary\n';

describe.each(TAGS)('%s', (tag) => {
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

  test('asks once more where an address failed, not where the page gave the data', async () => {
    const asked = answer(() => new Response('', { status: asked.length < 2 ? 503 : 200 }));
    const { element } = await host(tag, { attributes: { src: 'a.json' } });
    await until(element, 'The data could not be read.');
    const again = (): HTMLElement[] =>
      deep(element, 'button').filter((button) => plain(button) === 'Try again') as HTMLElement[];
    again()[0]!.click();
    await quiet(element);
    expect(asked).toHaveLength(2);
    element.data = 'no data at all';
    await until(element, 'The data could not be read.');
    expect(again()).toEqual([]);
  });

  test('[SEC] 97 fetches nothing while out of the page', async () => {
    const asked = answer(() => new Response(CSV));
    const { element } = await host(tag, { properties: { data: NETWORK } });
    element.remove();
    Object.assign(element, { data: null, src: 'ties.csv' });
    await quiet(element);
    expect(asked).toEqual([]);
    document.body.append(element);
    await until(element, 'ties.csv');
    expect(asked).toHaveLength(1);
  });

  test('of addresses set one after the other the last is shown, however late others answer', async () => {
    const answers = new Map<string, (body: string) => void>();
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      (url) =>
        new Promise((resolve) => answers.set(String(url), (body) => resolve(new Response(body)))),
    );
    const { element, details } = await host(tag, { attributes: { src: 'first.csv' } });
    element.src = 'second.csv';
    element.src = 'third.csv';
    await quiet(element);
    expect([...answers.keys()]).toEqual(['first.csv', 'third.csv']);
    answers.get('third.csv')!(CSV);
    await until(element, 'third.csv');
    answers.get('first.csv')!('source,target\nlate,later\n');
    await quiet(element);
    expect(plain(element)).not.toContain('later');
    expect(details('cooperation-ready')).toHaveLength(1);
    element.setAttribute('src', 'third.csv');
    await quiet(element);
    expect(answers.size).toBe(2);
    element.removeAttribute('src');
    await until(element, 'No data yet.');
    expect(details('cooperation-error')).toEqual([]);
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
    far.element.loading = 'lazy';
    await quiet(far.element);
    expect(plain(far.element)).toContain('Three countries');
  });
});
