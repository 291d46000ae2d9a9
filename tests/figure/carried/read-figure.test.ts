import { strToU8, zlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packCarried } from '../../../src/figure/carried/pack-carried.ts';
import { readFigure } from '../../../src/figure/carried/read-figure.ts';
import { FigureError } from '../../../src/figure/figure-error.ts';
import type { CarriedView, Figure } from '../../../src/figure/figure.ts';
import { chunkBytes } from '../../../src/figure/png/png-chunks.ts';
import { joinBytes } from '../../../src/text/join-bytes.ts';
import { withPngTexts } from '../../../src/figure/png/png-texts.ts';
import { writeSvg } from '../../../src/figure/svg/write-svg.ts';
import { HOSTILE_LABELS } from '../../support/hostile-labels.ts';
import { sampleFigure } from '../../support/sample-figure.ts';
import { tinyPng } from '../../support/tiny-png.ts';

const svg = (figure: Figure): Uint8Array => strToU8(writeSvg(figure));
const png = (figure: Figure): Uint8Array =>
  withPngTexts(tinyPng(), figure, { pixelsPerMetre: 3780 });
const KINDS = [
  ['svg', svg],
  ['png', png],
] as const;

/** Why a file cannot be opened; null where it can. */
function refusal(bytes: Uint8Array): string | null {
  try {
    readFigure(bytes);
    return null;
  } catch (error) {
    if (error instanceof FigureError) return error.code;
    throw error;
  }
}

const wholeText = fc.string({ unit: 'grapheme', maxLength: 300 });
const anyCarried: fc.Arbitrary<CarriedView> = fc.record({
  link: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_LABELS)),
  hash: fc.string(),
  version: fc.string(),
  data: fc.oneof(fc.constant(null), wholeText, fc.json()),
});

describe.each(KINDS)('a figure as %s', (kind, write) => {
  test('gives back what it carries, to the byte', () => {
    fc.assert(
      fc.property(anyCarried, (carried) => {
        expect(readFigure(write(sampleFigure({ carried }))).carried).toEqual(carried);
      }),
    );
  });

  test('says its title', () => {
    const { metadata } = sampleFigure();
    expect(readFigure(write(sampleFigure()))).toMatchObject({ kind, title: metadata.title });
  });

  test('says that it carries nothing', () => {
    expect(refusal(write(sampleFigure({ carried: null })))).toBe('nothing-carried');
  });

  test('is refused when it was cut anywhere', () => {
    const bytes = write(sampleFigure());
    // The line end after the last element is no part of an SVG.
    const whole = kind === 'svg' ? bytes.length - 1 : bytes.length;
    const codes = Array.from({ length: whole }, (_, length) => refusal(bytes.subarray(0, length)));
    expect(codes.filter((code) => code === null)).toEqual([]);
    expect(new Set(codes.slice(20))).toEqual(new Set(['truncated']));
  });
});

test('an SVG is refused when any bit of what it carries was changed', () => {
  const figure = sampleFigure();
  const bytes = svg(figure);
  const carried = packCarried(figure.carried as CarriedView);
  const start = new TextDecoder('latin1').decode(bytes).indexOf(carried);
  expect(start).toBeGreaterThan(0);
  for (let at = start; at < start + carried.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      expect([at, bit, refusal(changed)]).not.toEqual([at, bit, null]);
    }
  }
});

test('a PNG is refused when any bit of it was changed', () => {
  const bytes = png(sampleFigure());
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    expect([at, refusal(changed)]).not.toEqual([at, null]);
  }
});

test('an SVG can still be opened after an editor has saved it again', () => {
  const carried = sampleFigure().carried as CarriedView;
  const words = packCarried(carried).replaceAll('"', '&quot;');
  const saved = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Saved again -->
<svg
   width="400" xmlns="http://www.w3.org/2000/svg"
   xmlns:ns0="urn:x-cooperation-graph-figure">
  <title
     id="title1">A &amp; B &#8212; &#x43;</title>
  <metadata
     id="metadata1"><ns0:cooperation-graph-figure
       id="x1">
      ${words}
    </ns0:cooperation-graph-figure></metadata>
  <g
     id="ties" />
</svg>
`;
  expect(readFigure(strToU8(saved))).toEqual({ kind: 'svg', title: 'A & B — C', carried });
});

test('a label cannot pass for what the figure carries', () => {
  const text = `<cooperation-graph-figure>${packCarried(sampleFigure().carried as CarriedView)}</cooperation-graph-figure>`;
  const figure = sampleFigure({ alt: text, carried: null });
  expect(refusal(svg({ ...figure, metadata: { ...figure.metadata, title: text } }))).toBe(
    'nothing-carried',
  );
});

test.each([
  ['nothing', ''],
  ['a text', 'hello'],
  ['JSON', '{"entities":[]}'],
  ['a page', '<!doctype html><title>Not found</title>'],
  ['bytes', '\u0000\u0001'],
])('%s is no figure', (_, text) => {
  expect(refusal(strToU8(text))).toBe('not-a-figure');
  expect(refusal(Uint8Array.of(0xff, 0xfe, ...strToU8(text)))).toBe('not-a-figure');
});

/** A PNG that carries any text, compressed, however large. */
function pngCarrying(text: string): Uint8Array {
  const [signature, header] = [tinyPng().subarray(0, 8), tinyPng().subarray(8, 33)];
  const head = strToU8('cooperation-graph\0\u0001\0\0\0');
  const chunk = chunkBytes('iTXt', joinBytes([head, zlibSync(strToU8(text), { level: 9 })]));
  return joinBytes([signature, header, chunk, tinyPng().subarray(33)]);
}

describe('limits', () => {
  test('text of a PNG that unfolds beyond measure is not unfolded', () => {
    expect(refusal(pngCarrying(' '.repeat(60_000_000)))).toBe('too-large');
  });

  test('data that unfold beyond measure are not unfolded', () => {
    const carried = { link: '', hash: '', version: '', data: ' '.repeat(25_000_000) };
    expect(refusal(svg(sampleFigure({ carried })))).toBe('too-large');
  });

  test('a file of more than 50 MB is not looked into', () => {
    expect(refusal(new Uint8Array(50_000_001))).toBe('too-large');
  });

  test('a million openings are looked at once each', () => {
    const many = '<cooperation-graph-figure'.repeat(1_000_000);
    expect(refusal(strToU8(`<svg>${many}</svg>`))).toBe('nothing-carried');
  });

  test('a form of a later version says so', () => {
    const text = packCarried(sampleFigure().carried as CarriedView);
    expect(refusal(pngCarrying(text.replace('"formatVersion":1', '"formatVersion":2')))).toBe(
      'too-new',
    );
  });

  test.each(['[]', 'null', '"x"', '{}', '{"__proto__":{"link":"x"}}', '['.repeat(100_000)])(
    'a strange text is refused: %.20s',
    (text) => {
      expect(refusal(pngCarrying(text))).toBe('altered');
    },
  );
});
