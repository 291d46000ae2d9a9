import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointLength, sliceCodePoints } from '../../src/text/code-points.ts';
import { locate, makeLocator, MAX_SEARCHED, MIN_SPAN } from '../../src/text/locator.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';

const LINES = [
  'The harbour office opened at dawn.',
  '🚀 Two island states, Arda and Belm, agreed to fly one small probe together before 2031.',
  'Arda builds the frame; Belm 🛰 sends the radio and pays for half of the ground work.',
  '阿尔达与贝尔姆约定共同研制一颗小型探测器，前者造平台，后者造电台，并分担一半的地面费用和发射费用。',
];
const paragraphs = paragraphsOf(LINES.join('\n\n'));

/** A locator of the first place where some words stand. */
function point(words: string): ReturnType<typeof makeLocator> {
  const p = paragraphs.findIndex((paragraph) => paragraph.includes(words));
  const start = codePointLength(paragraphs[p]?.split(words)[0] ?? '');
  return makeLocator('gazette', paragraphs, p, start, start + codePointLength(words));
}

const agreed = point('agreed to fly one small probe together before');

describe('making', () => {
  test('counts code points, not UTF-16 units', () => {
    const locator = point('sends the radio and pays for half of the ground');
    const paragraph = paragraphs[locator.p] ?? '';
    expect(paragraph.indexOf('sends')).toBe(locator.start + 1);
    expect(sliceCodePoints(paragraph, locator.start, locator.end)).toMatch(/^sends.*ground$/);
  });

  test('holds full hashes and nothing of the text', () => {
    expect(agreed.h).toMatch(/^scn1:[0-9a-f]{64}$/);
    expect(agreed.ph).toMatch(/^scn1:[0-9a-f]{64}$/);
    expect(Object.keys(agreed)).toEqual(['doc', 'p', 'start', 'end', 'h', 'ph']);
  });

  test.each([
    ['a paragraph that is not there', 9, 0, 50],
    ['a start before the text', 1, -1, 50],
    ['an end after the text', 1, 0, 500],
    ['a place between code points', 1, 0.5, 60.5],
    ['an end before the start', 1, 60, 10],
    ['a span short enough to guess', 1, 0, MIN_SPAN - 1],
  ])('refuses %s', (_, p, start, end) => {
    expect(() => makeLocator('gazette', paragraphs, p, start, end)).toThrow(RangeError);
  });
});

describe('finding', () => {
  test('the text it was made in: verified', () => {
    expect(locate(paragraphs, agreed)).toMatchObject({ state: 'verified', p: 1 });
  });

  test('another copy of the text, typeset differently: verified', () => {
    const copy = LINES.map((line) => line.replaceAll(' ', '\u00A0').normalize('NFD')).join('\r\n');
    expect(locate(paragraphsOf(`\uFEFF${copy}`), agreed).state).toBe('verified');
  });

  test('the paragraph elsewhere: moved', () => {
    const later = ['A word before.', ...paragraphs];
    const { start, end } = agreed;
    expect(locate(later, agreed)).toEqual({ state: 'moved', p: 2, start, end });
  });

  test('the whole paragraph is sought before the span alone', () => {
    const decoy = (paragraphs[1] ?? '').replace('2031', '2032');
    expect(locate(['x', 'y', decoy, ...paragraphs], agreed)).toMatchObject({
      state: 'moved',
      p: 4,
    });
  });

  test('a span at the very end of a text that lost its paragraphs: moved', () => {
    const last = point('sends the radio and pays for half of the ground work.');
    const joined = [`${paragraphs[0]} ${paragraphs[2]}`];
    expect(locate(joined, last)).toMatchObject({ state: 'moved', p: 0 });
  });

  test('paragraphs run together: moved, with the new place', () => {
    const joined = [paragraphs.join(' ')];
    const found = locate(joined, agreed);
    expect(found.state).toBe('moved');
    if (found.state === 'unverifiable') return;
    expect(sliceCodePoints(joined[found.p] ?? '', found.start, found.end)).toMatch(
      /^agreed to fly/,
    );
  });

  test('a span in an ideographic text that lost its paragraphs: moved', () => {
    const zh = point(paragraphs[3]?.slice(2, 45) ?? '');
    expect(locate([paragraphs.join('')], zh).state).toBe('moved');
  });

  test('one letter changed in the span: unverifiable', () => {
    const changed = paragraphs.map((p) => p.replace('one small', 'two small'));
    expect(locate(changed, agreed)).toEqual({ state: 'unverifiable', reason: 'not-found' });
  });

  test('one letter changed beside the span: moved, never verified', () => {
    const changed = paragraphs.map((p) => p.replace('2031', '2032'));
    expect(locate(changed, agreed)).toMatchObject({ state: 'moved', p: 1, start: agreed.start });
  });

  test('a locator whose offsets were changed: moved to the true place', () => {
    const shifted = { ...agreed, start: agreed.start + 1, end: agreed.end + 1 };
    expect(locate(paragraphs, shifted)).toMatchObject({ state: 'moved', start: agreed.start });
  });

  test.each([
    ['no text', []],
    ['an empty paragraph', ['']],
  ])('%s: unverifiable', (_, text) => {
    expect(locate(text, agreed).state).toBe('unverifiable');
  });

  test('offsets from a hostile file are no trap', () => {
    for (const [start, end] of [
      [5, 5],
      [50, 10],
      [-10, 40],
      [0, Infinity],
      [NaN, NaN],
      [0, 1e12],
    ]) {
      const hostile = { ...agreed, ph: 'x', start: start ?? 0, end: end ?? 0 };
      expect(locate(paragraphs, hostile).state).toBe('unverifiable');
    }
  });

  test('a span that starts within a word is found, though not by a quick search', () => {
    const within = point('greed to fly one small probe together befor');
    const joined = [paragraphs.join(' ')];
    expect(locate(joined, within).state).toBe('moved');
    expect(locate(joined, within, 'quick').state).toBe('unverifiable');
    expect(locate(joined, agreed, 'quick').state).toBe('moved');
  });

  test('a text too long to search says so; whole paragraphs are still found in it', () => {
    const long = [...paragraphs, 'x'.repeat(MAX_SEARCHED)];
    const lost = { ...agreed, ph: 'scn1:lost' };
    expect(locate(long, lost)).toEqual({ state: 'unverifiable', reason: 'too-long' });
    expect(locate(long.toReversed(), agreed).state).toBe('moved');
  });
});

test('every span of a text is verified in it and moved in the text run together', () => {
  const text = fc
    .array(fc.string({ unit: fc.constantFrom(...'ab 中🚀.'), minLength: 60, maxLength: 90 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((lines) => paragraphsOf(lines.join('\n')))
    .filter((all) => all.length > 0 && all.every((p) => codePointLength(p) > MIN_SPAN));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.nat(), (all, pick, offset, extra) => {
      const p = pick % all.length;
      const length = codePointLength(all[p] ?? '');
      const start = offset % (length - MIN_SPAN);
      const end = start + MIN_SPAN + (extra % (length - MIN_SPAN - start));
      const locator = makeLocator('d', all, p, start, end);
      expect(locate(all, locator)).toEqual({ state: 'verified', p, start, end });
      expect(locate([`${all.join('|')}|`], locator).state).toBe('moved');
    }),
    { numRuns: 100 },
  );
});
