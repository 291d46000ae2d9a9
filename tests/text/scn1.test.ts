import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scn1Hash } from '../../src/text/hash.ts';
import { scn1 } from '../../src/text/scn1.ts';

describe('vectors that any other implementation must give', () => {
  test.each([
    [
      'Agency\u00A0A\u2019s \u201CProbe\u20111\u201D \u2014 3 partners\u2026',
      'Agency A\'s "Probe-1" - 3 partners...',
      'a6d41de4ff6d',
    ],
    [' 甲国 与 乙国\uFF0C 签署 MoU 。\u3000', '甲国与乙国,签署MoU。', 'c160da96be95'],
    ['\u00E9tude', 'étude', 'f98da860316d'],
    ['e\u0301tude', 'étude', 'f98da860316d'],
  ])('%j', (line, normal, hash) => {
    expect(scn1(line)).toBe(normal);
    expect(scn1Hash(scn1(line)).slice(0, 17)).toBe(`scn1:${hash}`);
  });
});

describe('each step', () => {
  test.each([
    ['invisible marks vanish', 'a\u00ADb\u200Bc\uFEFFd\uFE0Fe\u2066f\u202Eg', 'abcdefg'],
    ['only canonical forms are composed', 'x² ① ﬁ', 'x² ① ﬁ'],
    ['full-width letters and digits become ASCII', 'Ａ１！～', 'A1!~'],
    ['a composition that full width held back', '\uFF25\u0301', '\u00C9'],
    ['single quotes', '\u2018\u2019\u201A\u201B\u2032\u0060\u00B4\uFF40', "''''''''"],
    ['double quotes', '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02', '""""""""'],
    ['dashes, and runs of them', 'a\u2010b\u2012\u2013c\u2212\u2015--d\uFF0D\uFE63e', 'a-b-c-d-e'],
    ['dashes apart stay apart', 'a - - b', 'a - - b'],
    ['the ellipsis', 'and so on\u2026', 'and so on...'],
    ['runs of any space', '\t a\u00A0\u2003\u3000\u0085b\r\n', 'a b'],
    ['no space beside an ideograph', '5 月 1 日 A B', '5月1日A B'],
    ['no space beside CJK punctuation', 'A 。 B', 'A。B'],
    ['case and digits stay', 'NASA 2024 ٣', 'NASA 2024 ٣'],
    ['traditional and simplified stay apart', '國 国', '國国'],
    ['an astral character stays whole', '\u{1F680} \u{20000}', '\u{1F680} \u{20000}'],
    ['nothing is left of spaces', ' \u3000\u200B ', ''],
  ])('%s', (_, line, normal) => {
    expect(scn1(line)).toBe(normal);
  });
});

/** Characters the steps act on, densely; a spaced ideographic tone mark (302A-302F) is not among them. */
const troublesome = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'aE1-\'"` \t中。、éﬁ²①',
      ...'\u0301\u0323\u0338\u00AD\u200B\u200F\u202E\u2066\uFE0F\uFEFF\u2018\u201D\u2032\u00AB',
      ...'\u2010\u2014\u2212\uFE63\uFF0D\uFF21\uFF5E\uFF40\u2026\u00A0\u0085\u3000\u2029\u1FEF',
      '\u{1F680}',
      '\u{2F800}',
    ),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
  maxLength: 40,
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(troublesome, (line) => {
      expect(scn1(scn1(line))).toBe(scn1(line));
    }),
    { numRuns: 3000 },
  );
});

test('composed and decomposed text come to the same', () => {
  fc.assert(
    fc.property(troublesome, (line) => {
      expect(scn1(line.normalize('NFD'))).toBe(scn1(line.normalize('NFC')));
    }),
    { numRuns: 2000 },
  );
});

test('a line of a megabyte without a break is no trap', () => {
  const line = '- '.repeat(250_000) + '中 '.repeat(250_000);
  expect(scn1(line)).toBe(`${'- '.repeat(250_000).trimEnd()}${'中'.repeat(250_000)}`);
});
