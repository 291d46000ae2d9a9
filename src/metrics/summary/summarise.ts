import type { Steps } from '../metric.ts';
import { within } from '../within.ts';
import type { FigureValue, GroupFigure } from './figure.ts';
import { GROUP_FIGURES } from './registry.ts';
import type { SummaryInput } from './summary-input.ts';

/** Computes some figures of a graph, by id in the order given (all, in that of the registry). Never throws. */
export function* summarise(
  input: SummaryInput,
  figures: readonly GroupFigure[] = GROUP_FIGURES,
): Steps<ReadonlyMap<string, FigureValue>> {
  const values = new Map<string, FigureValue>();
  for (const [k, figure] of figures.entries()) {
    const share = 1 / figures.length;
    values.set(figure.id, yield* within(figure.steps(input), k * share, (k + 1) * share));
  }
  return values;
}
