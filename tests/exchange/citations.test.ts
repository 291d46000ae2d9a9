import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BIBTEX, escapeBibtex } from '../../src/exchange/bibtex.ts';
import { CITATION_FORMATS } from '../../src/exchange/citation-formats.ts';
import { PLAIN_CITATION } from '../../src/exchange/citation-plain.ts';
import type { Citation } from '../../src/exchange/citation.ts';
import { CSL_JSON, cslDate } from '../../src/exchange/csl-json.ts';
import { SMALL_NETWORK } from '../support/small-network.ts';

function citation(document: string, statement: string): readonly [Citation] {
  const found = {
    document: SMALL_NETWORK.documents.get(document),
    statement: SMALL_NETWORK.statements.get(statement),
  };
  if (found.document === undefined || found.statement === undefined) throw new Error('no fixture');
  return [{ document: found.document, statements: [found.statement] }];
}

const gazette = citation('gazette', 'statement:gazette:02');
const herald = citation('herald', 'statement:herald:01');
const flyer = citation('flyer', 'statement:flyer:01');

test('plain: one line', () => {
  expect(PLAIN_CITATION.write(gazette)).toBe(
    'The Gazette: “Two & one {probe}”. 2024-07-12. ¶ 3; statement:gazette:02. https://example.org/a?b=1&c=2',
  );
  expect(PLAIN_CITATION.write(flyer)).toMatch(/^Publisher unknown: “A flyer”\. 2025\./u);
});

describe('BibTeX', () => {
  test('fields, escaped where TeX would act', () => {
    expect(BIBTEX.write(gazette)).toBe(
      [
        '@article{gazette,',
        '  title = {{Two \\& one \\textbraceleft{}probe\\textbraceright{}}},',
        '  journal = {{The Gazette}},',
        '  date = {2024-07-12},',
        '  year = {2024},',
        '  month = jul,',
        '  url = {https://example.org/a?b=1&c=2},',
        '  note = {¶ 3; statement:gazette:02}',
        '}',
      ].join('\n'),
    );
  });

  test('Unicode stays; a copy and a digest are said', () => {
    const entry = BIBTEX.write(herald);
    expect(entry).toContain('三国 Herald “special”');
    expect(entry).toContain('note = {Copy of Arda News. Read in a digest. ¶ 3;');
    expect(entry).toContain('  year = {2025},\n  month = apr,');
    expect(BIBTEX.write(flyer)).not.toContain('journal');
  });

  test('braces balance and nothing is left for TeX, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeBibtex(text);
        let depth = 0;
        for (const c of escaped) {
          depth += Number(c === '{') - Number(c === '}');
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(escaped.replace(/\\[$&#_%]|\\text[a-z]+\{\}/gu, '')).not.toMatch(/[\\{}~^$&#_%]/u);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('one item with date parts, address and note', () => {
    expect(JSON.parse(CSL_JSON.write(gazette))).toEqual([
      {
        id: 'gazette',
        type: 'article-newspaper',
        title: 'Two & one {probe}',
        'container-title': 'The Gazette',
        publisher: 'The Gazette',
        issued: { 'date-parts': [[2024, 7, 12]] },
        language: 'en',
        URL: 'https://example.org/a?b=1&c=2',
        note: '¶ 3; statement:gazette:02',
      },
    ]);
    expect(JSON.parse(CSL_JSON.write(herald))[0]).not.toHaveProperty('language');
    expect(JSON.parse(CSL_JSON.write(flyer))[0]).not.toHaveProperty('publisher');
  });

  test.each([
    ['2025-04', { 'date-parts': [[2025, 4]] }],
    ['2025', { 'date-parts': [[2025]] }],
    ['2025~', { 'date-parts': [[2025]], circa: true }],
    ['2024/2025-02', { 'date-parts': [[2024], [2025, 2]] }],
    ['2024/..', { literal: '2024/..' }],
    ['198X', { literal: '198X' }],
    ['soon', { literal: 'soon' }],
  ])('issued: %s', (edtf, date) => {
    expect(cslDate(edtf)).toEqual(date);
  });
});

test('every format has its own id and writes every document', () => {
  expect(new Set(CITATION_FORMATS.map((f) => f.id)).size).toBe(CITATION_FORMATS.length);
  for (const format of CITATION_FORMATS) {
    for (const cited of [gazette, herald, flyer]) {
      expect(format.write(cited)).toContain(cited[0].statements[0]?.id);
    }
  }
});
