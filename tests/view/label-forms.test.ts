import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelForms } from '../../src/view/label-forms.ts';
import type { LabelFace } from '../../src/view/scene.ts';
import { textWidth } from '../../src/view/text-width.ts';

const lines = (text: string, face: LabelFace = 'organisation'): readonly (readonly string[])[] =>
  labelForms(text, face, 12).map((form) => form.lines);

describe('labelForms', () => {
  test('a short name has one form', () => {
    expect(lines('CNSA')).toEqual([['CNSA']]);
  });

  test('a long name may break where both lines are shortest', () => {
    expect(lines('Chinese Academy of Sciences')).toEqual([
      ['Chinese Academy of Sciences'],
      ['Chinese Academy', 'of Sciences'],
    ]);
  });

  test('a name too wide for one line has two only', () => {
    expect(lines('International Lunar Research Station Cooperation')).toEqual([
      ['International Lunar Research', 'Station Cooperation'],
    ]);
  });

  test('Han breaks anywhere', () => {
    expect(lines('国际月球科研站合作组织')).toEqual([
      ['国际月球科研站合作组织'],
      ['国际月球科', '研站合作组织'],
    ]);
  });

  test('what is longer than two full lines fills the first and ends in an ellipsis', () => {
    const [form] = labelForms('very long name '.repeat(40), 'organisation', 12);
    expect(form?.lines).toHaveLength(2);
    expect(form?.lines[0]).toMatch(/name$|long$|very$/);
    expect(form?.lines[1]).toMatch(/…$/);
  });

  test('a word without a break ends in an ellipsis', () => {
    expect(lines('a'.repeat(500))[0]?.[0]).toMatch(/^a{20,40}…$/);
  });

  test('control characters, line ends, overrides and lone surrogates are gone', () => {
    expect(lines('A\u0000B\nC\u202eD\ud800E\r\n\tF\u{1F680}')).toEqual([['AB CDE F\u{1F680}']]);
  });

  test('an empty or unprintable name has no form', () => {
    expect(labelForms('', 'country', 12)).toEqual([]);
    expect(labelForms(' \n\u0000', 'country', 12)).toEqual([]);
  });

  test('a name of a megabyte is cut before it is measured', () => {
    const [form] = labelForms('\u0301x '.repeat(350_000), 'mission', 12);
    expect(form?.lines.join('').length).toBeLessThan(400);
  });

  test('every box holds its lines, is at most 192 px wide, and says the whole name or ends in …', () => {
    const face = fc.constantFrom<LabelFace>('country', 'organisation', 'mission', 'group');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), face, (text, face) => {
        for (const form of labelForms(text, face, 12)) {
          expect(form.lines.length === 1 || form.lines.length === 2).toBe(true);
          expect(form.width).toBeLessThanOrEqual(192);
          const line = face === 'country' ? 0.9 : 1.14;
          expect(form.height).toBeGreaterThanOrEqual(form.lines.length * 12 * line - 1e-9);
          expect(form.height).toBeLessThan((form.lines.length + 1) * 12 * line);
          for (const line of form.lines) {
            expect(line).not.toBe('');
            expect(textWidth(line, face, 12)).toBeLessThan(form.width);
          }
        }
      }),
    );
  });
});
