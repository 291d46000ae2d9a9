import type { Neighbourhood } from '../graph/paths/neighbourhood.ts';
import type { Dataset } from '../model/dataset.ts';
import { countWords } from './count-words.ts';
import { labelIn } from './label-in.ts';

/** A neighbourhood as sentences name it: "within 2 steps of France". */
export function nearWords({ id, steps }: Neighbourhood, dataset: Dataset): string {
  return `within ${countWords(steps, 'step')} of ${labelIn(dataset, id)}`;
}
