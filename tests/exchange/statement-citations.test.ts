import { describe, expect, test } from 'vitest';
import { BIBTEX } from '../../src/exchange/bibtex.ts';
import { PLAIN_CITATION } from '../../src/exchange/citation-plain.ts';
import { CSL_JSON } from '../../src/exchange/csl-json.ts';
import { readCsv } from '../../src/exchange/read-csv.ts';
import { citationsOf, statementsCsv } from '../../src/exchange/statement-citations.ts';
import type { Statement } from '../../src/model/statement.ts';
import { buildDataset, documentRecord, entity, statement } from '../support/dataset-builder.ts';
import { SMALL_NETWORK } from '../support/small-network.ts';

const statements = [...SMALL_NETWORK.statements.values()];
const citations = citationsOf(SMALL_NETWORK, statements);

describe('a bibliography of many statements', () => {
  test('has an entry for each document, in the order of the dataset, with all its statements', () => {
    expect(citations.map(({ document }) => document.id)).toEqual(
      [...SMALL_NETWORK.documents.keys()].filter((id) =>
        statements.some(({ evidence }) => evidence[0]?.doc === id),
      ),
    );
    expect(citations.flatMap((cited) => cited.statements)).toHaveLength(statements.length);
    expect(citationsOf(SMALL_NETWORK, [])).toEqual([]);
  });

  test('BibTeX: entries apart, every statement and paragraph in the note', () => {
    const entries = BIBTEX.write(citations).split('\n\n');
    expect(entries).toHaveLength(citations.length);
    expect(entries[0]).toContain('note = {¶ 1; statement:gazette:01. ¶ 3; statement:gazette:02');
  });

  test('CSL-JSON: one list', () => {
    const items = JSON.parse(CSL_JSON.write(citations)) as { id: string; note: string }[];
    expect(items.map(({ id }) => id)).toEqual(citations.map(({ document }) => document.id));
    expect(items[0]?.note).toContain('¶ 1; statement:gazette:01. ¶ 3; statement:gazette:02');
  });

  test('plain: a line each', () => {
    expect(PLAIN_CITATION.write(citations).split('\n')).toHaveLength(citations.length);
  });
});

function tableOf(
  dataset: typeof SMALL_NETWORK,
  chosen: readonly Statement[],
): Record<string, string>[] {
  const [head, ...rows] = readCsv(statementsCsv(dataset, chosen));
  return rows.map(({ fields }) =>
    Object.fromEntries(head?.fields.map((name, i) => [name, fields[i] ?? '']) ?? []),
  );
}

describe('a table of statements', () => {
  test('says who, what, when and where it stands', () => {
    const launch = SMALL_NETWORK.statements.get('statement:gazette:02')!;
    const { start, end } = launch.evidence[0]!;
    expect(tableOf(SMALL_NETWORK, [launch])).toEqual([
      {
        id: 'statement:gazette:02',
        fact: '',
        paraphrase: 'Arda launched for Corm.',
        participants: 'Arda (launcher); Corm (customer)',
        participant_ids: 'country:aa; country:cc',
        object: '',
        object_ids: '',
        kind: 'launch_service',
        status: 'completed',
        polarity: '1',
        event: '2024-06',
        until: '',
        as_of: '',
        document: 'gazette',
        title: 'Two & one {probe}',
        publisher: 'The Gazette',
        published: '2024-07-12',
        url: 'https://example.org/a?b=1&c=2',
        paragraph: '3',
        start: String(start),
        end: String(end),
      },
    ]);
    expect(tableOf(SMALL_NETWORK, statements)).toHaveLength(statements.length);
  });

  test('[SEC] 99: no spreadsheet runs a name, a title or a paraphrase', () => {
    const evil = '=HYPERLINK("https://example.org")';
    const dataset = buildDataset({
      entities: [entity('country:a', '+1'), entity('mission:m', '@SUM(A1)')],
      documents: [documentRecord('doc', { title: evil, publisher: '-2+3' })],
      statements: [
        statement(
          'doc',
          1,
          'joint_mission',
          'active',
          { partner: ['country:a'] },
          { object: 'mission:m', paraphrase: evil },
        ),
      ],
    });
    const [row] = tableOf(dataset, [...dataset.statements.values()]);
    expect(row?.['paraphrase']).toBe(`'${evil}`);
    expect(row?.['title']).toBe(`'${evil}`);
    expect(row?.['publisher']).toBe("'-2+3");
    expect(row?.['participants']).toBe("'+1 (partner)");
    expect(row?.['object']).toBe("'@SUM(A1)");
  });
});
