import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import type { Statement } from '../../src/model/statement.ts';
import { analyse } from '../../src/view/analysis.ts';
import { entityDetails, type EntityDetails } from '../../src/view/entity-details.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';
import { analyseSmall } from '../support/small-network.ts';

function details(id: string, query = {}): EntityDetails {
  const shown = entityDetails(analyseSmall(query), id);
  if (shown === null) throw new Error(`no ${id}`);
  return shown;
}

describe('an entity in words', () => {
  test('names: two languages, then every other form once', () => {
    const { reference, secondName, otherNames } = details('country:aa');
    expect(reference).toMatchObject({ name: 'Arda', shape: 'circle', face: 'country' });
    expect(secondName).toEqual({ text: '阿国', lang: 'zh' });
    expect(otherNames.map((n) => n.text)).toEqual(['Republic of Arda', '=cmd()']);
  });

  test('type, whom it owns, and how much is known from where', () => {
    expect(details('country:aa').facts).toBe(
      'Country, with its agency ASA and the company Orb. 4 ties from 6 statements in 2 documents, 1964 to 2025.' +
        ' 3 ties are reported by more than one independent source.',
    );
  });

  test('whom it belongs to, and that no tie of it is in view', () => {
    expect(details('agency:asa').facts).toBe('Agency of Arda. No tie in this view.');
  });

  test('ties strongest first, structure last, each seen from it', () => {
    expect(details('country:aa').ties.map((row) => [row.other.label, row.line, row.words])).toEqual(
      [
        ['Belm', 'solid', '3 statements since 2005'],
        ['Corm', 'solid', '2 statements since 1964'],
        ['Lyra', 'solid', 'joint mission, 2005–24'],
        ['Eye', 'solid', 'its instrument, 2011'],
      ],
    );
    expect(details('instrument:eye').ties.map((row) => row.words)).toEqual(['runs it, 2011']);
    expect(details('mission:vega-10').ties.map((row) => [row.line, row.words])).toEqual([
      ['dashed', 'joint mission planned, 2029'],
      ['dashed', 'joint mission planned, 2029'],
    ]);
  });

  test('statements oldest first; the source is named once where it stays the same', () => {
    const rows = details('country:aa').statements;
    expect(rows.map((row) => [row.details.year, row.cite])).toEqual([
      ['1964', 'Herald (Arda News), April 2025, ¶ 1'],
      ['2005–24', 'The Gazette, 12 July 2024, ¶ 1'],
      ['2011', 'Herald (Arda News), April 2025, ¶ 1'],
      ['2024', 'The Gazette, 12 July 2024, ¶ 3'],
      ['2024', 'Herald (Arda News), April 2025, ¶ 3'],
      ['2025', 'same, ¶ 1'],
    ]);
  });

  test('statements that tie nothing are listed and counted apart', () => {
    const { facts, statements } = details('mission:vega-9');
    expect(facts).toContain('1 tie from 1 statement');
    expect(facts).toContain('1 further statement draws no tie here.');
    expect(statements).toHaveLength(2);
  });

  test('a planned mission is hollow', () => {
    expect(details('mission:vega-10').reference.hollow).toBe(true);
    expect(details('mission:lyra').reference.hollow).toBe(false);
  });

  test('claim groups about it', () => {
    expect(details('mission:vega-9').claims.map((c) => c.question)).toEqual([
      'How many take part?',
    ]);
    expect(details('country:aa').claims).toEqual([]);
  });

  test('what filters leave out is not told', () => {
    const shown = details('country:aa', { documents: ['gazette'] });
    expect(shown.ties.map((row) => row.other.label)).toEqual(['Belm', 'Corm', 'Lyra']);
    expect(shown.statements).toHaveLength(2);
  });
});

test('distinct facts make a tie strong, not how often or where they are told', () => {
  const told = (doc: string, n: number, other: string, fact: string): Statement =>
    statement(doc, n, 'partnership', 'active', { party: ['country:aa', other] }, { fact });
  const dataset = buildDataset({
    statements: [
      told('gazette', 1, 'country:bb', 'fact:1'),
      told('gazette', 2, 'country:bb', 'fact:1'),
      told('herald', 1, 'country:bb', 'fact:1'),
      told('gazette', 3, 'country:cc', 'fact:2'),
      told('gazette', 4, 'country:cc', 'fact:3'),
      told('gazette', 5, 'country:ab', 'fact:4'),
    ],
  });
  const shown = entityDetails(analyse(dataset, DEFAULT_QUERY), 'country:aa');
  expect(shown?.ties.map((row) => row.other.id)).toEqual([
    'country:cc',
    'country:bb',
    'country:ab',
  ]);
});

test('an id that names nothing, or something every object has', () => {
  const analysis = analyseSmall();
  expect(entityDetails(analysis, 'country:zz')).toBeNull();
  expect(entityDetails(analysis, 'constructor')).toBeNull();
});
