import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView } from '../../../src/view/permalink/decode.ts';
import { encodeView, READABLE_LIMIT } from '../../../src/view/permalink/encode.ts';
import { pack } from '../../../src/view/permalink/packed.ts';
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
        expect(link.length).toBeLessThan(2000);
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

  test('keys of later versions are passed over in silence', () => {
    const { state, problems } = decodeView('as-of=2024&select=country:fr&__proto__=1');
    expect(state.selection).toEqual({ kind: 'entity', id: 'country:fr' });
    expect(problems).toEqual([]);
  });

  test('never throws and never touches a prototype', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (fragment) => {
        decodeView(fragment);
        decodeView(`z=${fragment}`);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
