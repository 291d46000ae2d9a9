import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentHash } from '../../src/text/hash.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';

test('the lines that are not empty, normalised, in order', () => {
  expect(paragraphsOf('\n One\u2019s  own \n\n\u200B\n\u3000\nTwo\n')).toEqual([
    "One's own",
    'Two',
  ]);
});

test('byte order mark and line ends of other systems change nothing', () => {
  const expected = ['A', 'B', 'C'];
  expect(paragraphsOf('\uFEFFA\r\nB\r\nC\r\n')).toEqual(expected);
  expect(paragraphsOf('A\rB\rC')).toEqual(expected);
  expect(paragraphsOf('A\nB\n\nC')).toEqual(expected);
  expect(documentHash(paragraphsOf('\uFEFFA B\r\n'))).toMatch(/^scn1:fea4c5ce720c/);
});

test('an empty text has no paragraphs', () => {
  expect(paragraphsOf('')).toEqual([]);
  expect(paragraphsOf('\uFEFF\r\n \r\n')).toEqual([]);
});

test('a separator within a line does not end a paragraph', () => {
  expect(paragraphsOf('A\u2028B\u0085C\u000CD')).toEqual(['A B C D']);
});

test('the paragraphs of the joined paragraphs are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab \n\r中\u3000') }), (text) => {
      const paragraphs = paragraphsOf(text);
      expect(paragraphsOf(paragraphs.join('\n'))).toEqual(paragraphs);
    }),
  );
});
