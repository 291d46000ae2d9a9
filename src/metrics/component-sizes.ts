import { connectedComponents } from './components.ts';
import type { CsrGraph } from './csr.ts';
import { finish } from './metric.ts';

/** For each vertex, how many vertices its component has, itself among them. O(n + m). */
export function componentSizes(graph: CsrGraph): Int32Array {
  const { count, labels } = finish(connectedComponents(graph));
  const sizes = new Int32Array(count);
  for (const label of labels) sizes[label]!++;
  return labels.map((label) => sizes[label]!);
}
