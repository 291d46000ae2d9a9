import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { headlineOf } from '../../src/view/headline.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { takenOutNames, takenOutWords } from '../../src/view/taken-out-words.ts';
import { starNetwork } from '../support/star-network.ts';

const out = (...without: readonly string[]): ReturnType<typeof analyse> =>
  analyse(starNetwork(), INITIAL_STATE, { without, weighted: false });

test('nobody taken out is no word', () => {
  expect([takenOutNames(out()), takenOutWords(out())]).toEqual(['', '']);
});

test('few are named, many counted', () => {
  expect(takenOutNames(out('country:cn', 'country:fr'))).toBe('China and France');
  expect(takenOutNames(out('country:cn', 'country:fr', 'country:de', 'country:jp'))).toBe(
    '4 entities',
  );
});

test('says how many of the others still hang together', () => {
  expect(takenOutWords(out('country:cn'))).toBe(
    'With China out, 4 of the other 6 entities still hang together.',
  );
  expect(headlineOf(out('country:cn'))).toBe('Without China, who works with whom in space');
});
