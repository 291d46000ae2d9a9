import type { CsrGraph } from '../metrics/csr.ts';
import type { Request } from './messages.ts';

/** Bytes of graphs a worker keeps besides the one it works on. */
const KEPT = 16_000_000;

const ids = new WeakMap<CsrGraph, number>();
let count = 0;

function idOf(graph: CsrGraph): number {
  const id = ids.get(graph) ?? ++count;
  ids.set(graph, id);
  return id;
}

function bytesOf(graph: CsrGraph): number {
  return Object.values(graph)
    .filter((value) => ArrayBuffer.isView(value))
    .reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** What one worker was sent, so that it is sent each graph once, and told which to forget. */
export class SentGraphs {
  /** Id → bytes, the one longest unused first. */
  readonly #kept = new Map<number, number>();

  /** What a request says of its graph. */
  send(csr: CsrGraph): Pick<Request, 'graph' | 'forget'> {
    const id = idOf(csr);
    const known = this.#kept.delete(id);
    const forget: number[] = [];
    let others = [...this.#kept.values()].reduce((sum, bytes) => sum + bytes, 0);
    for (const [old, bytes] of this.#kept) {
      if (others <= KEPT) break;
      others -= bytes;
      this.#kept.delete(old);
      forget.push(old);
    }
    this.#kept.set(id, bytesOf(csr));
    return { graph: { id, csr: known ? null : csr }, forget };
  }
}
