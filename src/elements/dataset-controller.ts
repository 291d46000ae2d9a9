import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadSource } from '../exchange/read-source.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DatasetError, LoadError } from '../model/errors.ts';
import { givenDataset } from './host/given-dataset.ts';

/** How far an element has come with its data. */
export type DatasetPhase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading'; readonly address: string }
  | {
      readonly kind: 'failed';
      readonly error: Error | DatasetError | LoadError;
      /** What can be asked once more; null where the data were given. */
      readonly address: string | null;
    }
  | { readonly kind: 'ready'; readonly dataset: Dataset };

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/**
 * Keeps an element's dataset in step with its `src` or its data. A newer request cancels the one
 * before; a late answer is dropped. Loading stops while the element is out of the page.
 */
export class DatasetController implements ReactiveController {
  phase: DatasetPhase = { kind: 'empty' };
  readonly #host: ReactiveControllerHost;
  readonly #settled: (phase: DatasetPhase) => void;
  #request: AbortController | null = null;
  #address: string | null = null;
  #inPage = false;
  /** What the host gave last. */
  #given: unknown = null;

  /** `settled` is called once for each dataset that is ready or has failed. */
  constructor(host: ReactiveControllerHost, settled: (phase: DatasetPhase) => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  /** Where the data come from; null where they were given. */
  get address(): string | null {
    return this.#address;
  }

  /** Loads from an address; null empties. */
  load(address: string | null): void {
    this.#address = address;
    this.#request?.abort();
    this.#request = null;
    if (address === null || address === '') this.#set({ kind: 'empty' });
    // Out of the page nothing is fetched; whoever comes back into it begins anew.
    else if (!this.#inPage) this.#set({ kind: 'loading', address });
    else void this.#fetch(address);
  }

  /** Follows what the host gives: data, else an address, else the text of data inside the element. */
  see(data: unknown, address: string | null, inline: string | null): void {
    const given = data ?? (address || inline);
    if (given === this.#given) return;
    this.#given = given;
    if (given === address) this.load(address);
    else this.take(given);
  }

  /** Takes data as `givenDataset` reads them; null empties. */
  take(data: unknown, fileName?: string): void {
    this.load(null);
    if (data === null || data === undefined) return;
    try {
      this.#settle({ kind: 'ready', dataset: givenDataset(data, fileName) });
    } catch (thrown) {
      this.#settle({ kind: 'failed', error: asError(thrown), address: null });
    }
  }

  /** Loads the same address once more, after a failure. */
  retry(): void {
    this.load(this.#address);
  }

  hostConnected(): void {
    this.#inPage = true;
    if (this.phase.kind === 'loading' && this.#request === null) this.retry();
  }

  hostDisconnected(): void {
    this.#inPage = false;
    this.#request?.abort();
    this.#request = null;
  }

  async #fetch(address: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#set({ kind: 'loading', address });
    try {
      const dataset = await loadSource(address, { signal: request.signal });
      if (this.#request === request) this.#settle({ kind: 'ready', dataset });
    } catch (thrown) {
      if (this.#request === request) {
        this.#settle({ kind: 'failed', error: asError(thrown), address });
      }
    }
  }

  #settle(phase: DatasetPhase): void {
    this.#set(phase);
    this.#settled(phase);
  }

  #set(phase: DatasetPhase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}
