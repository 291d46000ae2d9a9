import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, lineWidth } from '../../../src/figure/text/break-lines.ts';

const STYLE = { face: 'sans', size: 12 } as const;
const broken = (text: string, width: number): readonly string[] =>
  breakLines(text, width, STYLE).map((line) => line.text);

describe('breakLines', () => {
  test('breaks at spaces and drops them at the end of a line', () => {
    expect(broken('Joint lunar research station', 60)).toEqual([
      'Joint lunar',
      'research',
      'station',
    ]);
  });

  test('breaks Chinese anywhere but before closing and after opening marks', () => {
    expect(broken('中国与法国的合作', 48)).toEqual(['中国与法', '国的合作']);
    expect(broken('中国与法，国的合作', 48)).toEqual(['中国与', '法，国的', '合作']);
    expect(broken('中国与（法国）', 48)).toEqual(['中国与', '（法国）']);
  });

  test('breaks a word that is wider than a line, and after hyphens', () => {
    expect(broken('WWWWWWWWWW', 40).every((line) => /^W+$/.test(line))).toBe(true);
    expect(broken('Chang’e-six', 50)).toEqual(['Chang’e-', 'six']);
  });

  test('keeps marks with their letter and joined signs together', () => {
    const family = '\u{1F469}\u200D\u{1F680}';
    expect(broken(family.repeat(3), 12).join('')).toBe(family.repeat(3));
    expect(broken(family.repeat(3), 12).every((line) => line.startsWith('\u{1F469}'))).toBe(true);
    expect(broken('e\u0301e\u0301e\u0301', 7).every((line) => line.startsWith('e'))).toBe(true);
  });

  test('has no line for no text', () => {
    expect(broken('', 100)).toEqual([]);
    expect(broken('   ', 100)).toEqual([]);
  });

  test('loses no letter and makes no line wider than asked, but for single characters', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'W', ' ', '中', '，', '（', 'é', '-', 'ا', 'i'),
          maxLength: 80,
        }),
        fc.integer({ min: 14, max: 300 }),
        (text, width) => {
          const lines = breakLines(text, width, STYLE);
          expect(
            lines
              .map((line) => line.text)
              .join('')
              .replaceAll(' ', ''),
          ).toBe(text.replaceAll(' ', ''));
          for (const line of lines) {
            expect(line.width).toBeLessThanOrEqual(width);
            expect(line.width).toBe(lineWidth(line.text, STYLE));
          }
        },
      ),
    );
  });
});
