import { describe, expect, test } from 'vitest';
import { colorByName, isColorName } from '../../src/figure/color-names.ts';
import {
  figureFonts,
  figureGround,
  figurePalette,
  isFontName,
  labelsHaveHalo,
} from '../../src/figure/palette.ts';
import { DEFAULT_FIGURE } from '../../src/view/figure-choices.ts';
import { DARK, LIGHT } from '../../src/view/palette.ts';

describe('colours of figures', () => {
  test('follow the ground', () => {
    expect(figurePalette(DEFAULT_FIGURE)).toEqual(LIGHT);
    expect(figurePalette({ ...DEFAULT_FIGURE, background: 'dark' })).toEqual(DARK);
    expect(figureGround({ ...DEFAULT_FIGURE, background: 'white' })).toBe('#FFFFFF');
    const transparent = { ...DEFAULT_FIGURE, background: 'transparent' } as const;
    expect(figureGround(transparent)).toBeNull();
    expect(labelsHaveHalo(transparent)).toBe(false);
  });

  test('are the editor’s where they have a name that is one', () => {
    const colors = { country: 'RebeccaPurple', mission: '#0a0', organisation: 'url(#x)' };
    expect(figurePalette({ ...DEFAULT_FIGURE, colors })).toEqual({
      ...LIGHT,
      country: '#663399',
      mission: '#00AA00',
    });
  });

  test.each(['red', 'Transparent', '#12345', '#1234567', 'constructor', '', '#FFF"'])(
    '%s is a colour or is not',
    (name) => {
      expect(isColorName(name)).toBe(name === 'red');
    },
  );

  test('know the first and the last name of CSS', () => {
    expect(colorByName('aliceblue')).toBe('#F0F8FF');
    expect(colorByName('yellowgreen')).toBe('#9ACD32');
  });
});

describe('fonts of figures', () => {
  test('are tried before the figure’s own', () => {
    const fonts = { sans: 'Fira Sans', serif: null };
    const { sans, serif } = figureFonts({ ...DEFAULT_FIGURE, fonts });
    expect(sans).toMatch(/^'Fira Sans', 'Source Sans 3'/);
    expect(serif).toMatch(/^'Source Serif 4'/);
  });

  test.each(["x'; } body { }", 'a"b', 'url(x)', 'a,b', 'a\\b', ''])('%s is no name', (name) => {
    expect(isFontName(name)).toBe(false);
    const plain = figureFonts(DEFAULT_FIGURE).sans;
    expect(figureFonts({ ...DEFAULT_FIGURE, fonts: { sans: name, serif: null } }).sans).toBe(plain);
  });

  test('may be written in any script', () => {
    expect(isFontName('思源黑体')).toBe(true);
  });
});
