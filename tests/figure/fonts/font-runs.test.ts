import { describe, expect, test } from 'vitest';
import { codePointName, fontRuns, missingCharacter } from '../../../src/figure/fonts/font-runs.ts';
import { type FigureFont, loadFonts } from '../../../src/figure/fonts/font-set.ts';
import { HAND_MADE_ITEMS } from '../../support/hand-made-figure.ts';

const fonts = await loadFonts();
const han: FigureFont = {
  family: 'Han',
  style: 'Regular',
  bytes: new Uint8Array(),
  coverage: new Map([...'中文'].map((one) => [one.codePointAt(0) ?? 0, 1])),
};
const families = (text: string, set = fonts): readonly (readonly [string, string | null])[] =>
  fontRuns({ text, face: 'sans' }, set).map((run) => [run.text, run.font?.family ?? null]);

describe('runs of one font', () => {
  test('a line in Latin, Greek, Cyrillic or Vietnamese is one run', () => {
    for (const text of ['Zoë Ångström', 'Ελλάδα', 'Роскосмос', 'Việt Nam', '“a” – b … × − •']) {
      expect(families(text)).toEqual([[text, 'Figure Sans']]);
    }
  });

  test('what the face has not comes from the next font that has it, else from none', () => {
    const set = { ...fonts, others: [han] };
    expect(families('CNSA 中文 (国)', set)).toEqual([
      ['CNSA ', 'Figure Sans'],
      ['中文', 'Han'],
      [' (', 'Figure Sans'],
      ['国', null],
      [')', 'Figure Sans'],
    ]);
  });

  test('signs that are not drawn need no font', () => {
    expect(families('a\u2066b\u200d\ufe0f')).toEqual([['ab', 'Figure Sans']]);
  });

  test('the first character that no font has is found, however deep it stands', () => {
    expect(missingCharacter(HAND_MADE_ITEMS, fonts)).toBeNull();
    const line = {
      kind: 'text',
      text: 'The 月 landing',
      x: 0,
      y: 0,
      align: 'left',
      face: 'serif',
      size: 9,
      color: '#000000',
      width: 9,
    } as const;
    const group = { kind: 'group', id: 'labels', label: 'Labels', items: [line] } as const;
    expect(missingCharacter([group], fonts)).toEqual({ character: '月', text: 'The 月 landing' });
    expect(codePointName('月')).toBe('U+6708');
    expect(codePointName('\u{1f680}')).toBe('U+1F680');
  });
});
