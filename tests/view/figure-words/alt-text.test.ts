import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/view/analysis.ts';
import { altText } from '../../../src/view/figure-words/alt-text.ts';
import { INITIAL_STATE, type ViewState } from '../../../src/view/state.ts';
import type { PictureId } from '../../../src/view/figure-choices.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { starNetwork } from '../../support/star-network.ts';

const STAR = starNetwork();
const alt = (
  state: Partial<ViewState> = {},
  picture: PictureId = 'graph',
  dataset = STAR,
): string => {
  const figure = { ...INITIAL_STATE.figure, picture };
  const all = { ...INITIAL_STATE, ...state, figure };
  return altText(analyse(dataset, all, all), all);
};

describe('the short text of a figure', () => {
  test('says what it is, how much it shows and who stands out', () => {
    expect(alt()).toBe(
      'Network: China’s partners in space, and what they work on. 7 entities and 9 ties, from 7 statements in 3 documents. China touches 5 of the ties. After China, most paths run through CNSA and France.',
    );
  });

  test.each([
    ['matrix', /^Matrix of ties: China’s partners in space/],
    [
      'ranking',
      /^Ranking: China’s partners in space, and what they work on\. 7 entities by number of ties\. China leads with 5, before France and CNSA\./,
    ],
    [
      'timeline',
      /^Timeline: China’s partners in space, and what they work on\. 8 statements\. Missions and hardware 3, agreements 2, science and data 1, diplomacy 1, who runs what 1\. 8 without a date\.$/,
    ],
  ] as const)('names a %s', (picture, words) => expect(alt({}, picture)).toMatch(words));

  test('follows the filters, and says what an empty view is empty of', () => {
    expect(alt({ kinds: ['sample_loan'] })).toMatch(
      /^Network: CNSA’s partners in space: sample loans\. 3/,
    );
    expect(alt({ kinds: ['mou'] })).toBe(
      'An empty network. No statement about memoranda of understanding gives a tie between actors and missions.',
    );
    expect(alt({ kinds: ['mou'] }, 'matrix')).toMatch(/^An empty matrix of ties\./);
  });

  test('is short, in whole sentences', () => {
    for (const picture of ['graph', 'matrix', 'ranking', 'timeline'] as const) {
      for (const level of ['two-mode', 'actors', 'countries'] as const) {
        const text = alt({ level }, picture, DATASET);
        expect(text.length).toBeLessThanOrEqual(250);
        expect(text).toMatch(/\.$/);
      }
    }
  });
});
