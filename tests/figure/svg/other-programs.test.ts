/** What programs other than a browser make of our SVG. Each is left out where it is not installed. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { writeSvg } from '../../../src/figure/svg/write-svg.ts';
import { pngPixels, type Pixels } from '../../support/png-pixels.ts';
import { figureOfTexts, sampleFigure } from '../../support/sample-figure.ts';
import { HOSTILE_LABELS } from '../../support/hostile-labels.ts';

const render = (command: string, args: readonly string[], input: string): Buffer | null => {
  const { stdout, status } = spawnSync(command, args, { input, maxBuffer: 1e8 });
  return status === 0 ? stdout : null;
};

async function byResvg(svg: string): Promise<Pixels | null> {
  const resvg = await import('@resvg/resvg-js').catch(() => null);
  if (resvg === null) return null;
  const { width, height, pixels } = new resvg.Resvg(svg, {
    font: { loadSystemFonts: true },
  }).render();
  return { width, height, data: pixels };
}

async function byRsvg(svg: string): Promise<Pixels | null> {
  const png = render('rsvg-convert', ['-f', 'png'], svg);
  return png && pngPixels(png);
}

const PROGRAMS = [
  ['resvg', byResvg],
  ['rsvg-convert', byRsvg],
] as const;

const at = ({ data, width }: Pixels, x: number, y: number): readonly number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

/** First and last column of a band that is darker than paper. */
function inkColumns(image: Pixels, top: number, bottom: number, from: number): readonly number[] {
  const columns: number[] = [];
  for (let x = from; x < image.width; x += 1) {
    for (let y = top; y < bottom; y += 1) {
      if ((at(image, x, y)[0] ?? 0) < 128) columns.push(x);
    }
  }
  return [columns[0] ?? -1, columns.at(-1) ?? -1];
}

describe.each(PROGRAMS)('[EXP] 71 %s', (_, program) => {
  test('draws paths, clips and texts where they belong', async ({ skip }) => {
    const image = await program(writeSvg(sampleFigure()));
    if (image === null) return skip();
    expect([image.width, image.height]).toEqual([400, 300]);
    expect(at(image, 0, 299)).toEqual([0xfb, 0xfb, 0xf8, 255]);
    expect(at(image, 60, 75)).toEqual([0xb9, 0x79, 0x0f, 255]);
    // Half of blue on paper, and nothing of it below the clip.
    const [red = 0, green = 0, blue = 0] = at(image, 350, 230);
    expect([red, green, blue].map((value) => Math.round(value / 4))).toEqual([36, 42, 49]);
    expect(at(image, 350, 260)).toEqual([0xfb, 0xfb, 0xf8, 255]);
    const [left = 0, right = 0] = inkColumns(image, 108, 122, 190);
    expect(left).toBeGreaterThanOrEqual(198);
    expect(left).toBeLessThan(206);
    expect(right).toBeGreaterThan(260);
    // From right to left, yet with its left side where it was put.
    const [first = 0, last = 0] = inkColumns(image, 190, 205, 150);
    expect(first).toBeGreaterThanOrEqual(198);
    expect(last).toBeGreaterThan(260);
  });

  test('takes every hostile label', async ({ skip }) => {
    const usual = HOSTILE_LABELS.filter(({ length }) => length < 1000);
    const image = await program(writeSvg(figureOfTexts(usual)));
    if (image === null) return skip();
    expect([image.width, image.height]).toEqual([400, 300]);
  });
});

test('[EXP] 70 xmllint finds nothing wrong', ({ skip }) => {
  if (spawnSync('xmllint', ['--version']).status !== 0) return skip();
  const svg = writeSvg(figureOfTexts(HOSTILE_LABELS));
  const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: svg });
  expect([status, String(stderr)]).toEqual([0, '']);
});
