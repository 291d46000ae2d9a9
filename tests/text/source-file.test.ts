import { describe, expect, test } from 'vitest';
import { parseSourceFile, textOf } from '../../src/text/source-file.ts';

const FILE = 'id: gazette-2031\ntitle: Probe: two states agree\nlang: en\n\nFirst.\n\nSecond.\n';

describe('a file with a record', () => {
  test('gives the record and the text after the first empty line', () => {
    const file = parseSourceFile(FILE);
    expect(Object.fromEntries(file?.record ?? [])).toEqual({
      id: 'gazette-2031',
      title: 'Probe: two states agree',
      lang: 'en',
    });
    expect(file?.text).toBe('First.\n\nSecond.\n');
  });

  test('whatever its line ends and mark', () => {
    const file = parseSourceFile(`\uFEFF${FILE.replaceAll('\n', '\r\n')}`);
    expect(file?.record.get('lang')).toBe('en');
    expect(file?.text).toBe('First.\n\nSecond.\n');
  });

  test('a field without a value is empty, and a line of spaces is empty', () => {
    const file = parseSourceFile('id: x\nnote:\n  \nText');
    expect(file?.record.get('note')).toBe('');
    expect(file?.text).toBe('Text');
  });

  test('keys that objects inherit are only keys', () => {
    expect(parseSourceFile('id: x\nconstructor: y\n\nText')?.record.get('constructor')).toBe('y');
  });
});

test.each([
  ['a bare text', 'Two states agreed.\n\nThey will fly a probe.'],
  ['a text that opens like a field', 'harbour: the office opened.\n\nAnd closed.'],
  ['a record without an id', 'title: x\nlang: en\n\nText'],
  ['a record without a text', 'id: x\ntitle: y'],
  ['a line that is no field', 'id: x\nThe harbour office\n\nText'],
  ['nothing', ''],
])('%s has no record and is all text', (_, content) => {
  expect(parseSourceFile(content)).toBeNull();
  expect(textOf(content)).toBe(content);
});
