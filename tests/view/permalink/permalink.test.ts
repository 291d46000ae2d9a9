import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView } from '../../../src/view/permalink/decode.ts';
import { encodeView, READABLE_LIMIT } from '../../../src/view/permalink/encode.ts';
import { pack } from '../../../src/view/permalink/packed.ts';
import { DEFAULT_FIGURE, type FigureChoices } from '../../../src/view/figure-choices.ts';
import { changeFigure } from '../../../src/view/figure-edits.ts';
import { INITIAL_STATE } from '../../../src/view/state.ts';
import { viewStates } from '../../support/view-states.ts';

const HASH = 'sha256:0123456789abcdef';

describe('a link', () => {
  test('decodes to the state it was made from', () => {
    fc.assert(
      fc.property(viewStates, (state) => {
        const decoded = decodeView(`#${encodeView(state, HASH)}`);
        expect(decoded).toEqual({ state, data: '01234567', problems: [] });
      }),
    );
  });

  test('needs no escaping in an address, whatever it holds', () => {
    fc.assert(
      fc.property(viewStates, (state) => {
        const link = encodeView(state, HASH);
        expect(link).toMatch(/^[\w\-.,:|=&%]+$/);
        expect(link.length).toBeLessThan(8 * 1024);
      }),
    );
  });

  test('is short and readable while small, packed above', () => {
    expect(encodeView(INITIAL_STATE, HASH)).toBe('data=01234567');
    const selected = { ...INITIAL_STATE, selection: { kind: 'entity', id: 'country:fr' } } as const;
    expect(encodeView(selected, HASH)).toBe('select=country:fr&data=01234567');
    const documents = Array.from({ length: 40 }, (_, i) => `document-number-${i}`).sort();
    const long = encodeView({ ...INITIAL_STATE, documents }, HASH);
    expect(long).toMatch(/^z=/);
    expect(READABLE_LIMIT).toBeLessThan(400);
  });
});

describe('the figure of a link', () => {
  const linkOf = (change: Partial<FigureChoices>): string => {
    const figure = changeFigure(DEFAULT_FIGURE, change);
    return encodeView({ ...INITIAL_STATE, figure }, HASH);
  };

  test('is written where it differs from the first, readably', () => {
    expect(linkOf({})).toBe('data=01234567');
    expect(linkOf({ size: 'column', off: ['link', 'title'], crop: true })).toBe(
      'figure-size=column&figure-crop=1&figure-off=title,link&data=01234567',
    );
    const callout = { text: 'One, two | 3 %', at: { x: 0.5, y: 1 }, target: 'country:fr' };
    expect(linkOf({ callouts: [callout] })).toBe(
      'figure-note=5000,10000,country:fr,One%252C%20two%20%257C%203%20%2525&data=01234567',
    );
  });

  test('holds everything an editor may do, whatever the script', () => {
    const text = '月球科研站'.repeat(16);
    const labels = Array.from({ length: 300 }, (_, i) => {
      return { id: `mission:m-${i}`, text, hidden: false, offset: { x: i + 0.1, y: i - 9 } };
    });
    const figure = changeFigure(DEFAULT_FIGURE, {
      words: { ...DEFAULT_FIGURE.words, description: '描述，'.repeat(1000) },
      labels,
    });
    expect(figure.labels).toEqual(labels);
    const state = { ...INITIAL_STATE, figure };
    const link = encodeView(state, HASH);
    expect(decodeView(link).state).toEqual(state);
    expect(link.length).toBeLessThan(8 * 1024);
  });
});

describe('a damaged or hostile link', () => {
  test.each([
    ['bad base64', 'z=!!!!'],
    ['truncated', 'z=q1YqS8wpTVW'],
    ['a bomb', `z=${pack('x'.repeat(5_000_000))}`],
    ['bad escapes', 'select=%E0%A4%A'],
    ['NUL', 'select=%00'],
    ['an unknown level', 'level=galaxies'],
    ['an unknown projection', 'ties=burt'],
    ['an unknown policy', 'policy=loudest'],
    ['an owner that is markup', 'open=country:fr,<b>'],
    ['a tie of too many parts', 'select=country:a|country:b|shared|shared'],
    ['an end that is no id', 'select=country:a|shared'],
    ['markup', 'select=<img src=x onerror=alert(1)>'],
    ['a polluting key', 'doc=__proto__'],
    ['a camera out of bounds', 'at=1e308,NaN,0'],
    ['an unknown layout', 'layout=spiral'],
    ['a pin off the plate', 'pin=country:fr.10001.0'],
    ['a pin at no place', 'pin=country:fr.NaN.0'],
    ['a pinned prototype', 'pin=__proto__.1.1'],
    ['a figure for no purpose', 'figure-size=poster'],
    ['furniture in another order', 'figure-off=legend,title'],
    ['furniture nobody has', 'figure-off=title,carpet'],
    ['a figure as wide as a house', 'figure-custom=99999mm'],
    ['a width that is no number', 'figure-custom=1e3px'],
    ['a title without end', `figure-title=${'a'.repeat(201)}`],
    ['a title of controls', 'figure-title=%00%1B'],
    ['half a character', 'figure-title=%ED%A0%80'],
    ['a label of a prototype', 'figure-label=__proto__,,,hide,'],
    ['a label that nothing happened to', 'figure-label=country:fr,,,,'],
    ['a label with one co-ordinate', 'figure-label=country:fr,12,,,'],
    ['a label put beyond everything', 'figure-label=country:fr,99999,0,,'],
    ['a label with a bad quotation', 'figure-label=country:fr,,,,50%25'],
    ['a highlight that is markup', 'figure-highlight=country:fr,<b>'],
    ['a note off the page', 'figure-note=10001,0,,Here'],
    ['a note about nobody', 'figure-note=1,1,javascript:alert(1),Here'],
    ['eleven notes', `figure-note=${Array.from({ length: 11 }, () => '1,1,,a').join('|')}`],
    ['a font that is a style', 'figure-sans=a;}body{display:none'],
    ['a colour that is a style', 'figure-color=ink,red;}'],
    ['a colour of a prototype', 'figure-color=__proto__,red'],
    [
      'too many pins',
      `pin=${Array.from({ length: 201 }, (_, i) => `country:c${i}.1.1`).join('|')}`,
    ],
    ['one megabyte', `doc=${'a,'.repeat(500_000)}`],
  ])('%s gives the first view and says so', (_name, fragment) => {
    const { state, problems } = decodeView(fragment);
    expect(state).toEqual(INITIAL_STATE);
    expect(problems).toHaveLength(1);
  });

  test('[SEC] 100 keys of later versions are passed over in silence', () => {
    const { state, problems } = decodeView('as-of=2024&select=country:fr&__proto__=1');
    expect(state.selection).toEqual({ kind: 'entity', id: 'country:fr' });
    expect(problems).toEqual([]);
  });

  test('[SEC] 100 never throws and never touches a prototype', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (fragment) => {
        decodeView(fragment);
        decodeView(`z=${fragment}`);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
