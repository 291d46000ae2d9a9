import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CYTOSCAPE_STUBS, PACKAGE_STUBS } from '../../src/app/cytoscape-stubs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Request {
  urgency: number;
}
interface Heap {
  size(): number;
  peek(): Request | undefined;
  pop(): Request | undefined;
  push(item: Request): void;
  updateItem(item: Request): void;
}

const folder = temporaryFolder();
afterAll(folder.remove);

async function load<T>(name: string, code: string | undefined): Promise<T> {
  const module = (await import(folder.write(name, code ?? ''))) as { default: T };
  return module.default;
}

let Heap: new (order: (a: Request, b: Request) => number) => Heap;
let debounce: (call: (...args: unknown[]) => void, pause: number) => (...args: unknown[]) => void;
beforeAll(async () => {
  Heap = await load('heap.mjs', CYTOSCAPE_STUBS['heap.mjs']);
  debounce = await load('debounce.mjs', PACKAGE_STUBS['lodash/debounce.js']);
});

test('the most urgent request comes first, also when urgencies change', () => {
  const change = fc.tuple(fc.nat(20), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(change), (urgencies, changes) => {
      const heap = new Heap((a, b) => b.urgency - a.urgency);
      const requests = urgencies.map((urgency) => ({ urgency }));
      for (const request of requests) heap.push(request);
      for (const [index, urgency] of changes) {
        const request = requests[index];
        if (request === undefined) continue;
        request.urgency = urgency;
        heap.updateItem(request);
      }
      expect(heap.size()).toBe(requests.length);
      const wanted = requests.map(({ urgency }) => urgency).toSorted((a, b) => b - a);
      expect(heap.peek()?.urgency).toBe(wanted[0]);
      expect(requests.map(() => heap.pop()?.urgency)).toEqual(wanted);
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

test('what is not waiting is not put in by a change', () => {
  const heap = new Heap((a, b) => b.urgency - a.urgency);
  heap.updateItem({ urgency: 1 });
  expect(heap.size()).toBe(0);
});

test('calls wait for a pause; the last one counts', () => {
  vi.useFakeTimers();
  const calls: unknown[] = [];
  const target = { act: debounce((value) => void calls.push(value), 100) };
  target.act(1);
  vi.advanceTimersByTime(99);
  target.act(2);
  vi.advanceTimersByTime(99);
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(calls).toEqual([2]);
  vi.useRealTimers();
});
