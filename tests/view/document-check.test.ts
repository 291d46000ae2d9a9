import { describe, expect, test } from 'vitest';
import { checkDocument, type DocumentCheck } from '../../src/view/document-check.ts';
import { statement } from '../support/dataset-builder.ts';
import { GAZETTE_TEXT, SMALL_NETWORK } from '../support/small-network.ts';

function check(text: string): DocumentCheck {
  const checked = checkDocument(SMALL_NETWORK, { text });
  if (typeof checked === 'string') throw new Error(checked);
  return checked;
}

const states = ({ statements }: DocumentCheck): string[] =>
  statements.flatMap((s) => s.findings.map((f) => `${f.number} ${f.state}: ${f.words}`));

/** The marked runs of the text, with the numbers of their passages. */
const marked = ({ paragraphs }: DocumentCheck): string[] =>
  paragraphs.flatMap((p) =>
    p.kind === 'gap'
      ? [`(${p.count})`]
      : p.segments.filter((s) => s.marks.length > 0).map((s) => `${s.marks.join()} ${s.text}`),
  );

describe('a reader’s copy', () => {
  test('the very text: every passage found, shown in place', () => {
    const checked = check(GAZETTE_TEXT);
    expect(checked.source.document.id).toBe('gazette');
    expect(checked.summary).toBe(
      'This is the very text that was read. Of 2 passages it is cited for, 2 found where recorded.',
    );
    expect(states(checked)).toEqual(['1 found: found in ¶ 1', '2 found: found in ¶ 3']);
    expect(marked(checked)).toEqual([
      '1 have built the Lyra probe together since the year',
      '(1)',
      '2 left the coast of Corm on a rocket that Arda provided',
    ]);
  });

  test('nothing of the text is lost between the marks', () => {
    const [first] = check(GAZETTE_TEXT).paragraphs;
    if (first?.kind !== 'paragraph') throw new Error('no paragraph');
    const line = GAZETTE_TEXT.split('\n')[0]?.replace('’', "'");
    expect(first.segments.map((s) => s.text).join('')).toBe(line);
  });

  test('a changed copy: moved, changed and missing passages say so', () => {
    const text = `A new line.\n${GAZETTE_TEXT.replace('together', 'jointly')}`;
    const checked = check(text);
    expect(checked.summary).toBe(
      'This is a changed copy of the text that was read. Of 2 passages it is cited for,' +
        ' 1 found elsewhere or in a changed paragraph and 1 not found.',
    );
    expect(states(checked)).toEqual([
      '1 moved: now in ¶ 4, recorded in ¶ 3',
      '2 missing: not found',
    ]);
  });

  test('overlapping passages are cut where each begins and ends, numbered where they end', () => {
    const words = 'Belm have built the Lyra probe together since';
    const other = statement(
      'gazette',
      3,
      'partnership',
      'active',
      { party: ['country:bb'] },
      {
        clause: { text: GAZETTE_TEXT.replaceAll('’', "'"), words },
      },
    );
    const first = SMALL_NETWORK.statements.get('statement:gazette:01');
    const statements = new Map([first, other].flatMap((s) => (s === undefined ? [] : [[s.id, s]])));
    const checked = checkDocument({ ...SMALL_NETWORK, statements }, { text: GAZETTE_TEXT });
    if (typeof checked === 'string') throw new Error(checked);
    const [paragraph] = checked.paragraphs;
    if (paragraph?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(paragraph.segments.slice(1, -1)).toEqual([
      { text: 'Belm ', marks: [1], ends: [] },
      { text: 'have built the Lyra probe together since', marks: [1, 2], ends: [1] },
      { text: ' the year', marks: [2], ends: [2] },
    ]);
  });
});

test.each([
  [{ text: 'Some other page altogether.' }, 'This is none of the documents'],
  [{ problem: 'empty' as const }, 'no text'],
  [{ problem: 'binary' as const }, 'not a text file'],
  [{ problem: 'pdf' as const }, 'PDF'],
  [{ problem: 'too-large' as const }, '5 MB'],
])('what cannot be checked is said: %j', (given, words) => {
  expect(checkDocument(SMALL_NETWORK, given)).toContain(words);
});
