import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../src/view/palette.ts';
import { RAMP_STEPS, TONED_GROUPS, TONES, toneColor } from '../../src/view/tone.ts';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const times = (rows: readonly Triple[], [x, y, z]: Triple): Triple =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

/** Contrast by WCAG 2. */
const contrast = (a: string, b: string): number => {
  const light = (hex: string): number => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0];
  const [low = 0, high = 0] = [light(a), light(b)].toSorted((p, q) => p - q);
  return (high + 0.05) / (low + 0.05);
};

/** Colours of light as OKLab, by B. Ottosson. */
const oklab = (rgb: Triple): Triple => {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map((v) => Math.cbrt(Math.max(0, v))) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
};

/** How colours look to who lacks one kind of cone, after Machado, Oliveira and Fernandes (2009). */
const VISIONS: Readonly<Record<string, readonly Triple[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const distance = (a: string, b: string, vision: readonly Triple[]): number => {
  const [p, q] = [oklab(times(vision, linear(a))), oklab(times(vision, linear(b)))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as readonly (readonly [string, Palette])[])('the colours of tones, %s', (_, palette) => {
  test('there is one for each, and it stands out from the paper', () => {
    expect(palette.ramp.length).toBe(RAMP_STEPS);
    expect(palette.groups.length).toBe(TONED_GROUPS);
    for (const tone of TONES) {
      expect(contrast(toneColor(palette, tone), palette.paper), tone).toBeGreaterThan(3);
    }
  });

  test('groups are told apart with any vision, and from the reader’s pencil', () => {
    for (const [name, vision] of Object.entries(VISIONS)) {
      for (const [i, a] of palette.groups.entries()) {
        for (const b of palette.groups.slice(i + 1)) {
          expect(distance(a, b, vision), `${a} ${b} ${name}`).toBeGreaterThan(0.06);
        }
      }
    }
    for (const color of [...palette.groups, ...palette.ramp]) {
      expect(distance(color, palette.pencil, VISIONS['full']!)).toBeGreaterThan(0.12);
    }
  });

  test('the ramp goes from near the paper to far from it in even steps', () => {
    const lightness = palette.ramp.map((color) => oklab(linear(color))[0]);
    const steps = lightness.slice(1).map((l, k) => l - lightness[k]!);
    const away = Math.sign(oklab(linear(palette.ink))[0] - oklab(linear(palette.paper))[0]);
    for (const step of steps) {
      expect(step * away).toBeGreaterThan(0.04);
      expect(step * away).toBeLessThan(0.09);
    }
  });
});
