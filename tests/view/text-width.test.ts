import { describe, expect, test } from 'vitest';
import { faceWidth, labelTracking, textWidth } from '../../src/view/text-width.ts';

describe('textWidth', () => {
  test('grows with the size, in CSS px', () => {
    expect(textWidth('SUPARCO', 'organisation', 12)).toBeCloseTo(49.1, 1);
    expect(textWidth('SUPARCO', 'organisation', 24)).toBeCloseTo(
      2 * textWidth('SUPARCO', 'organisation', 12),
      9,
    );
  });

  test('sets countries in spaced capitals', () => {
    expect(textWidth('France', 'country', 12)).toBe(textWidth('FRANCE', 'country', 12));
    expect(textWidth('France', 'country', 12)).toBeGreaterThan(
      textWidth('FRANCE', 'organisation', 12) + 6 * 0.078 * 12,
    );
  });

  test.each(['السعودية', 'ישראל', 'भारत', 'Iran ایران'])(
    'leaves the letters of %s together',
    (name) => {
      expect(labelTracking(name, 'country')).toBe(0);
      expect(labelTracking('中国', 'country')).toBe(labelTracking('France', 'country'));
      expect(labelTracking('France', 'organisation')).toBe(0);
    },
  );

  test('knows the letters of European names and the typographic apostrophe', () => {
    expect(textWidth('é', 'mission', 10)).toBe(textWidth('e', 'mission', 10));
    expect(textWidth('’', 'mission', 10)).toBeLessThan(4);
    expect(textWidth('Ł', 'organisation', 10)).not.toBe(6);
    expect(textWidth('ế', 'mission', 10)).toBe(textWidth('e', 'mission', 10));
    expect(textWidth('ď', 'mission', 10)).not.toBe(textWidth('d', 'mission', 10));
    expect(textWidth('\u0085', 'mission', 10)).toBe(0);
  });

  test('counts Han, kana, Hangul and full-width forms one em, combining marks none, others .6 em', () => {
    expect(textWidth('嫦娥六号', 'mission', 10)).toBe(40);
    expect(textWidth('かぐや', 'mission', 10)).toBe(30);
    expect(textWidth('다누리', 'group', 10)).toBe(30);
    expect(textWidth('Ａ', 'group', 10)).toBe(10);
    expect(textWidth('e\u0301', 'group', 10)).toBe(textWidth('e', 'group', 10));
    expect(textWidth('Ж', 'organisation', 10)).toBe(6);
  });

  test('is 0 for no text', () => {
    expect(textWidth('', 'country', 12)).toBe(0);
  });
});

describe('faceWidth', () => {
  test('measures every face of figures, the heavier the wider', () => {
    const [serif, semibold] = (['serif', 'serifSemibold'] as const).map((face) =>
      faceWidth('Chang’e-6 samples', face, 20),
    );
    expect(semibold).toBeGreaterThan(serif!);
    expect(serif).toBeGreaterThan(faceWidth('Chang’e-6 samples', 'sans', 20));
  });

  test('leaves room between letters where asked to', () => {
    expect(faceWidth('abc', 'sans', 12, 1)).toBeCloseTo(faceWidth('abc', 'sans', 12) + 3, 9);
  });
});
