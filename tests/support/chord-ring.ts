import { analyse, type Analysis } from '../../src/view/analysis.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { buildDataset, statement } from './dataset-builder.ts';

/** The first view of a ring of so many countries with a chord from each to the seventh after it. */
export function chordRing(n: number): Analysis {
  const at = (i: number): string => `country:c${i % n}`;
  const statements = Array.from({ length: 2 * n }, (_, i) =>
    statement('herald', i, 'mou', 'signed', {
      party: [at(i), at(i < n ? i + 1 : i + 7)],
    }),
  );
  return analyse(buildDataset({ statements }), INITIAL_STATE);
}
