import { describe, expect, test } from 'vitest';
import { dimmedColors, dimmedMark, flattenColor, mixColors } from '../../src/view/mix-colors.ts';
import { DARK, LIGHT } from '../../src/view/palette.ts';
import { toneColor, TONES } from '../../src/view/tone.ts';

describe('mixColors', () => {
  test('mixes channel by channel', () => {
    expect(mixColors('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mixColors('#ff0000', '#0000ff', 0.25)).toBe('#4000bf');
  });

  test('gives either colour at the ends', () => {
    expect(mixColors('#123456', '#ffffff', 1)).toBe('#123456');
    expect(mixColors('#123456', '#fedcba', 0)).toBe('#fedcba');
  });
});

test('flattenColor shows a translucent colour as it looks on its ground', () => {
  expect(flattenColor('#00000080', '#ffffff')).toBe('#7f7f7f');
  expect(flattenColor('#22558C', '#ffffff')).toBe('#22558c');
});

describe('dimmedColors', () => {
  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('bring every colour of the %s palette nearer to the paper', (_, palette) => {
    const lightness = (hex: string): number => Number.parseInt(hex.slice(3, 5), 16);
    const paper = lightness(palette.paper);
    const nearer = (color: string, full: string): void => {
      const solid = flattenColor(full, palette.paper);
      expect(Math.abs(lightness(color) - paper)).toBeLessThan(Math.abs(lightness(solid) - paper));
    };
    for (const [name, color] of Object.entries(dimmedColors(palette))) {
      nearer(color, palette[name as keyof typeof palette] as string);
    }
    for (const tone of TONES) {
      const full = toneColor(palette, tone);
      const { fill, line } = dimmedMark(full, palette);
      nearer(line, full);
      nearer(fill, line);
    }
  });
});
