import { describe, expect, test } from 'vitest';
import { isVerified, verifyDocument } from '../../src/text/verify-document.ts';
import { documentRecord, statement } from '../support/dataset-builder.ts';

const TEXT = [
  'Arda and Belm agreed to fly one small probe together before the year 2031.',
  'A third state, Corm, was asked to lend the antenna on its northern coast.',
].join('\n');

const document = documentRecord('gazette', { text: TEXT });
const agreed = statement(
  'gazette',
  1,
  'partnership',
  'agreed',
  { party: ['country:aa'] },
  {
    clause: { text: TEXT, words: 'agreed to fly one small probe together before the year' },
  },
);
const asked = statement(
  'gazette',
  2,
  'invitation',
  'offered',
  { invitee: ['country:cc'] },
  {
    clause: { text: TEXT, words: 'was asked to lend the antenna on its northern coast' },
  },
);
const elsewhere = statement('herald', 1, 'talks', 'in_talks', { party: ['country:aa'] });
const statements = [agreed, asked, elsewhere];

/** The state of each locator in a text. */
function states(text: string): string[] {
  return verifyDocument(document, statements, text).evidence.map(({ location }) => location.state);
}

describe('a text compared with the document', () => {
  test('the same: everything is verified, statements of other documents are left out', () => {
    const report = verifyDocument(document, statements, TEXT);
    expect(report).toMatchObject({ sameHash: true, sameLength: true });
    expect(report.evidence.map((found) => found.statement.id)).toEqual([agreed.id, asked.id]);
    expect(isVerified(report)).toBe(true);
  });

  test('one figure changed: the paragraph it stands in is no longer verified', () => {
    const changed = TEXT.replace('2031', '2032');
    expect(states(changed)).toEqual(['moved', 'verified']);
    expect(isVerified(verifyDocument(document, statements, changed))).toBe(false);
    expect(states(TEXT.replace('one small', 'no small'))).toEqual(['unverifiable', 'verified']);
  });

  test('a paragraph more: all locators hold, but it is not the text that was read', () => {
    const report = verifyDocument(document, statements, `${TEXT}\nA line more.`);
    expect(report).toMatchObject({ sameHash: false, sameLength: false });
    expect(report.evidence.every(({ location }) => location.state === 'verified')).toBe(true);
    expect(isVerified(report)).toBe(false);
  });

  test('nothing of it', () => {
    expect(states('')).toEqual(['unverifiable', 'unverifiable']);
  });
});
