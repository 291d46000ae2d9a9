import { describe, expect, test, vi } from 'vitest';
import { loadDataset, type LoadOptions } from '../../src/dataset/load.ts';
import { DatasetError, LoadError } from '../../src/model/errors.ts';
import { broken, soundDataset } from '../support/dataset-json.ts';

const ADDRESS = 'https://gazette.example/data.json';

/** A fetch that answers with one body. */
function answering(body: BodyInit | null, init?: ResponseInit): typeof fetch {
  return () => Promise.resolve(new Response(body, init));
}

/** A fetch that never answers, but heeds its signal as the platform's does. */
const silent: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    const stop = (): void => reject(new DOMException('stopped', 'AbortError'));
    if (init?.signal?.aborted === true) stop();
    init?.signal?.addEventListener('abort', stop);
  });

/** The error that loading ends with. */
async function errorOf(options: LoadOptions): Promise<unknown> {
  try {
    await loadDataset(ADDRESS, options);
  } catch (error) {
    return error;
  }
  throw new Error('it loaded');
}

/** The stable code of the error that loading ends with. */
async function codeOf(options: LoadOptions): Promise<string> {
  const error = await errorOf(options);
  expect(error).toBeInstanceOf(LoadError);
  expect((error as LoadError).address).toBe(ADDRESS);
  return (error as LoadError).code;
}

test('[SEC] 97 a dataset is fetched without cookies', async () => {
  const fetched = vi.fn(answering(JSON.stringify(soundDataset())));
  const dataset = await loadDataset(new URL(ADDRESS), { fetch: fetched });
  expect(dataset.entities.size).toBe(4);
  expect(fetched.mock.calls[0]?.[0]).toBe(ADDRESS);
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
});

describe('loading ends with', () => {
  test('status: an answer that is none', async () => {
    expect(await codeOf({ fetch: answering('{}', { status: 404 }) })).toBe('status');
    expect(await codeOf({ fetch: answering('{}', { status: 500 }) })).toBe('status');
  });

  test('not-json: a page with status 200, nothing, a part', async () => {
    expect(await codeOf({ fetch: answering('<html></html>') })).toBe('not-json');
    expect(await codeOf({ fetch: answering(null) })).toBe('not-json');
    expect(await codeOf({ fetch: answering('{"title":') })).toBe('not-json');
  });

  test('network: no connection', async () => {
    expect(await codeOf({ fetch: () => Promise.reject(new TypeError('failed')) })).toBe('network');
  });

  test('every fault: JSON that is no dataset', async () => {
    const body = JSON.stringify(broken('statements.0.kind', 'x'));
    const error = await errorOf({ fetch: answering(body) });
    expect(error).toBeInstanceOf(DatasetError);
    expect((error as DatasetError).faults).toMatchObject([{ path: '$.statements[0].kind' }]);
  });
});

describe('[SEC] 97 a body without end', () => {
  test('is cut after the bytes that arrived, whatever its header says, and given back', async () => {
    let sent = 0;
    const cancel = vi.fn();
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000).fill(0x20));
      },
      cancel,
    });
    const fetch = answering(endless, { headers: { 'content-length': '10' } });
    expect(await codeOf({ fetch, maxBytes: 5000 })).toBe('too-large');
    expect(sent).toBeLessThan(10_000);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('a body of exactly the limit is taken', async () => {
    const body = JSON.stringify(soundDataset());
    const { length } = new TextEncoder().encode(body);
    expect((await loadDataset(ADDRESS, { fetch: answering(body), maxBytes: length })).title).toBe(
      'Probes of the northern sea',
    );
    expect(await codeOf({ fetch: answering(body), maxBytes: length - 1 })).toBe('too-large');
  });

  test('[SEC] 96 a larger body than usual is taken where that is asked for', async () => {
    const body = JSON.stringify(soundDataset()).padEnd(50_000_001);
    expect(await codeOf({ fetch: answering(body) })).toBe('too-large');
    const { title } = await loadDataset(ADDRESS, { fetch: answering(body), maxBytes: 60_000_000 });
    expect(title).toBe('Probes of the northern sea');
  });
});

describe('[SEC] 97 loading is given up', () => {
  test('when it is stopped, before or during', async () => {
    expect(await codeOf({ fetch: silent, signal: AbortSignal.abort() })).toBe('aborted');
    const controller = new AbortController();
    const code = codeOf({ fetch: silent, signal: controller.signal });
    controller.abort();
    expect(await code).toBe('aborted');
  });

  test('after 30 s without an answer, and no sooner', async () => {
    vi.useFakeTimers();
    try {
      const code = codeOf({ fetch: silent });
      let settled = false;
      void code.then(() => (settled = true));
      await vi.advanceTimersByTimeAsync(29_999);
      expect(settled).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await code).toBe('network');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('and gives its listener and timer back when done', async () => {
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    const body = JSON.stringify(soundDataset());
    await loadDataset(ADDRESS, { fetch: answering(body), signal: controller.signal });
    expect(remove).toHaveBeenCalledOnce();
  });
});
