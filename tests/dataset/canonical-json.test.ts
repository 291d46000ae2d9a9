import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, hasLoneSurrogate, MAX_DEPTH } from '../../src/dataset/canonical-json.ts';

describe('RFC 8785', () => {
  test('members are sorted by the UTF-16 units of their names (section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = Object.keys(JSON.parse(canonicalJson(value)) as object);
    expect(canonicalJson(value).startsWith(String.raw`{"\r":"Carriage Return","1":"One"`)).toBe(
      true,
    );
    expect(order.filter((name) => name !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  test('literals, strings and numbers (section 3.2.2)', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test.each([
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [1e21, '1e+21'],
    [1e20, '100000000000000000000'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
  ])('the number %d (appendix B)', (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });
});

describe('refuses', () => {
  test.each([
    ['NaN', NaN],
    ['an infinity', [1, -Infinity]],
    ['half a surrogate pair', { a: '\ud83d' }],
    ['half a surrogate pair in a name', { '\ude00': 1 }],
    ['undefined', undefined],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('%s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('what is nested too deep, instead of running out of stack', () => {
    let value: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) value = [value];
    expect(() => canonicalJson(value)).toThrow(RangeError);
    let sound: unknown = 1;
    for (let i = 0; i < MAX_DEPTH; i += 1) sound = [sound];
    expect(canonicalJson(sound)).toHaveLength(2 * MAX_DEPTH + 1);
  });
});

test('members that are undefined are left out', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});

test('a member called __proto__ is written like any other', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
});

const values = fc.jsonValue({ maxDepth: 4 }).filter((v) => !hasLoneSurrogate(JSON.stringify(v)));

test('the text means the same value, and another order of members makes no difference', () => {
  fc.assert(
    fc.property(values, (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

/** The same value with the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
