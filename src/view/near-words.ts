import type { Neighbourhood } from '../graph/paths/neighbourhood.ts';
import type { Dataset } from '../model/dataset.ts';
import { labelOf } from './analysis.ts';
import { countWords } from './count-words.ts';

/** A neighbourhood as sentences name it: "within 2 steps of France". */
export function nearWords({ id, steps }: Neighbourhood, dataset: Dataset): string {
  const entity = dataset.entities.get(id);
  return `within ${countWords(steps, 'step')} of ${entity === undefined ? id : labelOf(entity)}`;
}
