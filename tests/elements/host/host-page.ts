import { expect, vi } from 'vitest';
import { serialiseDataset } from '../../../src/dataset/serialise.ts';
import type { ViewElement } from '../../../src/elements/view-element.ts';
import { plain, settled } from '../../support/mount.ts';
import { SMALL_NETWORK } from '../../support/small-network.ts';

/** The small network as a JSON value. */
export const NETWORK = JSON.parse(
  JSON.stringify(serialiseDataset({ ...SMALL_NETWORK, further: new Map() } as never)),
) as Readonly<Record<string, unknown>>;

export const TAGS = ['cooperation-graph', 'cooperation-explorer'] as const;

/** Every event a host page may hear. */
export const EVENTS = [
  'cooperation-ready',
  'cooperation-before-select',
  'cooperation-select',
  'cooperation-hover',
  'cooperation-view-change',
  'cooperation-metric',
  'cooperation-before-export',
  'cooperation-export',
  'cooperation-error',
] as const;

/** An element in a page, and the events that came to its document, oldest first. */
export interface Hosted<E extends ViewElement = ViewElement> {
  readonly element: E;
  readonly heard: CustomEvent[];
  /** The details of events of one type. */
  readonly details: (type: (typeof EVENTS)[number]) => unknown[];
}

let stop = new AbortController();

/** Puts an element with attributes, properties and light DOM into the page. Call `leave` after each test. */
export async function host<E extends ViewElement = ViewElement>(
  tag: string,
  {
    attributes = {},
    properties = {},
    html = '',
  }: { attributes?: Record<string, string>; properties?: object; html?: string } = {},
): Promise<Hosted<E>> {
  const element = document.createElement(tag) as E;
  const heard: CustomEvent[] = [];
  for (const type of EVENTS) {
    document.addEventListener(type, (event) => heard.push(event as CustomEvent), {
      signal: stop.signal,
    });
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.innerHTML = html;
  document.body.append(element);
  await quiet(element);
  const details = (type: string): unknown[] =>
    heard.filter((event) => event.type === type).map((event) => event.detail as unknown);
  return { element, heard, details };
}

/** Resolves once an element has followed what it was told, and its parts too. */
export async function quiet(element: ViewElement): Promise<void> {
  await settled(element);
  await settled(element);
}

/** Empties the page. */
export function leave(): void {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
}

/** Resolves once an element shows these words. */
export async function until(element: ViewElement, words: string): Promise<void> {
  await vi.waitFor(async () => {
    await quiet(element);
    expect(plain(element)).toContain(words);
  }, 5000);
}

/** Answers every fetch with this, and keeps what was asked for. */
export function answer(
  make: () => Response | Promise<Response>,
): { init: RequestInit; url: string }[] {
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

/** An answer that never comes. */
export const never = (): Promise<Response> => new Promise(() => {});
