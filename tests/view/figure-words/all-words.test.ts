import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/view/analysis.ts';
import { altText } from '../../../src/view/figure-words/alt-text.ts';
import { longDescription } from '../../../src/view/figure-words/long-description.ts';
import { methodsNote } from '../../../src/view/figure-words/methods-note.ts';
import { sourcesNote } from '../../../src/view/figure-words/sources-note.ts';
import { METRICS } from '../../../src/metrics/registry.ts';
import { INITIAL_STATE } from '../../../src/view/state.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { starNetwork } from '../../support/star-network.ts';
import { SMALL_NETWORK } from '../../support/small-network.ts';
import { viewStates } from '../../support/view-states.ts';

const NETWORKS = [SMALL_NETWORK, starNetwork(), DATASET];

test('whatever is chosen, every text is whole sentences without a hole', () => {
  fc.assert(
    fc.property(viewStates, fc.nat(2), fc.boolean(), (chosen, network, filtered) => {
      const dataset = NETWORKS[network]!;
      // Few filters leave anything in view at all.
      const state = filtered
        ? chosen
        : { ...chosen, kinds: [], statuses: [], documents: [], near: null };
      const analysis = analyse(dataset, state, state);
      const texts = [
        altText(analysis, state),
        longDescription(analysis, state),
        methodsNote(analysis, state, { date: '2025' }),
        sourcesNote(analysis),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/undefined|NaN|null|\[object|  | ,|,,|\.\.|\(\)|: \.|; \./);
        for (const paragraph of text.split('\n')) expect(paragraph).toMatch(/^\S.*[.?]$/u);
      }
    }),
    { numRuns: 150 },
  );
});

test('every metric has a note of its own', () => {
  for (const { id } of METRICS.filter(({ of }) => of === 'entity')) {
    const state = { ...viewOf(id), metric: id };
    const note = methodsNote(analyse(starNetwork(), state, state), state, { date: null });
    expect(note).toMatch(/Scale: \S.*\. Source: \S.*\. Places: .*\.$/);
  }
});

function viewOf(metric: string): typeof INITIAL_STATE {
  return { ...INITIAL_STATE, bipartite: metric.startsWith('two-mode') };
}
