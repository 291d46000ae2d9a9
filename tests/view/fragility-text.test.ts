import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { fragilityInput } from '../../src/metrics/fragility/fragility-input.ts';
import { fragility, type FragilityResult } from '../../src/metrics/fragility/fragility.ts';
import { finish } from '../../src/metrics/metric.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Statement } from '../../src/model/statement.ts';
import { analyse } from '../../src/view/analysis.ts';
import { fragilityText } from '../../src/view/fragility-text.ts';
import { buildDataset, documentRecord, entity, statement } from '../support/dataset-builder.ts';

const A = 'country:arda';
const B = 'country:belm';
const C = 'country:corm';

/** Talks of one country with some others, each in a statement of its own. */
function talks(doc: string, from: string, others: readonly string[]): readonly Statement[] {
  return others.map((to, i) =>
    statement(`${doc}`, (from === A ? 10 : from === B ? 20 : 30) + i, 'talks', 'active', {
      party: [from, to],
    }),
  );
}

const leaves = (count: number, mark: string): readonly string[] =>
  Array.from({ length: count }, (_, i) => `country:${mark}${i}`);

const documents = [
  documentRecord('gazette', { publisher: 'Gazette', published: '2025-04-25' }),
  documentRecord('herald', { publisher: 'Herald', published: '2024-10' }),
  documentRecord('flyer', { publisher: 'Unknown', published: '2023' }),
];

/** Arda has five ties, Belm four, Corm three; Corm rests on the flyer alone. */
const NETWORK = buildDataset({
  entities: [entity(A, 'Arda'), entity(B, 'Belm'), entity(C, 'Corm')],
  documents,
  statements: [
    ...talks('gazette', A, leaves(5, 'a')),
    ...talks('gazette', B, leaves(4, 'b').slice(0, 2)),
    ...talks('herald', B, leaves(4, 'b').slice(2)),
    ...talks('flyer', C, leaves(3, 'c')),
  ],
});

function text(
  dataset: Dataset,
  change: (result: FragilityResult) => FragilityResult = (result) => result,
): string {
  const analysis = analyse(dataset, DEFAULT_QUERY);
  const { result } = finish(fragility(fragilityInput(analysis.view, new Set(), 'degree', false)));
  if (result === null) return '';
  return fragilityText(change(result), analysis)
    .flatMap(({ sentences }) => sentences)
    .join('\n');
}

describe('the sentences', () => {
  const words = text(NETWORK);

  test('say who keeps its rank, who moves furthest, who drops out without a document', () => {
    expect(words).toContain('None of the first 3 keeps its rank whichever document is left out.');
    expect(words).toContain(
      'Corm moves furthest: from rank 3 to 1 without Gazette, 25 April 2025.',
    );
    expect(words).toContain('Corm drops out without a text of unknown publisher, 2023.');
  });

  test('name those with most ties, and say what their place is', () => {
    expect(words).toMatch(
      /Of the first 3, Arda and Corm keep their rank whichever of those with most ties is taken out: Arda, Belm, Corm, \S+ or \S+\.$/m,
    );
    // One tie less, and Arda has no more of them than Belm.
    expect(words).toMatch(/^Belm moves furthest: from rank 2 to 1 without \S+\.$/m);
    expect(words).toContain('Whoever is taken out is still counted where it stood.');
  });

  test('count who stands once ties of a single source go', () => {
    expect(words).toContain(
      'Once all ties with a single source are dropped, 3 of the first 3 drop out.',
    );
  });
});

describe('the fewest statements', () => {
  test('one: how many can be it, and where they stand', () => {
    expect(text(NETWORK)).toContain(
      'The first three (Arda, Belm and Corm) change if 1 statement is lost: any of 9, 7 in Gazette, 25 April 2025; 2 in Herald, October 2024.',
    );
  });

  test('one alone, or all in one document', () => {
    const lone = { statements: talks('gazette', A, [B]), documents };
    expect(text(buildDataset(lone))).toContain(
      'change if 1 statement is lost, in Gazette, 25 April 2025.',
    );
    const star = { statements: talks('gazette', A, leaves(2, 'a')), documents };
    expect(text(buildDataset(star))).toContain('lost: any of 2, both in Gazette, 25 April 2025.');
  });

  test('of more than three entities that hold the ranks, their number', () => {
    const star = { statements: talks('gazette', A, leaves(12, 'a')), documents };
    expect(text(buildDataset(star))).toContain('The 13 entities of ranks 1 to 3 change if');
  });

  const with3 = (topThree: Partial<FragilityResult['topThree']>) =>
    text(NETWORK, (result) => ({ ...result, topThree: { ...result.topThree, ...topThree } }));
  const sets = [['statement:gazette:10', 'statement:flyer:30']];

  test('two: how many pairs', () => {
    const found = { atLeast: 2, atMost: 2, exact: true, pairs: 'tested', sets } as const;
    expect(with3({ ...found, count: 3 })).toContain(
      'change if 2 statements are lost; 3 pairs do this, one of them in Gazette, 25 April 2025; a text of unknown publisher, 2023.',
    );
    expect(with3({ ...found, count: 1 })).toContain('change if 2 statements are lost, in Gazette');
  });

  test('more: what is sure, what is enough, and how that was found', () => {
    expect(
      with3({ atLeast: 3, atMost: 5, exact: false, pairs: 'tested', sets, count: null }),
    ).toMatch(
      /^The first three \(Arda, Belm and Corm\) stand if any 2 statements are lost\.\n5 lost are enough to change them, in Gazette.*\. That was found step by step, so fewer may do\.$/m,
    );
  });

  test('too many to test: said', () => {
    const found = { atMost: 5, exact: false, sets, count: null } as const;
    expect(with3({ ...found, atLeast: 2, singles: 'tested', pairs: 'skipped' })).toMatch(
      /^There are too many pairs of statements to test the loss of each\.\nThe first three \(.*\) stand if any 1 statement is lost\.$/m,
    );
    expect(with3({ ...found, atLeast: 1, singles: 'skipped', pairs: 'skipped' })).toMatch(
      /^There are too many statements to test the loss of each\.\n5 lost are enough to change the first three/m,
    );
  });

  test('without ranks: said', () => {
    expect(with3({ unanswered: 2 })).toContain('For 2 losses the metric gave no ranks.');
  });
});

test('where more than ten share the first rank nobody stands out, and tests are not told', () => {
  const pairs = Array.from({ length: 6 }, (_, i) =>
    talks('gazette', `country:p${i}`, [`country:q${i}`]),
  );
  const statements = pairs.flat().map((s, i) => ({ ...s, id: `statement:gazette:${50 + i}` }));
  const words = text(buildDataset({ statements, documents }));
  expect(words).toMatch(/^More than 10 share the first rank: nobody stands out\.\nThe 12 entities/);
});

test('tests without ranks are told with their reason', () => {
  const words = text(NETWORK, (result) => ({
    ...result,
    documents: { ...result.documents, problems: ['It did not converge.', null, null] },
  }));
  expect(words).toContain('1 test of a document left out gave no ranks: It did not converge.');
});
