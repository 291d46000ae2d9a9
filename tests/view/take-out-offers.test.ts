import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { takeOutOffers } from '../../src/view/take-out-offers.ts';
import { starNetwork } from '../support/star-network.ts';

const offered = (without: readonly string[]): readonly string[] =>
  takeOutOffers(analyse(starNetwork(), INITIAL_STATE, { without, weighted: false })).map(
    ({ entity, ties }) => `${entity.label} ${ties}`,
  );

test('those with the most ties are offered, whoever is out already left aside', () => {
  expect(offered([])[0]).toBe('China 5');
  expect(offered(['country:cn'])).not.toContain('China 5');
  expect(offered(['country:cn']).length).toBeGreaterThan(1);
});
